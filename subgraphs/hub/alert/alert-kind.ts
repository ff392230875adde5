import { registerEnumType } from 'type-graphql';

export enum AlertKind {
  CONCERNS_ADD_UP = 'CONCERNS_ADD_UP',
  BREAK_GLASS = 'BREAK_GLASS',
  CONSENT_WITHDRAWN = 'CONSENT_WITHDRAWN',
  CONSENT_CONTESTED = 'CONSENT_CONTESTED',
  ACCESS_REQUESTED = 'ACCESS_REQUESTED',
  AGENCY_EVENT = 'AGENCY_EVENT',
  REGISTER_ENTRY = 'REGISTER_ENTRY',
  TRANSFER = 'TRANSFER',
  DOUBTFUL_MATCH = 'DOUBTFUL_MATCH',
  MESSAGE = 'MESSAGE',
}

/** None of these words says anything of a child that whoever is alerted might not know: what happened stands under `Child.alerts`, each under its own category. */
registerEnumType(AlertKind, {
  name: 'AlertKind',
  description: 'Why somebody is alerted.',
  valuesConfig: {
    CONCERNS_ADD_UP: { description: 'Agencies have each placed a flag of concern on the child. What they saw is not said here.' },
    BREAK_GLASS: { description: 'Somebody opened in an emergency what is withheld from them.' },
    CONSENT_WITHDRAWN: { description: 'Consent to sharing was taken back.' },
    CONSENT_CONTESTED: { description: 'Parents disagree about sharing; it counts as refused.' },
    ACCESS_REQUESTED: { description: 'Somebody asks to see what is withheld from them.' },
    AGENCY_EVENT: { description: 'An agency’s system told of something: what, stands under `Child.alerts` for whom it is.' },
    REGISTER_ENTRY: { description: 'The child has come on a register.' },
    TRANSFER: { description: 'A transfer to another authority has moved on.' },
    DOUBTFUL_MATCH: { description: 'An agency’s record might be this child’s.' },
    MESSAGE: { description: 'Somebody wrote about the child.' },
  },
});
