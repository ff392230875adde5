import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { Child } from '#subgraphs/hub/child/child';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { ActionPlan } from '#subgraphs/hub/plan/action-plan';

@Resolver(() => Child)
export class PlanOfChild {
  @Category('child-in-need', 'SUMMARY')
  @FieldResolver(() => ActionPlan, { nullable: true, description: 'The action plan in force; null where there is none.' })
  async plan(@Root() child: Child, @Ctx() context: HubContext): Promise<ActionPlan | null> {
    return (await this.plans(child, context)).find(({ closedAt }) => closedAt === null) ?? null;
  }

  @Category('child-in-need', 'SUMMARY')
  @FieldResolver(() => [ActionPlan], { nullable: true, description: 'Every action plan, closed ones too, the newest first.' })
  async plans(@Root() { id }: Child, @Ctx() { loaders }: HubContext): Promise<ActionPlan[]> {
    const today = loaders.now.toISOString().slice(0, 10);
    const [plans, goals, reviews] = await Promise.all([loaders.plans.load(id), loaders.goals.load(id), loaders.planReviews.load(id)]);
    return plans.map((plan) => ({
      id: plan.id, version: plan.version, madeAt: plan.made_at, madeBy: plan.name, assessmentId: plan.assessment_id, reviewOn: plan.review_on,
      reviewOverdue: plan.closed_at === null && plan.review_on < today, closedAt: plan.closed_at, closeReason: plan.close_reason,
      goals: goals.filter(({ plan_id }) => plan_id === plan.id).map(({ owner_name, due_on, ...goal }) => ({
        id: goal.id, version: goal.version, outcome: goal.outcome, goal: goal.goal, owner: owner_name, dueOn: due_on, status: goal.status,
        overdue: goal.status === 'OPEN' && due_on < today, progress: goal.progress,
      })),
      reviews: reviews.filter(({ plan_id }) => plan_id === plan.id).map(({ reviewed_at, name, words, next_review_on }) => ({ at: reviewed_at, by: name, words, nextReviewOn: next_review_on })),
    }));
  }
}
