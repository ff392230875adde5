import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import { LocalDateScalar, parseLocalDate } from '#schema/scalars/local-date';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { carryOut, type Command, type Doing } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import { type Problem, ProblemFound, Stale } from '#subgraphs/hub/commands/problems';
import { mustLeadOrBe } from '#subgraphs/hub/commands/works-with';
import { alertIfConcernsAddUp } from '#subgraphs/hub/concern/adding-up';
import { ConcernAnswer, ConcernChanged, changed } from '#subgraphs/hub/concern/concern-answer';
import { mustBeWithinAYear } from '#subgraphs/hub/concern/raise-concern';

@InputType({ description: 'That a concern was looked at again and still holds.' })
export class ReviewConcernInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => ID, { description: 'The flag.' })
  concernId!: string;

  @Field(() => Int, { description: 'The version of it that was read.' })
  version!: number;

  @Field(() => LocalDateScalar, { description: 'The day by which it is looked at next.' })
  reviewOn!: string;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

@InputType({ description: 'That a concern holds no more.' })
export class CloseConcernInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => ID, { description: 'The flag.' })
  concernId!: string;

  @Field(() => Int, { description: 'The version of it that was read.' })
  version!: number;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

const flagNamed = { ...commandInput, concernId: z.string().min(1, 'Say which flag.').max(100), version: z.int() };
const reviewShape = z.object({ ...flagNamed, reviewOn: z.string().refine((day) => parseLocalDate(day) !== null, 'A day, YYYY-MM-DD.') });
const closeShape = z.object({ ...flagNamed, reason: z.string().trim().min(5, 'Say why.').max(2_000, 'At most 2,000 characters.') });

/** An open flag, in the state the command names. */
async function openFlag({ write, child }: Doing, id: string, version: number): Promise<{ readonly raised_by: string }> {
  const flag = await write.selectFrom('concern').select(['raised_by', 'version', 'closed_at']).where('id', '=', id).where('child_id', '=', child).executeTakeFirst();
  if (!flag) throw new ProblemFound(Stale.at(null, 'There is no such flag on this child.'));
  if (flag.version !== version || flag.closed_at) throw new ProblemFound(Stale.at(flag.version));
  return flag;
}

const reviewing = ({ loaders: { office } }: HubContext): Command<z.infer<typeof reviewShape>, ConcernChanged> => ({
  name: 'reviewConcern',
  shape: reviewShape,
  result: ConcernChanged,
  act: async (doing, { concernId, version, reviewOn }) => {
    const flag = await openFlag(doing, concernId, version);
    await mustLeadOrBe(doing, flag.raised_by, office.frontDoor);
    mustBeWithinAYear(reviewOn, doing.now);
    const reviewed = await doing.write.updateTable('concern').set({ review_on: reviewOn }).where('id', '=', concernId).returning(['id', 'version']).executeTakeFirstOrThrow();
    // A flag that had faded counts again.
    await alertIfConcernsAddUp(doing, office.frontDoor);
    return changed(reviewed);
  },
});

const closing = ({ loaders: { office } }: HubContext): Command<z.infer<typeof closeShape>, ConcernChanged> => ({
  name: 'closeConcern',
  shape: closeShape,
  result: ConcernChanged,
  act: async (doing, { concernId, version, reason }) => {
    const flag = await openFlag(doing, concernId, version);
    await mustLeadOrBe(doing, flag.raised_by, office.frontDoor);
    return changed(await doing.write.updateTable('concern').set({ closed_at: doing.now.toISOString(), close_reason: reason })
      .where('id', '=', concernId).returning(['id', 'version']).executeTakeFirstOrThrow());
  },
});

@Resolver()
export class SettleConcern {
  @Category('each-child')
  @Mutation(() => ConcernAnswer, { nullable: true, description: 'Say that a concern still holds, and when it is looked at next: for who raised it, and for the lead.' })
  reviewConcern(@Arg('input', () => ReviewConcernInput, { description: 'Which, and until when.' }) input: ReviewConcernInput, @Ctx() context: HubContext): Promise<ConcernChanged | Problem> {
    return carryOut(reviewing(context), input, context);
  }

  @Category('each-child')
  @Mutation(() => ConcernAnswer, { nullable: true, description: 'Close a flag of concern with a reason: for who raised it, and for the lead. It is never deleted.' })
  closeConcern(@Arg('input', () => CloseConcernInput, { description: 'Which, and why.' }) input: CloseConcernInput, @Ctx() context: HubContext): Promise<ConcernChanged | Problem> {
    return carryOut(closing(context), input, context);
  }
}
