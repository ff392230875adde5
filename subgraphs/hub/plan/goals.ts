import { randomUUID } from 'node:crypto';
import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { LocalDateScalar, parseLocalDate } from '#schema/scalars/local-date';
import type { Doing } from '#subgraphs/hub/commands/carry-out';
import { InvalidInput, ProblemFound } from '#subgraphs/hub/commands/problems';
import { FiveOutcome } from '#subgraphs/hub/outcome/five-outcomes';
import { mustBeAhead } from '#subgraphs/hub/plan/plan-answer';

@InputType({ description: 'What is to be reached, who sees to it, and by when.' })
export class GoalInput {
  @Field(() => FiveOutcome, { description: 'The outcome it is for.' })
  outcome!: FiveOutcome;

  @Field(() => String, { description: 'What is to be reached, as child and parents agreed to it.' })
  goal!: string;

  @Field(() => ID, { nullable: true, description: 'The practitioner who sees to it ...' })
  ownerId?: string | null;

  @Field(() => String, { nullable: true, description: '... or, where it is one of the family, their name.' })
  ownerName?: string | null;

  @Field(() => LocalDateScalar, { description: 'By when.' })
  dueOn!: string;
}

export const goalShape = z.object({
  outcome: z.enum(FiveOutcome),
  goal: z.string().trim().min(5, 'Say what is to be reached.').max(1_000, 'At most 1,000 characters.'),
  ownerId: z.string().max(100).nullish(),
  ownerName: z.string().trim().max(200).nullish(),
  dueOn: z.string().refine((day) => parseLocalDate(day) !== null, 'A day, YYYY-MM-DD.'),
}).refine(({ ownerId, ownerName }) => Boolean(ownerId) !== Boolean(ownerName), { path: ['ownerName'], message: 'A goal has one owner: a practitioner, or one of the family.' });

/** Adds goals to a plan. @param at the input's path of the list, for what is wrong with one */
export async function addGoals({ write, child, now }: Doing, plan: string, goals: readonly z.infer<typeof goalShape>[], at: string): Promise<void> {
  for (const [index, { outcome, goal, ownerId, ownerName, dueOn }] of goals.entries()) {
    mustBeAhead(`${at}.${index}.dueOn`, dueOn, now);
    const owner = ownerId ? await write.selectFrom('work_contact').select('name').where('id', '=', ownerId).executeTakeFirst() : undefined;
    if (ownerId && !owner) throw new ProblemFound(InvalidInput.at(`${at}.${index}.ownerId`, 'No practitioner of this id is known.'));
    await write.insertInto('plan_goal')
      .values({ id: randomUUID(), child_id: child, plan_id: plan, outcome, goal, owner_id: ownerId ?? null, owner_name: owner?.name ?? ownerName ?? '', due_on: dueOn, status: 'OPEN', progress: null }).execute();
  }
}
