import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { carryOut, type Command } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import { NotPermitted, type Problem, ProblemFound } from '#subgraphs/hub/commands/problems';
import { MarkMessageReadAnswer, MessageRead } from '#subgraphs/hub/message/message-answer';

@InputType({ description: 'That one has read a letter.' })
export class MarkMessageReadInput {
  @Field(() => ID, { description: 'The child it is about.' })
  childId!: string;

  @Field(() => ID, { description: 'The letter.' })
  messageId!: string;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

type Input = z.infer<typeof shape>;
const shape = z.object({ ...commandInput, messageId: z.string().min(1, 'Say which letter.').max(100) });

const marking = ({ loaders: { office } }: HubContext): Command<Input, MessageRead> => ({
  name: 'markMessageRead',
  shape,
  result: MessageRead,
  act: async ({ write, viewer, child, now }, { messageId }) => {
    const mine = await write.selectFrom('message_recipient').select('read_at').where('message_id', '=', messageId).where('child_id', '=', child).where('practitioner_id', '=', viewer.id).executeTakeFirst();
    if (!mine) throw new ProblemFound(NotPermitted.because('There is no such letter to you.', office.frontDoor));
    const readAt = mine.read_at ?? now.toISOString();
    if (mine.read_at === null) await write.updateTable('message_recipient').set({ read_at: readAt }).where('message_id', '=', messageId).where('practitioner_id', '=', viewer.id).execute();
    await write.updateTable('alert').set({ acknowledged_by: viewer.id, acknowledged_at: readAt }).where('kind', '=', 'MESSAGE').where('about', '=', messageId).where('for_practitioner', '=', viewer.id).where('acknowledged_at', 'is', null).execute();
    return Object.assign(new MessageRead(), { id: messageId, readAt });
  },
});

@Resolver()
export class MarkMessageRead {
  @Category('each-child')
  @Mutation(() => MarkMessageReadAnswer, { nullable: true, description: 'Record that one has read a letter; who sent it sees when. The first time counts.' })
  markMessageRead(@Arg('input', () => MarkMessageReadInput, { description: 'Which.' }) input: MarkMessageReadInput, @Ctx() context: HubContext): Promise<MessageRead | Problem> {
    return carryOut(marking(context), input, context);
  }
}
