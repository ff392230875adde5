import { registerEnumType } from 'type-graphql';

/** How much of a class of information: the levels of schema/level.ts, as the graph names them. */
export const PolicyLevel = { NONE: 'NONE', NOTICE: 'NOTICE', HOLDER: 'HOLDER', SUMMARY: 'SUMMARY', DETAIL: 'DETAIL' } as const;

registerEnumType(PolicyLevel, {
  name: 'PolicyLevel',
  description: 'How much of a class of information is shown.',
  valuesConfig: {
    NONE: { description: 'Nothing, and nothing said.' },
    NOTICE: { description: 'That there may be information, and whom to ask.' },
    HOLDER: { description: 'Which agency holds information, and whom to ask.' },
    SUMMARY: { description: 'A summary.' },
    DETAIL: { description: 'The detail.' },
  },
});
