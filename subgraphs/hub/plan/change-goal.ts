import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { AboutChild } from '#subgraphs/hub/commands/about-child';
import { carryOut, type Command } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import { type Problem, ProblemFound, Stale } from '#subgraphs/hub/commands/problems';
import { mustWorkWith } from '#subgraphs/hub/commands/works-with';
import { GoalStatus } from '#subgraphs/hub/plan/action-plan';
import { changed, PlanAnswer, PlanChanged } from '#subgraphs/hub/plan/plan-answer';

@InputType({ description: 'How far a goal has come.' })
export class ChangeGoalInput extends AboutChild {
  @Field(() => ID, { description: 'The goal.' })
  goalId!: string;

  @Field(() => Int, { description: 'The version of it that was read.' })
  version!: number;

  @Field(() => GoalStatus, { description: 'Where it stands now.' })
  status!: GoalStatus;

  @Field(() => String, { description: 'How far it has come; why it is dropped.' })
  progress!: string;
}

const shape = z.object({
  ...commandInput,
  goalId: z.string().min(1, 'Say which goal.').max(100),
  version: z.int(),
  status: z.enum(GoalStatus),
  progress: z.string().trim().min(5, 'Say how far it has come.').max(2_000, 'At most 2,000 characters.'),
});

const changing = ({ loaders: { office } }: HubContext): Command<z.infer<typeof shape>, PlanChanged> => ({
  name: 'changeGoal',
  shape,
  result: PlanChanged,
  act: async (doing, { goalId, version, status, progress }) => {
    const { write, child } = doing;
    await mustWorkWith(doing, office.frontDoor);
    const goal = await write.selectFrom('plan_goal').innerJoin('action_plan as plan', 'plan.id', 'plan_goal.plan_id').select(['plan_goal.version', 'plan.closed_at'])
      .where('plan_goal.id', '=', goalId).where('plan_goal.child_id', '=', child).executeTakeFirst();
    if (!goal) throw new ProblemFound(Stale.at(null, 'There is no such goal of this child.'));
    if (goal.version !== version || goal.closed_at) throw new ProblemFound(Stale.at(goal.version));
    return changed(await write.updateTable('plan_goal').set({ status, progress }).where('id', '=', goalId).returning(['id', 'version']).executeTakeFirstOrThrow());
  },
});

@Resolver()
export class ChangeGoal {
  @Category('each-child')
  @Mutation(() => PlanAnswer, { nullable: true, description: 'Say how far a goal of the plan in force has come, that it is done, or that it is dropped.' })
  changeGoal(@Arg('input', () => ChangeGoalInput, { description: 'How far.' }) input: ChangeGoalInput, @Ctx() context: HubContext): Promise<PlanChanged | Problem> {
    return carryOut(changing(context), input, context);
  }
}
