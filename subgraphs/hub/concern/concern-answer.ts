import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { InvalidInput, NotPermitted, Stale } from '#subgraphs/hub/commands/problems';

@ObjectType({ description: 'A flag of concern as it stands after a command. Says nothing of other flags.', simpleResolvers: true })
export class ConcernChanged {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of the flag.' })
  id!: string;

  @Category('as-parent')
  @Field(() => Int, { description: 'Which state of it this is; the next command names it.' })
  version!: number;
}

export const ConcernAnswer = createUnionType({
  name: 'ConcernAnswer',
  description: 'What has changed, or why nothing has.',
  types: () => [ConcernChanged, InvalidInput, Stale, NotPermitted] as const,
});

export const changed = ({ id, version }: { readonly id: string; readonly version: number }): ConcernChanged => Object.assign(new ConcernChanged(), { id, version });
