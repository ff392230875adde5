import { wordsFor } from '#console/words/in-words';

/** What an alert is of. */
export const alertInWords = wordsFor({
  CONCERNS_ADD_UP: 'agencies have each placed a flag of concern', ACCESS_REQUESTED: 'access was asked for', AGENCY_EVENT: 'an agency’s system told of something',
  BREAK_GLASS: 'somebody opened what is withheld, in an emergency', CONSENT_WITHDRAWN: 'consent was withdrawn', DOUBTFUL_MATCH: 'a record may not be this child’s',
  MESSAGE: 'there is a message', REGISTER_ENTRY: 'the child is on a register', TRANSFER: 'the child is offered to, or by, another authority',
  CONSENT_CONTESTED: 'what is said about sharing is contested',
});
