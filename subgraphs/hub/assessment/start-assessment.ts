import { randomUUID } from 'node:crypto';
import { Arg, Ctx, InputType, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import { AssessmentAnswer, AssessmentChanged } from '#subgraphs/hub/assessment/assessment-answer';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { AboutChild } from '#subgraphs/hub/commands/about-child';
import { carryOut, type Command, type Doing } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import { makeKnown } from '#subgraphs/hub/commands/make-known';
import { type Problem, ProblemFound, Stale } from '#subgraphs/hub/commands/problems';
import { mustWorkWith } from '#subgraphs/hub/commands/works-with';

@InputType({ description: 'Of whom an assessment is started.' })
export class StartAssessmentInput extends AboutChild {}

const shape = z.object({ ...commandInput });

const starting = ({ loaders: { office } }: HubContext): Command<z.infer<typeof shape>, AssessmentChanged> => ({
  name: 'startAssessment',
  shape,
  result: AssessmentChanged,
  act: async (doing) => {
    const { write, viewer, child, now } = doing;
    await mustWorkWith(doing, office.frontDoor);
    await makeKnown(doing);
    const latest = await write.selectFrom('common_assessment').select(['id', 'version', 'completed_at']).where('child_id', '=', child).orderBy('started_at', 'desc').limit(1).executeTakeFirst();
    if (latest && !latest.completed_at) throw new ProblemFound(Stale.at(latest.version, 'An assessment is under way already: go on with that one.'));
    const started = await write.insertInto('common_assessment')
      .values({ id: randomUUID(), child_id: child, started_at: now.toISOString(), started_by: viewer.id, builds_on: latest?.id ?? null, changed_at: now.toISOString(), completed_at: null, completed_by: null })
      .returning(['id', 'version']).executeTakeFirstOrThrow();
    if (latest) await carryOver(doing, latest.id, started.id);
    return Object.assign(new AssessmentChanged(), started);
  },
});

/** Nobody tells their story twice: a new assessment begins with what the last one says, marked as not looked at again yet. */
async function carryOver({ write }: Doing, from: string, to: string): Promise<void> {
  const entries = await write.selectFrom('assessment_entry').select(['child_id', 'domain', 'kind', 'category', 'words']).where('assessment_id', '=', from).execute();
  if (entries.length > 0) await write.insertInto('assessment_entry').values(entries.map((entry) => ({ ...entry, id: randomUUID(), assessment_id: to, carried_over: true }))).execute();
}

@Resolver()
export class StartAssessment {
  @Category('each-child')
  @Mutation(() => AssessmentAnswer, { nullable: true, description: 'Start a common assessment. It begins with what the last one says.' })
  startAssessment(@Arg('input', () => StartAssessmentInput, { description: 'Of whom.' }) input: StartAssessmentInput, @Ctx() context: HubContext): Promise<AssessmentChanged | Problem> {
    return carryOut(starting(context), input, context);
  }
}
