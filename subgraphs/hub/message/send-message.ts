import { randomUUID } from 'node:crypto';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import { raiseAlert } from '#subgraphs/hub/alert/raise-alert';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { carryOut, type Command, type Doing } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import { InvalidInput, type Problem, ProblemFound } from '#subgraphs/hub/commands/problems';
import { mustWorkWith, worksWith } from '#subgraphs/hub/commands/works-with';
import { MessageSent, SendMessageAnswer } from '#subgraphs/hub/message/message-answer';

@InputType({ description: 'A letter about a child, between those who work with the child.' })
export class SendMessageInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => [ID], { description: 'To whom: practitioners who work with the child, or lead; at most 20.' })
  to!: string[];

  @Field(() => String, { description: 'What it is about; no name in it.' })
  subject!: string;

  @Field(() => String, { description: 'The text.' })
  body!: string;

  @Field(() => ID, { nullable: true, description: 'The thread it goes on with; left out: a new one.' })
  threadId?: string | null;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

type Input = z.infer<typeof shape>;
const shape = z.object({
  ...commandInput,
  to: z.array(z.string().min(1).max(100)).min(1, 'Say to whom.').max(20, 'At most 20.'),
  subject: z.string().trim().min(2, 'Say what it is about.').max(200, 'At most 200 characters.'),
  body: z.string().trim().min(1, 'Write something.').max(10_000, 'At most 10,000 characters.'),
  threadId: z.string().min(1).max(100).nullish(),
});

const sending = ({ loaders: { office } }: HubContext): Command<Input, MessageSent> => ({
  name: 'sendMessage',
  shape,
  result: MessageSent,
  act: async (doing, { to, subject, body, threadId }) => {
    await mustWorkWith(doing, office.frontDoor);
    const { write, viewer, child, now } = doing;
    const recipients = [...new Set(to)];
    for (const [index, id] of recipients.entries()) {
      if (id === viewer.id || !(await isAroundChild(doing, id))) throw new ProblemFound(InvalidInput.at(`to.${index}`, 'Not one who works with the child.'));
    }
    if (threadId && !(await isOfThread(doing, threadId))) throw new ProblemFound(InvalidInput.at('threadId', 'You have no such thread about this child.'));
    await write.insertInto('work_contact').values({ id: viewer.id, name: viewer.name, role: viewer.role, agency: viewer.agency }).onConflict((known) => known.doNothing()).execute();
    const id = randomUUID();
    await write.insertInto('message').values({ id, thread_id: threadId ?? id, child_id: child, subject, body, sent_by: viewer.id, sent_at: now.toISOString() }).execute();
    await write.insertInto('message_recipient').values(recipients.map((practitioner_id) => ({ message_id: id, child_id: child, practitioner_id, read_at: null }))).execute();
    await raiseAlert(write, { child, kind: 'MESSAGE', about: id, what: '', category: 'practitioners', at: now, to: recipients.map((practitioner) => ({ practitioner })) });
    return Object.assign(new MessageSent(), { id, threadId: threadId ?? id });
  },
});

const isAroundChild = async (doing: Doing, practitioner: string): Promise<boolean> =>
  (await worksWith(doing, practitioner)) || (await doing.write.selectFrom('lead').select('id')
    .where('child_id', '=', doing.child).where('status', '=', 'active').where('practitioner_id', '=', practitioner).executeTakeFirst()) !== undefined;

/** Whoever wrote in it or was written to. */
async function isOfThread({ write, viewer, child }: Doing, threadId: string): Promise<boolean> {
  const found = await write.selectFrom('message').leftJoin('message_recipient as to', 'to.message_id', 'message.id').select('message.id')
    .where('message.thread_id', '=', threadId).where('message.child_id', '=', child)
    .where((or) => or.or([or('message.sent_by', '=', viewer.id), or('to.practitioner_id', '=', viewer.id)])).limit(1).executeTakeFirst();
  return found !== undefined;
}

@Resolver()
export class SendMessage {
  @Category('each-child')
  @Mutation(() => SendMessageAnswer, { nullable: true, description: 'Write to others who work with a child. It is kept as it was sent, and nobody but the addressees reads it.' })
  sendMessage(@Arg('input', () => SendMessageInput, { description: 'The letter.' }) input: SendMessageInput, @Ctx() context: HubContext): Promise<MessageSent | Problem> {
    return carryOut(sending(context), input, context);
  }
}
