import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { Category, ClassifiedByEntry } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';
import type { OfChild } from '#schema/objects/section';
import { WorkContact } from '#schema/objects/work-contact';
import { DateTimeScalar } from '#schema/scalars/date-time';
import { Child } from '#subgraphs/hub/child/child';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';

@ObjectType({ description: 'One to whom a letter went, and whether they have read it.', simpleResolvers: true })
export class MessageRecipient {
  @Category('as-parent')
  @Field(() => WorkContact, { description: 'Who.' })
  practitioner!: WorkContact;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { nullable: true, description: 'When they first read it; null: not yet.' })
  readAt!: string | null;
}

@ObjectType({ description: 'A letter about the child, from or to the viewer.', simpleResolvers: true })
export class Message {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of the letter.' })
  id!: string;

  @Category('as-parent')
  @Field(() => WorkContact, { description: 'Who wrote it.' })
  from!: WorkContact;

  @Category('as-parent')
  @Field(() => [MessageRecipient], { description: 'To whom it went.' })
  to!: MessageRecipient[];

  @Category('as-parent')
  @Field(() => String, { description: 'The text.' })
  body!: string;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  sentAt!: string;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'It went to the viewer, who has not read it.' })
  isUnread!: boolean;
}

@ObjectType({ description: 'Letters that go on with one another. Each shows only letters from or to the viewer.', simpleResolvers: true })
@ClassifiedByEntry('DETAIL')
export class MessageThread implements OfChild {
  readonly ofChild!: ChildId;

  @Category('as-parent')
  @Field(() => ID, { description: 'Of the thread.' })
  id!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'What it is about.' })
  subject!: string;

  @Category('as-parent')
  @Field(() => [Message], { description: 'The letters, the oldest first.' })
  messages!: Message[];

  @Category('as-parent')
  @Field(() => String, { description: 'The class of information that its existence belongs to; it decides, besides being addressed, who sees it.' })
  category!: string;
}

@Resolver(() => Child)
export class MessagesOfChild {
  @Category('section')
  @FieldResolver(() => [MessageThread], { nullable: true, description: 'The viewer’s own letters about the child, for as long as they work with the child; the latest thread first.' })
  async messages(@Root() { id }: Child, @Ctx() { loaders }: HubContext): Promise<MessageThread[]> {
    const letters = await loaders.messages.load(id);
    const threads = new Map<string, MessageThread>();
    for (const { thread_id, subject, ...letter } of letters) {
      const thread = threads.get(thread_id) ?? { ofChild: id, id: thread_id, subject, messages: [], category: 'practitioners' };
      thread.messages.push({
        id: letter.id, from: letter.sender, body: letter.body, sentAt: letter.sent_at, isUnread: letter.is_unread,
        to: letter.recipients.map(({ read_at, ...practitioner }) => ({ practitioner, readAt: read_at && new Date(read_at).toISOString() })),
      });
      threads.set(thread_id, thread);
    }
    return [...threads.values()].sort((a, b) => lastOf(b).localeCompare(lastOf(a)));
  }
}

const lastOf = ({ messages }: MessageThread): string => messages.at(-1)?.sentAt ?? '';
