import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import type { Doing } from '#subgraphs/hub/commands/carry-out';
import { InvalidInput, NotPermitted, ProblemFound, Stale } from '#subgraphs/hub/commands/problems';

@ObjectType({ description: 'A plan, or a goal of one, as it stands after a command.', simpleResolvers: true })
export class PlanChanged {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of the plan or the goal.' })
  id!: string;

  @Category('as-parent')
  @Field(() => Int, { description: 'Which state of it this is; the next command names it.' })
  version!: number;
}

export const PlanAnswer = createUnionType({
  name: 'PlanAnswer',
  description: 'What has changed, or why nothing has.',
  types: () => [PlanChanged, InvalidInput, Stale, NotPermitted] as const,
});

export const changed = ({ id, version }: { readonly id: string; readonly version: number }): PlanChanged => Object.assign(new PlanChanged(), { id, version });

/** After today: what is to be done has its day still to come. */
export function mustBeAhead(path: string, day: string, now: Date): void {
  if (day <= now.toISOString().slice(0, 10)) throw new ProblemFound(InvalidInput.at(path, 'After today.'));
}

/** The plan that a command names, in the state it names, and in force. */
export async function planNamed({ write, child }: Doing, id: string, version: number): Promise<void> {
  const plan = await write.selectFrom('action_plan').select(['version', 'closed_at']).where('id', '=', id).where('child_id', '=', child).forUpdate().executeTakeFirst();
  if (!plan) throw new ProblemFound(Stale.at(null, 'There is no such plan of this child.'));
  if (plan.version !== version || plan.closed_at) throw new ProblemFound(Stale.at(plan.version));
}
