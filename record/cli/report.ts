import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { type Command, Option } from 'commander';
import { instant } from '#record/cli/filter-options';
import { type Surroundings, withRecord } from '#record/cli/surroundings';
import { type AccessReport, accessReport, reportsOnFile } from '#record/report/access-report';
import { prepareReport, ReportProblemFound, reviewLooks, signOffReport } from '#record/report/report-commands';
import { ASKED_BY, ASKED_BY_SAYS, type AskedBy, HELD_BACK, HELD_BACK_SAYS, type HeldBack } from '#record/report/report-words';
import { appendRecords } from '#record/chain/append-records';
import { administrative } from '#record/store/erase-child';
import type { AuditDatabase } from '#record/store/audit-database';

interface Reviewing {
  readonly hold: readonly string[];
  readonly tellRest: boolean;
  readonly signOff: boolean;
  readonly by: string;
}

/** `report prepare | review | show | list`: the family's report, prepared by one and reviewed by another. */
export const addReport = (program: Command, surroundings: Surroundings): void => {
  const report = program.command('report').description('the report of who looked, for a family: prepared by one, reviewed look by look and signed off by another');
  const by = (): Option => new Option('--by <who>', 'who does it, for the record').default(userInfo().username);
  report.command('list').description('reports on file, those that wait for their review first')
    .action(() => withRecord(surroundings, async (database) =>
      (await reportsOnFile(database)).map((one) => `${one.id}  ${one.preparedAt}  asked by ${ASKED_BY_SAYS[one.askedBy]}, prepared by ${one.preparedBy}, ${one.reviewedAt ? `reviewed by ${one.reviewedBy} ${one.reviewedAt}` : 'not reviewed'}`)));
  report.command('prepare').description('prepare a report; prints its id').argument('<child>', 'the child, by the hub’s id')
    .addOption(new Option('--asked-by <who>', 'who asked for it').choices(ASKED_BY).makeOptionMandatory()).addOption(by())
    .option('--from <date>', 'from this day or instant on', instant).option('--to <date>', 'before this day or instant', instant)
    .action((aboutChild: string, { askedBy, by: who, from, to }: { readonly askedBy: AskedBy; readonly by: string; readonly from?: Date; readonly to?: Date }) =>
      doing(surroundings, 'prepareAccessReport', who, (database, sent) => prepareReport(database, { ...sent, aboutChild, askedBy, from: from ?? null, to: to ?? null })));
  report.command('show').description('print a report: once it is signed off, what the family is told and nothing else').argument('<report>', 'its id')
    .action((id: string) => withRecord(surroundings, async (database) => shown(surroundings, await accessReport(database, surroundings.rulebook(), id))));
  report.command('review').description('say what is held back and why; then tell the rest, and sign it off').argument('<report>', 'its id').addOption(by())
    .option('--hold <look=reason>', `hold a look back: its decision and why (${HELD_BACK.join(', ')})`, (text: string, all: readonly string[]) => [...all, text], [])
    .option('--tell-rest', 'tell of every look that is not decided', false).option('--sign-off', 'sign the review off: not who prepared it', false)
    .action((id: string, options: Reviewing) => doing(surroundings, 'reviewAccessReport', options.by, (database, sent) => reviewed(surroundings, database, id, options, sent)));
};

async function reviewed(surroundings: Surroundings, database: AuditDatabase, id: string, { hold, tellRest, signOff }: Reviewing, sent: { readonly by: string; readonly at: Date }): Promise<string> {
  const book = surroundings.rulebook();
  const held = hold.map((text) => ({ decisionId: text.split('=')[0] ?? '', heldBack: reasonIn(text) }));
  const current = await accessReport(database, book, id);
  const rest = tellRest ? (current?.looks ?? []).filter(({ decisionId, told }) => told === null && !held.some((one) => one.decisionId === decisionId)) : [];
  const findings = [...held, ...rest.map(({ decisionId }) => ({ decisionId, heldBack: null }))];
  if (findings.length > 0) await reviewLooks(database, book, { ...sent, idempotencyKey: randomUUID(), id, version: current?.version ?? 0, findings });
  if (signOff) await signOffReport(database, book, { ...sent, idempotencyKey: randomUUID(), id, version: (current?.version ?? 0) + (findings.length > 0 ? 1 : 0) });
  return id;
}

function reasonIn(text: string): HeldBack {
  const reason = HELD_BACK.find((one) => text.endsWith(`=${one}`));
  if (!reason) throw new ReportProblemFound({ kind: 'invalid', path: 'hold', says: `"${text}" names no lawful reason; they are ${HELD_BACK.join(', ')}.` });
  return reason;
}

/** What is done here goes on record as what is done in the graph does; about whom does not. */
const doing = (surroundings: Surroundings, name: string, who: string, act: (database: AuditDatabase, sent: { readonly by: string; readonly at: Date; readonly idempotencyKey: string }) => Promise<string>): Promise<void> =>
  withRecord(surroundings, async (database) => {
    const at = surroundings.now();
    try {
      const id = await act(database, { by: who, at, idempotencyKey: randomUUID() });
      await appendRecords(database, [JSON.stringify(administrative(name, who, at))]);
      return shown(surroundings, await accessReport(database, surroundings.rulebook(), id));
    } catch (error) {
      if (!(error instanceof ReportProblemFound)) throw error;
      surroundings.fail();
      return [error.problem.says];
    }
  });

function shown(surroundings: Surroundings, report: AccessReport | null): readonly string[] {
  if (!report) {
    surroundings.fail();
    return ['There is no such report.'];
  }
  const { id, looks, notice, summary, reviewedAt, cutShort } = report;
  const lines = reviewedAt ? looks.filter(({ told }) => told).map(({ sentence }) => sentence) : looks.map((look) => `${look.decisionId}  ${look.sentence}  ${findingOf(look)}`);
  return [`Report ${id}`, notice, '', summary, '', ...lines, ...(cutShort ? ['There are more: prepare one for a shorter time.'] : [])];
}

const findingOf = ({ told, heldBack }: AccessReport['looks'][number]): string => (heldBack ? `[held back: ${HELD_BACK_SAYS[heldBack].law}]` : told ? '[told]' : '[not decided]');
