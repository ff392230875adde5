import { Arg, Ctx, Field, FieldResolver, ID, ObjectType, Resolver } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { WorkContact } from '#schema/objects/work-contact';
import { DateTimeScalar } from '#schema/scalars/date-time';
import { IndexedChild } from '#subgraphs/hub/index/child';
import type { IndexContext } from '#subgraphs/hub/index/index-loaders';
import { ViewerSelf } from '#subgraphs/hub/index/viewer';

@ObjectType({ description: 'That somebody wrote to the viewer about a child. The text stands under the child, as long as the viewer works with that child.', simpleResolvers: true })
export class MessageForViewer {
  @Category('viewer')
  @Field(() => ID, { description: 'Of the letter.' })
  id!: string;

  @Category('viewer')
  @Field(() => ID, { description: 'Of its thread.' })
  threadId!: string;

  @Category('each-child')
  @Field(() => IndexedChild, { description: 'The child it is about.' })
  child!: IndexedChild;

  @Category('viewer')
  @Field(() => WorkContact, { description: 'Who wrote.' })
  from!: WorkContact;

  @Category('viewer')
  @Field(() => DateTimeScalar, { description: 'When.' })
  sentAt!: string;

  @Category('viewer')
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the viewer read it; null: not yet.' })
  readAt!: string | null;
}

@Resolver(() => ViewerSelf)
export class MessagesForViewer {
  @Category('viewer')
  @FieldResolver(() => [MessageForViewer], { description: 'Letters to the viewer, the latest first; at most 500.' })
  async messages(
    @Ctx() { loaders }: IndexContext,
    @Arg('unreadOnly', () => Boolean, { defaultValue: false, description: 'Only those not read yet.' }) unreadOnly: boolean,
  ): Promise<MessageForViewer[]> {
    return (await loaders.messages()).filter(({ read_at }) => !unreadOnly || read_at === null).map(({ id, thread_id, child_id, sent_at, read_at, ...from }) =>
      ({ id, threadId: thread_id, child: IndexedChild.at(child_id), from, sentAt: sent_at, readAt: read_at }));
  }
}
