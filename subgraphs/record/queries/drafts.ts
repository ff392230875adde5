import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { replayRecord } from '#record/ask/replay-record';
import { compareWithDraft, draftOf, DraftProblems } from '#record/register/compare-with-draft';
import { Category } from '#schema/directives/category';
import { badInput } from '#subgraphs/host/connection';
import type { RecordContext } from '#subgraphs/record/loaders';
import { AccessFilterInput, filterOf } from '#subgraphs/record/objects/access-filter-input';
import { PolicyComparison } from '#subgraphs/record/objects/policy-comparison';
import { PolicyDraftInput } from '#subgraphs/record/objects/policy-inputs';
import { Replay } from '#subgraphs/record/objects/replay';

const changesIn = ({ withoutRules, rules }: PolicyDraftInput) => ({ without: withoutRules ?? [], rules: rules ?? null });

/** A draft is whoever's who asks, and is nothing but an argument: only files that two people signed are ever in force. */
@Resolver()
export class Drafts {
  @Category('access-log')
  @Query(() => PolicyComparison, { nullable: true, description: 'Exactly what a draft would change, over every combination of facts there can be, and which promises it would break.' })
  comparePolicies(
    @Arg('draft', () => PolicyDraftInput, { description: 'The draft.' }) draft: PolicyDraftInput,
    @Ctx() { loaders: { desk } }: RecordContext,
  ): PolicyComparison {
    return withProblemsSaid(() => compareWithDraft(desk.rulebook(), changesIn(draft)));
  }

  @Category('access-log')
  @Query(() => Replay, { nullable: true, description: 'What the decisions on record would have been under a draft.' })
  async replayUnderDraft(
    @Arg('draft', () => PolicyDraftInput, { description: 'The draft; without changes, the rules in force.' }) draft: PolicyDraftInput,
    @Arg('filter', () => AccessFilterInput, { nullable: true, description: 'Which accesses: last month’s, one agency’s ...' }) filter: AccessFilterInput | null | undefined,
    @Ctx() { loaders: { desk } }: RecordContext,
  ): Promise<Replay> {
    const under = withProblemsSaid(() => draftOf(desk.rulebook(), changesIn(draft)));
    return replayRecord(desk.database, await filterOf(desk.database, filter), under);
  }
}

/** What is wrong with a draft is said to whoever wrote it, line by line; it quotes nothing else. */
function withProblemsSaid<Answer>(answer: () => Answer): Answer {
  try {
    return answer();
  } catch (error) {
    throw error instanceof DraftProblems ? badInput(error.message) : error;
  }
}
