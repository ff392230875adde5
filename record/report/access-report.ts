import { type LookBySomeone, looksUnder, summaryOf } from '#record/ask/who-looked';
import type { Rulebook } from '#record/register/rulebook';
import { type AskedBy, type HeldBack, NOT_REVIEWED, WHAT_MAY_BE_MISSING } from '#record/report/report-words';
import type { AccessReportRow, AuditDatabase } from '#record/store/audit-database';

/** One look as its review left it: told, held back for a reason, or not yet decided. */
export interface ReviewedLook extends LookBySomeone {
  readonly told: boolean | null;
  readonly heldBack: HeldBack | null;
}

/** A report on file, without what is in it. */
export interface ReportOnFile {
  readonly id: string;
  readonly version: number;
  readonly askedBy: AskedBy;
  readonly from: string | null;
  readonly to: string | null;
  readonly preparedBy: string;
  readonly preparedAt: string;
  readonly reviewedBy: string | null;
  readonly reviewedAt: string | null;
}

/** A report for a family: prepared by one, reviewed look by look and signed off by another, then told. */
export interface AccessReport extends ReportOnFile {
  readonly looks: readonly ReviewedLook[];
  readonly undecided: number;
  readonly cutShort: boolean;
  /** Of what may be told once it is signed off; of everything before. */
  readonly summary: string;
  /** What has to stand on the page: that nobody has reviewed it or, after that, what any report may leave out. */
  readonly notice: string;
}

export const onFile = (row: AccessReportRow): ReportOnFile => ({
  id: row.id, version: Number(row.version), askedBy: row.asked_by as AskedBy, from: row.from_at?.toISOString() ?? null, to: row.to_at?.toISOString() ?? null,
  preparedBy: row.prepared_by, preparedAt: row.prepared_at.toISOString(), reviewedBy: row.reviewed_by, reviewedAt: row.reviewed_at?.toISOString() ?? null,
});

const MOST_ON_FILE = 100;

/** Reports on file, those that wait for their review first, then the latest. */
export async function reportsOnFile(database: AuditDatabase): Promise<readonly ReportOnFile[]> {
  const rows = await database.selectFrom('access_report').selectAll()
    .orderBy('reviewed_at', (order) => order.desc().nullsFirst()).orderBy('prepared_at', 'desc').limit(MOST_ON_FILE).execute();
  return rows.map(onFile);
}

export const rowOf = (database: AuditDatabase, id: string): Promise<AccessReportRow | undefined> =>
  database.selectFrom('access_report').selectAll().where('id', '=', id).executeTakeFirst();

/** The report as it stands; null where there is none of this id. */
export async function accessReport(database: AuditDatabase, book: Rulebook, id: string): Promise<AccessReport | null> {
  const row = await rowOf(database, id);
  if (!row) return null;
  const period = { from: row.from_at ?? undefined, to: row.to_at ?? undefined, upTo: Number(row.up_to) };
  const { looks: found, cutShort } = await looksUnder(database, book, row.child, period);
  const marks = new Map((await database.selectFrom('access_report_look').selectAll().where('report_id', '=', id).execute()).map((mark) => [mark.decision_id, mark.held_back as HeldBack | null]));
  const looks = found.map((look): ReviewedLook => ({ ...look, told: marks.has(look.decisionId) ? marks.get(look.decisionId) === null : null, heldBack: marks.get(look.decisionId) ?? null }));
  const isReviewed = row.reviewed_at !== null;
  return {
    ...onFile(row), looks, cutShort, undecided: looks.filter(({ told }) => told === null).length,
    summary: summaryOf(book, isReviewed ? looks.filter(({ told }) => told) : looks),
    notice: isReviewed ? WHAT_MAY_BE_MISSING : NOT_REVIEWED,
  };
}
