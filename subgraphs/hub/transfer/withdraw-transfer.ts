import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { carryOut, type Command } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import type { Problem } from '#subgraphs/hub/commands/problems';
import { tellAuthority } from '#subgraphs/hub/transfer/tell-authority';
import { changed, TransferAnswer, TransferChanged } from '#subgraphs/hub/transfer/transfer-answer';
import { mustHandOver, transferNamed } from '#subgraphs/hub/transfer/transfer-named';

@InputType({ description: 'That a child is not handed over after all.' })
export class WithdrawTransferInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => ID, { description: 'The transfer.' })
  transferId!: string;

  @Field(() => Int, { description: 'The version of it that was read.' })
  version!: number;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

type Input = z.infer<typeof shape>;
const shape = z.object({ ...commandInput, transferId: z.string().min(1, 'Say which transfer.').max(100), version: z.int() });

const withdrawing = ({ loaders: { office } }: HubContext): Command<Input, TransferChanged> => ({
  name: 'withdrawTransfer',
  shape,
  result: TransferChanged,
  act: async (doing, { transferId, version }) => {
    await mustHandOver(doing, office);
    const transfer = await transferNamed(doing, transferId, version, ['offered', 'accepted']);
    // What they were to fetch is no longer there; that it was, and that they had accepted, the history keeps.
    await doing.write.deleteFrom('transfer_package').where('transfer_id', '=', transfer.id).execute();
    await tellAuthority(doing.write, transfer.authority_id, { type: 'childgraph.transfer.withdrawn.v1', data: { transfer: transfer.id } }, doing.now);
    return changed(await doing.write.updateTable('transfer').set({ status: 'withdrawn' }).where('id', '=', transfer.id).returningAll().executeTakeFirstOrThrow());
  },
});

@Resolver()
export class WithdrawTransfer {
  @Category('each-child')
  @Mutation(() => TransferAnswer, { nullable: true, description: 'Take a transfer back that was not acknowledged yet: the child stays, and so does the lead.' })
  withdrawTransfer(@Arg('input', () => WithdrawTransferInput, { description: 'Which.' }) input: WithdrawTransferInput, @Ctx() context: HubContext): Promise<TransferChanged | Problem> {
    return carryOut(withdrawing(context), input, context);
  }
}
