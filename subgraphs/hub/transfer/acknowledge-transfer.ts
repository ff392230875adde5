import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { carryOut, type Command } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import type { Problem } from '#subgraphs/hub/commands/problems';
import { acknowledge } from '#subgraphs/hub/transfer/acknowledge';
import { changed, TransferAnswer, TransferChanged } from '#subgraphs/hub/transfer/transfer-answer';
import { mustHandOver, transferNamed } from '#subgraphs/hub/transfer/transfer-named';

@InputType({ description: 'That the lead professional of the other authority has begun.' })
export class AcknowledgeTransferInput {
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

const acknowledging = ({ loaders: { office } }: HubContext): Command<Input, TransferChanged> => ({
  name: 'acknowledgeTransfer',
  shape,
  result: TransferChanged,
  act: async (doing, { transferId, version }) => {
    await mustHandOver(doing, office);
    const transfer = await transferNamed(doing, transferId, version, ['accepted']);
    return changed(await acknowledge(doing.write, transfer, { who: doing.viewer.id, now: doing.now }));
  },
});

@Resolver()
export class AcknowledgeTransfer {
  @Category('each-child')
  @Mutation(() => TransferAnswer, { nullable: true, description: 'Confirm that the lead there has begun: the lead here, and all that was seen by working with the child, ends in the same instant.' })
  acknowledgeTransfer(@Arg('input', () => AcknowledgeTransferInput, { description: 'Which.' }) input: AcknowledgeTransferInput, @Ctx() context: HubContext): Promise<TransferChanged | Problem> {
    return carryOut(acknowledging(context), input, context);
  }
}
