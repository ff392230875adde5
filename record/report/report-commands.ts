import { createHash, randomUUID } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { AskedBy, HeldBack } from '#record/report/report-words';
import { accessReport } from '#record/report/access-report';
import type { Rulebook } from '#record/register/rulebook';
import type { AccessReportRow, AuditDatabase, AuditTables } from '#record/store/audit-database';
import { knownPseudonym } from '#record/store/pseudonyms';

/** Why a command about a report was not carried out. Nothing of it remains. */
export type ReportProblem =
  | { readonly kind: 'stale'; readonly version: number | null; readonly says: string }
  | { readonly kind: 'invalid'; readonly path: string; readonly says: string }
  | { readonly kind: 'not_permitted'; readonly says: string };

export class ReportProblemFound extends Error {
  constructor(readonly problem: ReportProblem) {
    super(problem.says);
    this.name = 'ReportProblemFound';
  }
}

export interface Sent {
  readonly by: string;
  readonly at: Date;
  readonly idempotencyKey: string;
}

interface ReportSent extends Sent {
  readonly id: string;
  /** As it was when one looked: another version is stale. */
  readonly version: number;
}

/** Prepares a report: it holds what is on record up to now, and waits for its review. @returns its id */
export async function prepareReport(database: AuditDatabase, { by, at, idempotencyKey, ...asked }: Sent & { readonly aboutChild: string; readonly askedBy: AskedBy; readonly from: Date | null; readonly to: Date | null }): Promise<string> {
  if (asked.from && asked.to && asked.from >= asked.to) throw new ReportProblemFound({ kind: 'invalid', path: 'to', says: 'The end lies before the beginning.' });
  // Before the transaction: an embedded database has one connection, and answers one at a time.
  const child = (await knownPseudonym(database, asked.aboutChild))?.child ?? null;
  return once(database, { by, idempotencyKey, request: ['prepare', asked] }, async (write) => {
    const id = randomUUID();
    const { last } = await write.selectFrom('access_record').select(({ fn }) => fn.max('sequence').as('last')).executeTakeFirstOrThrow();
    await write.insertInto('access_report').values({
      id, version: 1, child, asked_by: asked.askedBy, from_at: asked.from, to_at: asked.to, up_to: Number(last ?? 0), prepared_by: by, prepared_at: at, reviewed_by: null, reviewed_at: null,
    }).execute();
    return id;
  });
}

/** Says of some looks that they are told (`null`) or why they are held back; what is not named stays as it was. */
export async function reviewLooks(database: AuditDatabase, book: Rulebook, { findings, ...sent }: ReportSent & { readonly findings: readonly { readonly decisionId: string; readonly heldBack: HeldBack | null }[] }): Promise<string> {
  const inIt = new Set((await accessReport(database, book, sent.id))?.looks.map(({ decisionId }) => decisionId));
  const strange = findings.findIndex(({ decisionId }) => !inIt.has(decisionId));
  return changed(database, { ...sent, request: ['review', sent.id, sent.version, findings] }, async (write) => {
    if (strange >= 0) throw new ReportProblemFound({ kind: 'invalid', path: `findings.${strange}.decisionId`, says: 'This look is not in the report.' });
    const twice = findings.findIndex(({ decisionId }, index) => findings.findIndex((one) => one.decisionId === decisionId) !== index);
    if (twice >= 0) throw new ReportProblemFound({ kind: 'invalid', path: `findings.${twice}.decisionId`, says: 'This look is named twice.' });
    if (findings.length === 0) throw new ReportProblemFound({ kind: 'invalid', path: 'findings', says: 'Say of at least one look whether it is told.' });
    const rows = findings.map(({ decisionId, heldBack }) => ({ report_id: sent.id, decision_id: decisionId, held_back: heldBack }));
    await write.insertInto('access_report_look').values(rows)
      .onConflict((conflict) => conflict.columns(['report_id', 'decision_id']).doUpdateSet({ held_back: sql<string | null>`excluded.held_back` })).execute();
    return {};
  });
}

/** Signs the review off: by somebody else than who prepared it, once every look is decided. From then on the report stands. */
export async function signOffReport(database: AuditDatabase, book: Rulebook, sent: ReportSent): Promise<string> {
  const undecided = (await accessReport(database, book, sent.id))?.undecided ?? 0;
  return changed(database, { ...sent, request: ['sign off', sent.id, sent.version] }, async (_write, row) => {
    if (row.prepared_by === sent.by) throw new ReportProblemFound({ kind: 'not_permitted', says: 'Somebody else than who prepared a report signs it off.' });
    if (undecided > 0) throw new ReportProblemFound({ kind: 'invalid', path: 'findings', says: `${undecided === 1 ? 'One look is' : `${undecided} looks are`} not decided yet: told, or held back and why.` });
    return { reviewed_by: sent.by, reviewed_at: sent.at };
  });
}

/** Changes a report that nobody has signed off or changed since one looked. */
const changed = (database: AuditDatabase, { id, version, ...command }: ReportSent & { readonly request: unknown }, act: (write: Transaction<AuditTables>, row: AccessReportRow) => Promise<Partial<AccessReportRow>>): Promise<string> =>
  once(database, command, async (write) => {
    const row = await write.selectFrom('access_report').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (!row) throw new ReportProblemFound({ kind: 'stale', version: null, says: 'There is no such report.' });
    if (row.reviewed_at) throw new ReportProblemFound({ kind: 'stale', version: Number(row.version), says: 'This report is signed off, and changes no more.' });
    if (Number(row.version) !== version) throw new ReportProblemFound({ kind: 'stale', version: Number(row.version), says: 'Someone has changed this since you last looked.' });
    await write.updateTable('access_report').set({ ...(await act(write, row)), version: version + 1 }).where('id', '=', id).execute();
    return id;
  });

/** Carries a command out once, however often it is sent, under the name of who sent it. What is kept is the report's id, and nothing of what is in it. */
const once = (database: AuditDatabase, { by, idempotencyKey, request }: Pick<Sent, 'by' | 'idempotencyKey'> & { readonly request: unknown }, act: (write: Transaction<AuditTables>) => Promise<string>): Promise<string> =>
  database.transaction().execute(async (write) => {
    const request_hash = createHash('sha256').update(JSON.stringify(request)).digest('hex');
    const key = { viewer: by, idempotency_key: idempotencyKey };
    const taken = await write.insertInto('access_report_command').values({ ...key, request_hash, report_id: '' }).onConflict((conflict) => conflict.doNothing()).returning('viewer').executeTakeFirst();
    if (!taken) {
      const before = await write.selectFrom('access_report_command').select(['request_hash', 'report_id']).where('viewer', '=', by).where('idempotency_key', '=', idempotencyKey).executeTakeFirstOrThrow();
      if (before.request_hash !== request_hash) throw new ReportProblemFound({ kind: 'invalid', path: 'idempotencyKey', says: 'This key was used for another request; make a new one.' });
      return before.report_id;
    }
    const report_id = await act(write);
    await write.updateTable('access_report_command').set({ report_id }).where('viewer', '=', by).where('idempotency_key', '=', idempotencyKey).execute();
    return report_id;
  });
