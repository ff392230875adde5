import { registerEnumType } from 'type-graphql';

export enum Judgement {
  NO_ACTION = 'NO_ACTION',
  WATCH = 'WATCH',
  ASSESS = 'ASSESS',
  REFER = 'REFER',
}

registerEnumType(Judgement, {
  name: 'Judgement',
  description: 'What is to be done where concerns add up.',
  valuesConfig: {
    NO_ACTION: { description: 'Nothing: there is an explanation.' },
    WATCH: { description: 'Watch, and come back to it.' },
    ASSESS: { description: 'A common assessment.' },
    REFER: { description: 'A referral to children’s social care.' },
  },
});
