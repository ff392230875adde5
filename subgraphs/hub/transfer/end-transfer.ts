import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { carryOut, type Command } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import { NotPermitted, type Problem, ProblemFound, Stale } from '#subgraphs/hub/commands/problems';
import { changed, TransferAnswer, TransferChanged } from '#subgraphs/hub/transfer/transfer-answer';
import { transferNamed } from '#subgraphs/hub/transfer/transfer-named';

@InputType({ description: 'That a child comes back from another authority.' })
export class EndTransferInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => ID, { description: 'The transfer.' })
  transferId!: string;

  @Field(() => Int, { description: 'The version of it that was read.' })
  version!: number;

  @Field(() => String, { description: 'What shows that the other authority hands the child back: a letter and its date, a call back on a number that is known.' })
  evidence!: string;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

type Input = z.infer<typeof shape>;
const shape = z.object({
  ...commandInput, transferId: z.string().min(1, 'Say which transfer.').max(100), version: z.int(), evidence: z.string().trim().min(10, 'Say what shows it.').max(1_000, 'At most 1,000 characters.'),
});

/** The front door records what another authority said; an authority whose system is connected offers the child back (events/apply-incoming-transfer.ts). */
const ending = ({ loaders: { office } }: HubContext): Command<Input, TransferChanged> => ({
  name: 'endTransfer',
  shape,
  result: TransferChanged,
  act: async (doing, { transferId, version, evidence }) => {
    if (!office.frontDoorRoles.includes(doing.viewer.role)) throw new ProblemFound(NotPermitted.because('The front door records that another authority hands a child back.', office.frontDoor));
    const transfer = await transferNamed(doing, transferId, version, ['acknowledged']);
    if (transfer.returned_at !== null) throw new ProblemFound(Stale.at(transfer.version, 'It is on record already that the child comes back.'));
    return changed(await doing.write.updateTable('transfer').set({ returned_at: doing.now.toISOString(), return_evidence: evidence }).where('id', '=', transfer.id).returningAll().executeTakeFirstOrThrow());
  },
});

@Resolver()
export class EndTransfer {
  @Category('each-child')
  @Mutation(() => TransferAnswer, { nullable: true, description: 'Record that another authority hands a child back. From now on somebody here can be asked to lead; the lead there ends, and the transfer with it, in the instant in which they accept.' })
  endTransfer(@Arg('input', () => EndTransferInput, { description: 'Which, and how one knows.' }) input: EndTransferInput, @Ctx() context: HubContext): Promise<TransferChanged | Problem> {
    return carryOut(ending(context), input, context);
  }
}
