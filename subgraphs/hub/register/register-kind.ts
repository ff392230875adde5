import { registerEnumType } from 'type-graphql';

export enum RegisterKind {
  OUT_OF_SCHOOL = 'OUT_OF_SCHOOL',
  MISSING_CHILDREN = 'MISSING_CHILDREN',
  NO_LEAD = 'NO_LEAD',
}

registerEnumType(RegisterKind, {
  name: 'RegisterKind',
  description: 'A register of children nobody may lose sight of.',
  valuesConfig: {
    OUT_OF_SCHOOL: { description: 'Of school age, and it is on record that no school is attended.' },
    MISSING_CHILDREN: { description: 'Of school age with no current education record: missing from education (Education Act 1996 s.436A).' },
    NO_LEAD: { description: 'Known to more than one agency, and without a lead professional.' },
  },
});

export enum RegisterReason {
  EXCLUDED = 'EXCLUDED',
  REFUSED_ACCESS = 'REFUSED_ACCESS',
  NO_SCHOOL_PLACE = 'NO_SCHOOL_PLACE',
  LEFT_AND_NOT_ENROLLED = 'LEFT_AND_NOT_ENROLLED',
  NO_EDUCATION_RECORD = 'NO_EDUCATION_RECORD',
  KNOWN_TO_SEVERAL_AGENCIES = 'KNOWN_TO_SEVERAL_AGENCIES',
}

registerEnumType(RegisterReason, {
  name: 'RegisterReason',
  description: 'Why a child is on a register.',
  valuesConfig: {
    EXCLUDED: { description: 'Excluded for good, and at no other school.' },
    REFUSED_ACCESS: { description: 'A school refuses the child.' },
    NO_SCHOOL_PLACE: { description: 'On record as having no place.' },
    LEFT_AND_NOT_ENROLLED: { description: 'Left a school, and no other has enrolled the child.' },
    NO_EDUCATION_RECORD: { description: 'No school, and no one else, ever told of the child’s education.' },
    KNOWN_TO_SEVERAL_AGENCIES: { description: 'Two agencies or more work with the child.' },
  },
});
