import { randomUUID } from 'node:crypto';
import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import { childId } from '#schema/ids';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { carryOut, type Command } from '#subgraphs/hub/commands/carry-out';
import { commandInput, reason } from '#subgraphs/hub/commands/input-shapes';
import { InvalidInput, NotPermitted, type Problem, ProblemFound, Stale } from '#subgraphs/hub/commands/problems';
import { mustBeAbleToBeOne, mustBeThere } from '#subgraphs/hub/merging/may-be-one';
import { moveRows } from '#subgraphs/hub/merging/move-rows';
import { mustReview } from '#subgraphs/hub/merging/must-review';
import { keepStricterSeal } from '#subgraphs/hub/merging/stricter-seal';

@InputType({ description: 'Another entry of the index.' })
export class OtherEntryInput {
  @Field(() => ID, { description: 'Its id.' })
  childId!: string;

  @Field(() => Int, { description: 'The version of it that was read.' })
  version!: number;
}

@InputType({ description: 'Two entries that are one child.' })
export class MergeChildrenInput {
  @Field(() => ID, { description: 'The entry that stays.' })
  childId!: string;

  @Field(() => Int, { description: 'The version of it that was read.' })
  version!: number;

  @Field(() => OtherEntryInput, { description: 'The entry that goes into it.' })
  other!: OtherEntryInput;

  @Field(() => String, { description: 'How one knows. It stays with the entry.' })
  reason!: string;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'Two entries are one.', simpleResolvers: true })
export class ChildrenMerged {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of the merge; by which it is undone.' })
  id!: string;

  @Category('as-parent')
  @Field(() => Int, { description: 'The version of the entry that stays.' })
  version!: number;

  @Category('as-parent')
  @Field(() => [String], { description: 'Of what something stayed behind, because there can be one of it only.' })
  leftBehind!: string[];
}

export const MergeChildrenAnswer = createUnionType({
  name: 'MergeChildrenAnswer',
  description: 'The merge, or why there is none.',
  types: () => [ChildrenMerged, InvalidInput, Stale, NotPermitted] as const,
});

type Input = z.infer<typeof shape>;
const shape = z.object({ ...commandInput, version: z.int(), other: z.object({ childId: z.string().min(1, 'Say which child.').max(100), version: z.int() }), reason })
  .refine(({ childId: kept, other }) => kept !== other.childId, { path: ['other', 'childId'], message: 'It is the same entry.' });

const merging = ({ grant, loaders: { office } }: HubContext): Command<Input, ChildrenMerged> => ({
  name: 'mergeChildren',
  shape,
  result: ChildrenMerged,
  act: async ({ write, viewer, child, now }, { version, other, reason: why }) => {
    mustReview(viewer, office);
    const gone = childId(other.childId);
    if (!Object.hasOwn(grant.children, gone)) throw new ProblemFound(NotPermitted.because('There is no such child that you may act for.', office.frontDoor));
    await mustBeThere(write, { childId: child, version }, office.frontDoor);
    await mustBeThere(write, { childId: gone, version: other.version }, office.frontDoor);
    await mustBeAbleToBeOne(write, child, gone);
    const id = randomUUID();
    await write.insertInto('child_merge').values({ id, child_id: child, gone_id: gone, reason: why, decided_by: viewer.id, decided_at: now.toISOString(), undone_by: null, undone_at: null, undone_reason: null }).execute();
    const leftBehind = await moveRows(write, { id, kept: child, gone });
    await write.updateTable('child').set({ merged_into: child }).where('id', '=', gone).execute();
    const kept = await keepStricterSeal(write, child, gone);
    return Object.assign(new ChildrenMerged(), { id, version: kept, leftBehind });
  },
});

@Resolver()
export class MergeChildren {
  @Category('each-child')
  @Mutation(() => MergeChildrenAnswer, { nullable: true, description: 'Say that two entries are one child: for the index’s reviewers. Everything about the one goes to the other, the stricter seal holds, and all of it can be undone.' })
  mergeChildren(@Arg('input', () => MergeChildrenInput, { description: 'Which two, and how one knows.' }) input: MergeChildrenInput, @Ctx() context: HubContext): Promise<ChildrenMerged | Problem> {
    return carryOut(merging(context), input, context);
  }
}
