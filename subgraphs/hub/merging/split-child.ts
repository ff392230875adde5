import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { carryOut, type Command } from '#subgraphs/hub/commands/carry-out';
import { commandInput, reason } from '#subgraphs/hub/commands/input-shapes';
import { InvalidInput, NotPermitted, type Problem, ProblemFound, Stale } from '#subgraphs/hub/commands/problems';
import { mustBeThere } from '#subgraphs/hub/merging/may-be-one';
import { giveBack } from '#subgraphs/hub/merging/move-rows';
import { mustReview } from '#subgraphs/hub/merging/must-review';

@InputType({ description: 'Two children that were taken for one.' })
export class SplitChildInput {
  @Field(() => ID, { description: 'The entry that stayed when they were merged.' })
  childId!: string;

  @Field(() => Int, { description: 'The version of it that was read.' })
  version!: number;

  @Field(() => ID, { description: 'The merge that was wrong.' })
  mergeId!: string;

  @Field(() => String, { description: 'How one knows. It stays with both entries.' })
  reason!: string;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'Two entries are two again.', simpleResolvers: true })
export class ChildSplit {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of the merge that was undone.' })
  id!: string;

  @Category('as-parent')
  @Field(() => ID, { description: 'The entry that is there again.' })
  otherId!: string;

  @Category('as-parent')
  @Field(() => Int, { description: 'The version of the entry that had stayed.' })
  version!: number;
}

export const SplitChildAnswer = createUnionType({
  name: 'SplitChildAnswer',
  description: 'The split, or why there is none.',
  types: () => [ChildSplit, InvalidInput, Stale, NotPermitted] as const,
});

type Input = z.infer<typeof shape>;
const shape = z.object({ ...commandInput, version: z.int(), mergeId: z.string().min(1, 'Say which merge.').max(100), reason });

const splitting = ({ loaders: { office } }: HubContext): Command<Input, ChildSplit> => ({
  name: 'splitChild',
  shape,
  result: ChildSplit,
  act: async ({ write, viewer, child, now }, { version, mergeId, reason: why }) => {
    mustReview(viewer, office);
    await mustBeThere(write, { childId: child, version }, office.frontDoor);
    const merge = await write.selectFrom('child_merge').select(['gone_id', 'undone_at']).where('id', '=', mergeId).where('child_id', '=', child).forUpdate().executeTakeFirst();
    if (!merge) throw new ProblemFound(InvalidInput.at('mergeId', 'There is no such merge of this child.'));
    if (merge.undone_at !== null) throw new ProblemFound(Stale.at(null, 'The merge was undone meanwhile.'));
    await giveBack(write, { id: mergeId, kept: child, gone: merge.gone_id });
    await write.updateTable('child').set({ merged_into: null }).where('id', '=', merge.gone_id).execute();
    await write.updateTable('child_merge').set({ undone_by: viewer.id, undone_at: now.toISOString(), undone_reason: why }).where('id', '=', mergeId).execute();
    // A shield that one of them had stays on both until a person takes it off.
    const { version: since } = await write.updateTable('child').set({ merged_into: null }).where('id', '=', child).returning('version').executeTakeFirstOrThrow();
    return Object.assign(new ChildSplit(), { id: mergeId, otherId: merge.gone_id, version: since });
  },
});

@Resolver()
export class SplitChild {
  @Category('each-child')
  @Mutation(() => SplitChildAnswer, { nullable: true, description: 'Undo a merge that was wrong: for the index’s reviewers. Everything that went over goes back; what came since stays with the entry it came to, and so do the seals.' })
  splitChild(@Arg('input', () => SplitChildInput, { description: 'Which merge, and how one knows.' }) input: SplitChildInput, @Ctx() context: HubContext): Promise<ChildSplit | Problem> {
    return carryOut(splitting(context), input, context);
  }
}
