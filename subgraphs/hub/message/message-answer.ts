import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { DateTimeScalar } from '#schema/scalars/date-time';
import { InvalidInput, NotPermitted, Stale } from '#subgraphs/hub/commands/problems';

@ObjectType({ description: 'A letter that was sent.', simpleResolvers: true })
export class MessageSent {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of the letter.' })
  id!: string;

  @Category('as-parent')
  @Field(() => ID, { description: 'Of the thread it is of.' })
  threadId!: string;
}

@ObjectType({ description: 'A letter that was read.', simpleResolvers: true })
export class MessageRead {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of the letter.' })
  id!: string;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { description: 'When it was first read.' })
  readAt!: string;
}

export const SendMessageAnswer = createUnionType({
  name: 'SendMessageAnswer',
  description: 'That it was sent, or why not.',
  types: () => [MessageSent, InvalidInput, Stale, NotPermitted] as const,
});

export const MarkMessageReadAnswer = createUnionType({
  name: 'MarkMessageReadAnswer',
  description: 'That it was noted, or why not.',
  types: () => [MessageRead, InvalidInput, Stale, NotPermitted] as const,
});
