import { randomUUID } from 'node:crypto';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import { LocalDateScalar, parseLocalDate } from '#schema/scalars/local-date';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { AboutChild } from '#subgraphs/hub/commands/about-child';
import { carryOut, type Command, type Doing } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import { makeKnown } from '#subgraphs/hub/commands/make-known';
import { InvalidInput, type Problem, ProblemFound, Stale } from '#subgraphs/hub/commands/problems';
import { mustWorkWith } from '#subgraphs/hub/commands/works-with';
import { addGoals, GoalInput, goalShape } from '#subgraphs/hub/plan/goals';
import { changed, mustBeAhead, PlanAnswer, PlanChanged } from '#subgraphs/hub/plan/plan-answer';

@InputType({ description: 'What the team around the child has agreed to do.' })
export class MakePlanInput extends AboutChild {
  @Field(() => ID, { nullable: true, description: 'The assessment it comes of.' })
  assessmentId?: string | null;

  @Field(() => LocalDateScalar, { description: 'The day by which it is looked at again.' })
  reviewOn!: string;

  @Field(() => [GoalInput], { description: 'Its goals.' })
  goals!: GoalInput[];
}

const shape = z.object({
  ...commandInput,
  assessmentId: z.string().max(100).nullish(),
  reviewOn: z.string().refine((day) => parseLocalDate(day) !== null, 'A day, YYYY-MM-DD.'),
  goals: z.array(goalShape).min(1, 'A plan has at least one goal.').max(40),
});

const making = ({ loaders: { office } }: HubContext): Command<z.infer<typeof shape>, PlanChanged> => ({
  name: 'makePlan',
  shape,
  result: PlanChanged,
  act: async (doing, { assessmentId, reviewOn, goals }) => {
    const { write, viewer, child, now } = doing;
    await mustWorkWith(doing, office.frontDoor);
    mustBeAhead('reviewOn', reviewOn, now);
    const inForce = await write.selectFrom('action_plan').select('version').where('child_id', '=', child).where('closed_at', 'is', null).executeTakeFirst();
    if (inForce) throw new ProblemFound(Stale.at(inForce.version, 'A plan is in force already: change its goals, or close it first.'));
    if (assessmentId && !(await isOfChild(doing, assessmentId))) throw new ProblemFound(InvalidInput.at('assessmentId', 'There is no such assessment of this child.'));
    await makeKnown(doing);
    const plan = await write.insertInto('action_plan')
      .values({ id: randomUUID(), child_id: child, assessment_id: assessmentId ?? null, made_at: now.toISOString(), made_by: viewer.id, review_on: reviewOn, closed_at: null, close_reason: null })
      .returning(['id', 'version']).executeTakeFirstOrThrow();
    await addGoals(doing, plan.id, goals, 'goals');
    return changed(plan);
  },
});

const isOfChild = async ({ write, child }: Doing, assessment: string): Promise<boolean> =>
  (await write.selectFrom('common_assessment').select('id').where('id', '=', assessment).where('child_id', '=', child).executeTakeFirst()) !== undefined;

@Resolver()
export class MakePlan {
  @Category('each-child')
  @Mutation(() => PlanAnswer, { nullable: true, description: 'Make an action plan: what is to be reached, who sees to it, by when. One is in force at a time.' })
  makePlan(@Arg('input', () => MakePlanInput, { description: 'The plan.' }) input: MakePlanInput, @Ctx() context: HubContext): Promise<PlanChanged | Problem> {
    return carryOut(making(context), input, context);
  }
}
