import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { whoLooked } from '#record/ask/who-looked';
import { Category } from '#schema/directives/category';
import { DateTimeScalar } from '#schema/scalars/date-time';
import type { RecordContext } from '#subgraphs/record/loaders';
import { AccessReport } from '#subgraphs/record/objects/access-report';

@Resolver()
export class WhoLookedReport {
  @Category('access-log')
  @Query(() => AccessReport, { nullable: true, description: 'Who looked at a child’s record: the report a family may ask for. That it was asked for goes on record.' })
  async whoLooked(
    @Arg('aboutChild', () => ID, { description: 'The child, by the hub’s id.' }) aboutChild: string,
    @Arg('from', () => DateTimeScalar, { nullable: true, description: 'From this moment on.' }) from: string | null | undefined,
    @Arg('to', () => DateTimeScalar, { nullable: true, description: 'Before this moment.' }) to: string | null | undefined,
    @Ctx() { loaders: { desk } }: RecordContext,
  ): Promise<AccessReport> {
    const period = { from: from ? new Date(from) : undefined, to: to ? new Date(to) : undefined };
    return { ...(await whoLooked(desk.database, desk.rulebook(), aboutChild, period)), reviewedAt: null, leftOut: 0 };
  }
}
