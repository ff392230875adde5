import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { carryOut, type Command } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import { NotPermitted, type Problem, ProblemFound } from '#subgraphs/hub/commands/problems';
import { settleAnswer } from '#subgraphs/hub/transfer/settle-answer';
import { changed, TransferAnswer, TransferChanged } from '#subgraphs/hub/transfer/transfer-answer';
import { transferNamed } from '#subgraphs/hub/transfer/transfer-named';

@InputType({ description: 'What the other authority answered.' })
export class AnswerTransferInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => ID, { description: 'The transfer.' })
  transferId!: string;

  @Field(() => Int, { description: 'The version of it that was read.' })
  version!: number;

  @Field(() => Boolean, { description: 'They accept.' })
  accept!: boolean;

  @Field(() => String, { description: 'What shows that they said so: a letter and its date, a call back on a number that is known.' })
  evidence!: string;

  @Field(() => String, { nullable: true, description: 'Who will lead there; wanted where they accept.' })
  receivingLead?: string | null;

  @Field(() => String, { nullable: true, description: 'How to reach them at work.' })
  receivingLeadContact?: string | null;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

type Input = z.infer<typeof shape>;
const shape = z.object({
  ...commandInput,
  transferId: z.string().min(1, 'Say which transfer.').max(100),
  version: z.int(),
  accept: z.boolean(),
  evidence: z.string().trim().min(10, 'Say what shows it.').max(1_000, 'At most 1,000 characters.'),
  receivingLead: z.string().trim().max(200).nullish(),
  receivingLeadContact: z.string().trim().max(200).nullish(),
}).refine(({ accept, receivingLead }) => !accept || (receivingLead?.length ?? 0) >= 2, { path: ['receivingLead'], message: 'Say who will lead there: without one the child would have nobody.' });

/** The front door records what another authority answered in writing; an authority whose system is connected answers by an event (events/). */
const answering = ({ loaders: { office } }: HubContext): Command<Input, TransferChanged> => ({
  name: 'answerTransfer',
  shape,
  result: TransferChanged,
  act: async (doing, { transferId, version, accept, evidence, receivingLead, receivingLeadContact }) => {
    if (!office.frontDoorRoles.includes(doing.viewer.role)) throw new ProblemFound(NotPermitted.because('The front door records what another authority answers.', office.frontDoor));
    const transfer = await transferNamed(doing, transferId, version, ['offered']);
    return changed(await settleAnswer(doing.write, transfer, doing.now, accept ? { accept, evidence, receivingLead: receivingLead ?? '', receivingLeadContact: receivingLeadContact ?? null } : { accept, evidence }));
  },
});

@Resolver()
export class AnswerTransfer {
  @Category('each-child')
  @Mutation(() => TransferAnswer, { nullable: true, description: 'Record what the other authority answered. From acceptance on, and not before, what goes with the child is theirs to fetch.' })
  answerTransfer(@Arg('input', () => AnswerTransferInput, { description: 'The answer.' }) input: AnswerTransferInput, @Ctx() context: HubContext): Promise<TransferChanged | Problem> {
    return carryOut(answering(context), input, context);
  }
}
