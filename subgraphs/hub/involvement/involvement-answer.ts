import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { InvalidInput, NotPermitted, Stale } from '#subgraphs/hub/commands/problems';

@ObjectType({ description: 'An involvement as it stands after a command.', simpleResolvers: true })
export class InvolvementChanged {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of the involvement.' })
  id!: string;

  @Category('as-parent')
  @Field(() => Int, { description: 'Which state of it this is; the next command names it.' })
  version!: number;
}

export const InvolvementAnswer = createUnionType({
  name: 'InvolvementAnswer',
  description: 'What has changed, or why nothing has.',
  types: () => [InvolvementChanged, InvalidInput, Stale, NotPermitted] as const,
});

export const changed = ({ id, version }: { readonly id: string; readonly version: number }): InvolvementChanged => Object.assign(new InvolvementChanged(), { id, version });
