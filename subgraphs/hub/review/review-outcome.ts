import { registerEnumType } from 'type-graphql';

export enum ReviewKind {
  BREAK_GLASS = 'BREAK_GLASS',
  OVERRIDE = 'OVERRIDE',
}

registerEnumType(ReviewKind, {
  name: 'ReviewKind',
  description: 'What is reviewed by someone of another chain of command.',
  valuesConfig: {
    BREAK_GLASS: { description: 'What is withheld was opened in an emergency.' },
    OVERRIDE: { description: 'Something was shared without consent, on a basis that needs none.' },
  },
});

export enum ReviewOutcome {
  JUSTIFIED = 'JUSTIFIED',
  JUSTIFIED_WITH_LEARNING = 'JUSTIFIED_WITH_LEARNING',
  NOT_JUSTIFIED = 'NOT_JUSTIFIED',
}

registerEnumType(ReviewOutcome, {
  name: 'ReviewOutcome',
  description: 'What the reviewer found.',
  valuesConfig: {
    JUSTIFIED: { description: 'It was needed, and no more was done than was needed.' },
    JUSTIFIED_WITH_LEARNING: { description: 'It was needed; something should be done otherwise next time.' },
    NOT_JUSTIFIED: { description: 'It was not needed: it goes to the data protection officer and the viewer’s agency.' },
  },
});
