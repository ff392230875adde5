import type { RelatedPerson } from 'fhir/r4';
import type { DemoChild, DemoParent } from '#demo/population/model';

const RELATIONSHIP: Readonly<Record<DemoParent['relationship'], { readonly code: string; readonly display: string }>> = {
  mother: { code: 'MTH', display: 'mother' },
  father: { code: 'FTH', display: 'father' },
  'step-parent': { code: 'STPPRN', display: 'step parent' },
  grandparent: { code: 'GRPRN', display: 'grandparent' },
  'foster carer': { code: 'PRNFOST', display: 'foster parent' },
  sibling: { code: 'SIB', display: 'sibling' },
  other: { code: 'O', display: 'other' },
};

/** The people PDS names in relation to a child. */
export const relatedPersonResources = (child: DemoChild, number: string): readonly RelatedPerson[] =>
  child.parents.map((parent, index) => ({
    resourceType: 'RelatedPerson',
    id: `${child.key}-${index}`,
    active: true,
    patient: { type: 'Patient', identifier: { system: 'https://fhir.nhs.uk/Id/nhs-number', value: number } },
    relationship: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', ...RELATIONSHIP[parent.relationship] }] }],
    name: [{ use: 'usual', text: parent.name }],
  }));
