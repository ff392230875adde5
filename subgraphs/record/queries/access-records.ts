import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { findRecords } from '#record/ask/find-records';
import { Category } from '#schema/directives/category';
import { PageInfo } from '#schema/objects/page-info';
import { badInput } from '#subgraphs/host/connection';
import type { RecordContext } from '#subgraphs/record/loaders';
import { AccessFilterInput, filterOf } from '#subgraphs/record/objects/access-filter-input';
import { AccessRecordConnection } from '#subgraphs/record/objects/access-record';
import { ChainState } from '#subgraphs/record/objects/chain-state';
import { toAccessRecord } from '#subgraphs/record/queries/to-access-record';

const LARGEST_PAGE = 100;

@Resolver()
export class AccessRecords {
  @Category('access-log')
  @Query(() => AccessRecordConnection, { nullable: true, description: 'Who asked for what, when, why, and what came of it: the record of access, the latest first. Asking is itself on record.' })
  async accessRecords(
    @Arg('filter', () => AccessFilterInput, { nullable: true, description: 'Which; all, where nothing is said.' }) filter: AccessFilterInput | null | undefined,
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor to go on from.' }) after: string | null | undefined,
    @Ctx() { loaders: { desk } }: RecordContext,
  ): Promise<AccessRecordConnection> {
    if (first < 1 || first > LARGEST_PAGE) throw badInput(`"first" is from 1 to ${LARGEST_PAGE}`);
    const before = after ? Number(after) : undefined;
    if (before !== undefined && !Number.isSafeInteger(before)) throw badInput('"after" is not a cursor of this list; start again without it');
    const { records, hasMore, total } = await findRecords(desk.database, await filterOf(desk.database, filter), first, before);
    const edges = records.map((stored) => ({ node: toAccessRecord(desk.rulebook(), stored), cursor: String(stored.sequence) }));
    const pageInfo = Object.assign(new PageInfo(), { hasNextPage: hasMore, hasPreviousPage: before !== undefined, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null });
    return { edges, pageInfo, totalCount: total };
  }

  @Category('access-log')
  @Query(() => ChainState, { nullable: true, description: 'Whether the record of access is as it was written, and how one knows.' })
  async chainState(@Ctx() { loaders: { desk } }: RecordContext): Promise<ChainState> {
    const { records, lastSequence, lastHash, problems, checkpoint, checkpointProblems } = await desk.chainState();
    const all = [...problems, ...checkpointProblems.map((one) => ({ sequence: one.checkpoint.sequence, problem: one.problem }))];
    return { holds: all.length === 0, records, lastSequence, lastHash, problems: all, checkpoint };
  }
}
