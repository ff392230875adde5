import { registerEnumType } from 'type-graphql';

export enum MatchOutcomeWord {
  POTENTIAL_MATCH = 'POTENTIAL_MATCH',
  MANY_MATCH = 'MANY_MATCH',
  LOW_CONFIDENCE = 'LOW_CONFIDENCE',
  NO_MATCH = 'NO_MATCH',
  ERROR = 'ERROR',
}

registerEnumType(MatchOutcomeWord, {
  name: 'MatchOutcome',
  description: 'What the index makes of a record that waits for a person.',
  valuesConfig: {
    POTENTIAL_MATCH: { description: 'One child is likely, and not sure.' },
    MANY_MATCH: { description: 'Two children or more are as good as sure.' },
    LOW_CONFIDENCE: { description: 'Nobody is likely, somebody is possible.' },
    NO_MATCH: { description: 'Nobody of the index is like it: perhaps a child whom the index does not have.' },
    ERROR: { description: 'Nothing in it could tell one child from another: the agency has to say more.' },
  },
});

export enum MatchDoubt {
  ANOTHER_IS_AS_LIKELY = 'ANOTHER_IS_AS_LIKELY',
  NOT_ENOUGH_AGREES = 'NOT_ENOUGH_AGREES',
  OTHER_NHS_NUMBER = 'OTHER_NHS_NUMBER',
  OTHER_GIVEN_NAME = 'OTHER_GIVEN_NAME',
  OTHER_FAMILY_NAME = 'OTHER_FAMILY_NAME',
  OTHER_MIDDLE_NAME = 'OTHER_MIDDLE_NAME',
  DATE_OF_BIRTH_NOT_SURE = 'DATE_OF_BIRTH_NOT_SURE',
  ADDRESS_DOES_NOT_HELP = 'ADDRESS_DOES_NOT_HELP',
  COMMON_NAME = 'COMMON_NAME',
  ANOTHER_RECORD_OF_THE_AGENCY = 'ANOTHER_RECORD_OF_THE_AGENCY',
}

registerEnumType(MatchDoubt, {
  name: 'MatchDoubt',
  description: 'Why the index does not link a record by itself.',
  valuesConfig: {
    ANOTHER_IS_AS_LIKELY: { description: 'Another child is as likely, or nearly. Two entries may be one child.' },
    NOT_ENOUGH_AGREES: { description: 'Too little of what is written agrees.' },
    OTHER_NHS_NUMBER: { description: 'The child has another NHS number.' },
    OTHER_GIVEN_NAME: { description: 'The first name is another, or may be: a brother, a sister, a twin.' },
    OTHER_FAMILY_NAME: { description: 'The family name is another.' },
    OTHER_MIDDLE_NAME: { description: 'The first name agrees and the second does not, as with twins of one first name.' },
    DATE_OF_BIRTH_NOT_SURE: { description: 'The date of birth is another.' },
    ADDRESS_DOES_NOT_HELP: { description: 'The date of birth is not sure, and the child does not live there.' },
    COMMON_NAME: { description: 'Name and date of birth agree, and nothing else; too many are called so.' },
    ANOTHER_RECORD_OF_THE_AGENCY: { description: 'All agrees, and another record of the same agency is this child’s already.' },
  },
});
