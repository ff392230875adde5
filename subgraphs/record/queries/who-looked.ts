import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { whoLooked } from '#record/ask/who-looked';
import { accessReport, reportsOnFile } from '#record/report/access-report';
import { NOT_REVIEWED } from '#record/report/report-words';
import { Category } from '#schema/directives/category';
import { DateTimeScalar } from '#schema/scalars/date-time';
import type { RecordContext } from '#subgraphs/record/loaders';
import { AccessReport, AccessReportOnFile, LooksOnRecord } from '#subgraphs/record/objects/access-report';

/** The report a family may ask for (rule P31), as it is on record and as its review left it. */
@Resolver()
export class WhoLookedReport {
  @Category('access-report')
  @Query(() => LooksOnRecord, { nullable: true, description: 'Who looked at a child’s record, not reviewed. For a family, prepare a report (`prepareAccessReport`). That it was asked for goes on record.' })
  async whoLooked(
    @Arg('aboutChild', () => ID, { description: 'The child, by the hub’s id.' }) aboutChild: string,
    @Arg('from', () => DateTimeScalar, { nullable: true, description: 'From this moment on.' }) from: string | null | undefined,
    @Arg('to', () => DateTimeScalar, { nullable: true, description: 'Before this moment.' }) to: string | null | undefined,
    @Ctx() { loaders: { desk } }: RecordContext,
  ): Promise<LooksOnRecord> {
    const period = { from: from ? new Date(from) : undefined, to: to ? new Date(to) : undefined };
    const { looks, ...found } = await whoLooked(desk.database, desk.rulebook(), aboutChild, period);
    return { ...found, looks: looks.map((look) => ({ ...look, told: null, heldBack: null })), notice: NOT_REVIEWED };
  }

  @Category('access-report')
  @Query(() => AccessReport, { nullable: true, description: 'A report that was prepared. Null where there is none of this id.' })
  accessReport(@Arg('id', () => ID, { description: 'Of the report.' }) id: string, @Ctx() { loaders: { desk } }: RecordContext): Promise<AccessReport | null> {
    return accessReport(desk.database, desk.rulebook(), id);
  }

  @Category('access-report')
  @Query(() => [AccessReportOnFile], { nullable: true, description: 'Reports that were prepared: those that wait for their review first, then the latest; 100 at most. Whom they are about is not said.' })
  async accessReports(@Ctx() { loaders: { desk } }: RecordContext): Promise<readonly AccessReportOnFile[]> {
    return reportsOnFile(desk.database);
  }
}
