import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { ruleUse } from '#record/ask/rule-use';
import { tellCounts } from '#record/ask/told-counts';
import { unusualAccess } from '#record/ask/unusual-access';
import { Category } from '#schema/directives/category';
import { badInput } from '#subgraphs/host/connection';
import type { RecordContext } from '#subgraphs/record/loaders';
import { AccessCount, CountAccessBy, CountAccessEvery } from '#subgraphs/record/objects/access-count';
import { AccessFilterInput, filterOf } from '#subgraphs/record/objects/access-filter-input';
import { RuleUse } from '#subgraphs/record/objects/rule-use';
import { toPolicyRule } from '#subgraphs/record/queries/to-policy-rule';
import { UnusualAccess, type UnusualAccessKind } from '#subgraphs/record/objects/unusual-access';

const MOST_UNUSUAL = 200;

@Resolver()
export class AccessCounts {
  @Category('access-log')
  @Query(() => [AccessCount], { nullable: true, description: 'Accesses counted, for a chart: by agency, rule, class of information ..., over time or altogether. No count tells of fewer than five children.' })
  async accessCounts(
    @Arg('filter', () => AccessFilterInput, { nullable: true, description: 'Which accesses.' }) filter: AccessFilterInput | null | undefined,
    @Arg('by', () => CountAccessBy, { description: 'What is counted.' }) by: CountAccessBy,
    @Arg('every', () => CountAccessEvery, { nullable: true, description: 'How time is divided; all time together where nothing is said.' }) every: CountAccessEvery | null | undefined,
    @Ctx() { loaders: { desk } }: RecordContext,
  ): Promise<readonly AccessCount[]> {
    return tellCounts(desk.database, await filterOf(desk.database, filter), by, every ?? null);
  }

  @Category('access-log')
  @Query(() => [UnusualAccess], { nullable: true, description: 'What is worth a second look, the gravest first: emergencies, no involvement, own circle, many children, out of hours.' })
  async unusualAccess(
    @Arg('filter', () => AccessFilterInput, { nullable: true, description: 'Among which accesses.' }) filter: AccessFilterInput | null | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 200.' }) first: number,
    @Ctx() { loaders: { desk } }: RecordContext,
  ): Promise<readonly UnusualAccess[]> {
    if (first < 1 || first > MOST_UNUSUAL) throw badInput(`"first" is from 1 to ${MOST_UNUSUAL}`);
    const found = await unusualAccess(desk.database, await filterOf(desk.database, filter), first);
    return found.map((one) => ({ ...one, kind: one.kind as UnusualAccessKind }));
  }

  @Category('access-log')
  @Query(() => [RuleUse], { nullable: true, description: 'How often each rule decided; those that never did come last.' })
  async ruleUse(
    @Arg('filter', () => AccessFilterInput, { nullable: true, description: 'Among which accesses.' }) filter: AccessFilterInput | null | undefined,
    @Ctx() { loaders: { desk } }: RecordContext,
  ): Promise<readonly RuleUse[]> {
    const found = await ruleUse(desk.database, desk.rulebook(), await filterOf(desk.database, filter));
    return found.map(({ rule, ...use }) => ({ ...use, rule: toPolicyRule(rule) }));
  }
}
