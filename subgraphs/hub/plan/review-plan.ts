import { randomUUID } from 'node:crypto';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import { LocalDateScalar, parseLocalDate } from '#schema/scalars/local-date';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { AboutChild } from '#subgraphs/hub/commands/about-child';
import { carryOut, type Command } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import { makeKnown } from '#subgraphs/hub/commands/make-known';
import type { Problem } from '#subgraphs/hub/commands/problems';
import { mustWorkWith } from '#subgraphs/hub/commands/works-with';
import { addGoals, GoalInput, goalShape } from '#subgraphs/hub/plan/goals';
import { changed, mustBeAhead, PlanAnswer, PlanChanged, planNamed } from '#subgraphs/hub/plan/plan-answer';

@InputType({ description: 'What came of looking at a plan again.' })
export class ReviewPlanInput extends AboutChild {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string;

  @Field(() => Int, { description: 'The version of it that was read.' })
  version!: number;

  @Field(() => String, { description: 'What came of it; where the plan is closed, why.' })
  words!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When it is looked at next; none: the plan is closed.' })
  nextReviewOn?: string | null;

  @Field(() => [GoalInput], { defaultValue: [], description: 'Goals that are added.' })
  goals!: GoalInput[];
}

const shape = z.object({
  ...commandInput,
  planId: z.string().min(1, 'Say which plan.').max(100),
  version: z.int(),
  words: z.string().trim().min(5, 'Say what came of it.').max(4_000, 'At most 4,000 characters.'),
  nextReviewOn: z.string().refine((day) => parseLocalDate(day) !== null, 'A day, YYYY-MM-DD.').nullish(),
  goals: z.array(goalShape).max(40),
}).refine(({ nextReviewOn, goals }) => nextReviewOn || goals.length === 0, { path: ['goals'], message: 'A plan that is closed takes no further goals.' });

const reviewing = ({ loaders: { office } }: HubContext): Command<z.infer<typeof shape>, PlanChanged> => ({
  name: 'reviewPlan',
  shape,
  result: PlanChanged,
  act: async (doing, { planId, version, words, nextReviewOn, goals }) => {
    const { write, viewer, child, now } = doing;
    await mustWorkWith(doing, office.frontDoor);
    await planNamed(doing, planId, version);
    if (nextReviewOn) mustBeAhead('nextReviewOn', nextReviewOn, now);
    await makeKnown(doing);
    await write.insertInto('plan_review')
      .values({ id: randomUUID(), child_id: child, plan_id: planId, reviewed_at: now.toISOString(), reviewed_by: viewer.id, words, next_review_on: nextReviewOn ?? null }).execute();
    await addGoals(doing, planId, goals, 'goals');
    return changed(await write.updateTable('action_plan').set(nextReviewOn ? { review_on: nextReviewOn } : { closed_at: now.toISOString(), close_reason: words })
      .where('id', '=', planId).returning(['id', 'version']).executeTakeFirstOrThrow());
  },
});

@Resolver()
export class ReviewPlan {
  @Category('each-child')
  @Mutation(() => PlanAnswer, { nullable: true, description: 'Record the review of a plan: when it is looked at next and what goals are added, or that it is closed.' })
  reviewPlan(@Arg('input', () => ReviewPlanInput, { description: 'What came of it.' }) input: ReviewPlanInput, @Ctx() context: HubContext): Promise<PlanChanged | Problem> {
    return carryOut(reviewing(context), input, context);
  }
}
