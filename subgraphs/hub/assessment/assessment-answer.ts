import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import type { Doing } from '#subgraphs/hub/commands/carry-out';
import { InvalidInput, NotPermitted, ProblemFound, Stale } from '#subgraphs/hub/commands/problems';

@ObjectType({ description: 'A common assessment as it stands after a command.', simpleResolvers: true })
export class AssessmentChanged {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of the assessment.' })
  id!: string;

  @Category('as-parent')
  @Field(() => Int, { description: 'Which state of it this is; the next command names it.' })
  version!: number;
}

export const AssessmentAnswer = createUnionType({
  name: 'AssessmentAnswer',
  description: 'What has changed, or why nothing has.',
  types: () => [AssessmentChanged, InvalidInput, Stale, NotPermitted] as const,
});

/** The assessment that a command names, in the state it names, and still under way. */
export async function assessmentNamed({ write, child }: Doing, id: string, version: number): Promise<void> {
  const named = await write.selectFrom('common_assessment').select(['version', 'completed_at']).where('id', '=', id).where('child_id', '=', child).forUpdate().executeTakeFirst();
  if (!named) throw new ProblemFound(Stale.at(null, 'There is no such assessment of this child.'));
  if (named.version !== version) throw new ProblemFound(Stale.at(named.version));
  if (named.completed_at) throw new ProblemFound(Stale.at(named.version, 'It is completed: start a new one, which begins with what this one says.'));
}

/** Notes that the assessment has changed, whatever of it has: so its version tells. */
export const touched = async ({ write, now }: Doing, id: string, columns: { readonly completed_at?: string; readonly completed_by?: string } = {}): Promise<AssessmentChanged> =>
  Object.assign(new AssessmentChanged(), await write.updateTable('common_assessment').set({ changed_at: now.toISOString(), ...columns }).where('id', '=', id).returning(['id', 'version']).executeTakeFirstOrThrow());
