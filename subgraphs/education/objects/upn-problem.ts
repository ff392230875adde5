import { registerEnumType } from 'type-graphql';

export enum UpnProblem {
  WRONG_CHECK_LETTER = 'WRONG_CHECK_LETTER',
  TEMPORARY = 'TEMPORARY',
  SUPERSEDED = 'SUPERSEDED',
}

registerEnumType(UpnProblem, {
  name: 'UpnProblem',
  description: 'What somebody should put right about a UPN. The record is shown all the same.',
  valuesConfig: {
    WRONG_CHECK_LETTER: { description: 'The check letter does not fit the number.' },
    TEMPORARY: { description: 'The school has issued a temporary number and not yet found the child’s own.' },
    SUPERSEDED: { description: 'The number the child is known by here is a former one; schools now use another.' },
  },
});
