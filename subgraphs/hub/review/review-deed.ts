import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';
import { DateTimeScalar } from '#schema/scalars/date-time';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { carryOutOn, type Command } from '#subgraphs/hub/commands/carry-out';
import { InvalidInput, NotPermitted, type Problem, ProblemFound, Stale } from '#subgraphs/hub/commands/problems';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import { type Deed, mayReview } from '#subgraphs/hub/review/may-review';
import { ReviewOutcome } from '#subgraphs/hub/review/review-outcome';
import type { Change } from '#subgraphs/hub/store/change';

@InputType({ description: 'What the review of an opening in an emergency came to.' })
export class ReviewBreakGlassInput {
  @Field(() => ID, { description: 'The opening.' })
  openingId!: string;

  @Field(() => Int, { description: 'The version of it that was read.' })
  version!: number;

  @Field(() => ReviewOutcome, { description: 'What was found.' })
  outcome!: ReviewOutcome;

  @Field(() => String, { description: 'In words: what was asked, and what was learnt.' })
  words!: string;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

@InputType({ description: 'What the review of something shared without consent came to.' })
export class ReviewOverrideInput {
  @Field(() => ID, { description: 'What was recorded.' })
  overrideId!: string;

  @Field(() => Int, { description: 'The version of it that was read.' })
  version!: number;

  @Field(() => ReviewOutcome, { description: 'What was found.' })
  outcome!: ReviewOutcome;

  @Field(() => String, { description: 'In words: what was asked, and what was learnt.' })
  words!: string;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'A review that was recorded.', simpleResolvers: true })
export class Reviewed {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of what was reviewed.' })
  id!: string;

  @Category('as-parent')
  @Field(() => ReviewOutcome, { description: 'What was found.' })
  outcome!: string;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;
}

export const ReviewAnswer = createUnionType({
  name: 'ReviewAnswer',
  description: 'The review, or why there is none.',
  types: () => [Reviewed, InvalidInput, Stale, NotPermitted] as const,
});

const found = {
  idempotencyKey: commandInput.idempotencyKey,
  version: z.int(),
  outcome: z.enum(ReviewOutcome),
  words: z.string().trim().min(10, 'Say what was asked and what was learnt.').max(4_000, 'At most 4,000 characters.'),
};
const breakGlassShape = z.object({ ...found, openingId: z.string().min(1, 'Say which opening.').max(100) });
const overrideShape = z.object({ ...found, overrideId: z.string().min(1, 'Say which record.').max(100) });

type Reviewable = 'break_glass' | 'consent_override';
interface Finding { readonly version: number; readonly outcome: ReviewOutcome; readonly words: string }

/** Whose record it is. There being none, and its not being for this viewer, are different things, and neither tells of a child. */
async function childOfDeed(write: Change, table: Reviewable, id: string): Promise<ChildId> {
  const deed = await write.selectFrom(table).select('child_id').where('id', '=', id).executeTakeFirst();
  if (!deed) throw new ProblemFound(Stale.at(null, 'There is nothing of this id to review.'));
  return deed.child_id;
}

const reviewing = <Input extends Finding & { readonly idempotencyKey: string }>(
  { loaders: { office } }: HubContext, { name, shape, table, idOf }: { readonly name: string; readonly shape: z.ZodType<Input>; readonly table: Reviewable; readonly idOf: (input: Input) => string },
): Command<Input, Reviewed> => ({
  name,
  shape,
  result: Reviewed,
  act: async ({ write, viewer, now }, input) => {
    const id = idOf(input);
    const deed = await write.selectFrom(table).select(['viewer_id', 'version', 'reviewed_at']).where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
    const contact = await write.selectFrom('work_contact').select('agency').where('id', '=', deed.viewer_id).executeTakeFirst();
    const done: Deed = { viewer_id: deed.viewer_id, agency: contact?.agency ?? null };
    if (!mayReview(viewer, done, office.reviewerRoles)) throw new ProblemFound(NotPermitted.because('This is reviewed by someone of another chain of command.', office.frontDoor));
    if (deed.version !== input.version || deed.reviewed_at) throw new ProblemFound(Stale.at(deed.version));
    const at = now.toISOString();
    await write.updateTable(table).set({ reviewed_by: viewer.id, reviewed_at: at, review_outcome: input.outcome, review_words: input.words }).where('id', '=', id).execute();
    return Object.assign(new Reviewed(), { id, outcome: input.outcome, at });
  },
});

@Resolver()
export class ReviewDeed {
  @Category('access-log')
  @Mutation(() => ReviewAnswer, { nullable: true, description: 'Record the review of an opening in an emergency: for a reviewer of another agency than that of who opened it.' })
  reviewBreakGlass(@Arg('input', () => ReviewBreakGlassInput, { description: 'What was found.' }) input: ReviewBreakGlassInput, @Ctx() context: HubContext): Promise<Reviewed | Problem> {
    const command = reviewing(context, { name: 'reviewBreakGlass', shape: breakGlassShape, table: 'break_glass', idOf: ({ openingId }) => openingId });
    return carryOutOn(command, input, context, (write, { openingId }) => childOfDeed(write, 'break_glass', openingId));
  }

  @Category('access-log')
  @Mutation(() => ReviewAnswer, { nullable: true, description: 'Record the review of something that was shared without consent: for a reviewer of another agency than that of who shared it.' })
  reviewOverride(@Arg('input', () => ReviewOverrideInput, { description: 'What was found.' }) input: ReviewOverrideInput, @Ctx() context: HubContext): Promise<Reviewed | Problem> {
    const command = reviewing(context, { name: 'reviewOverride', shape: overrideShape, table: 'consent_override', idOf: ({ overrideId }) => overrideId });
    return carryOutOn(command, input, context, (write, { overrideId }) => childOfDeed(write, 'consent_override', overrideId));
  }
}
