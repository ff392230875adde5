import { sql } from 'kysely';
import { matchRecords } from '#subgraphs/hub/matching/match-records';
import { describeHub } from '#test/hub/hub-for-tests';
import { type ErrorKind, indexChildren, type KnownRecord, matchingSet } from '#test/hub/matching-set';

/** The whole set on a server; embedded, a part of it that a unit test has time for. */
const SIZES = { PostgreSQL: { children: 20_000, records: 20_000 }, embedded: { children: 2_000, records: 1_000 } } as const;
const BATCH = 500;

interface Tally { records: number; linked: number; wrong: number; reviewed: number; missed: number }

describeHub('matching records of known truth', (open, on) => {
  it('links nobody wrongly, and overlooks almost nobody', async () => {
    const set = matchingSet(SIZES[on].children, SIZES[on].records);
    const store = await open();
    await indexChildren(store, set);
    await sql`analyze`.execute(store);
    const tallies = new Map<ErrorKind, Tally>();
    for (let from = 0; from < set.records.length; from += BATCH) {
      const batch = set.records.slice(from, from + BATCH);
      const judged = await matchRecords(store, batch.map(({ record }) => record));
      batch.forEach((known, index) => count(tallies, known, judged[index]));
    }
    await store.destroy();

    const all = [...tallies.values()];
    const sum = (pick: (tally: Tally) => number): number => all.reduce((total, tally) => total + pick(tally), 0);
    const wrong = sum(({ wrong: links }) => links);
    const found = sum(({ linked, reviewed }) => linked + reviewed);
    const recall = found / (found + sum(({ missed }) => missed));
    const precision = 1 - wrong / (sum(({ linked }) => linked) + wrong);
    const rows = [...tallies].map(([kind, tally]) => ({ kind, ...tally }));
    process.stdout.write(`${JSON.stringify({ precision, recall, wrong, linked: sum(({ linked }) => linked) })}\n${rows.map((row) => JSON.stringify(row)).join('\n')}\n`);

    expect(wrong).toBe(0);
    expect(precision).toBeGreaterThanOrEqual(0.999);
    expect(recall).toBeGreaterThanOrEqual(0.97);
  }, 300_000);
});

/** A record linked to whom it belongs, to another, left to a person who is shown the right child, or missed. */
function count(tallies: Map<ErrorKind, Tally>, { truth, kind }: KnownRecord, judged: Awaited<ReturnType<typeof matchRecords>>[number] | undefined): void {
  const tally = tallies.get(kind) ?? { records: 0, linked: 0, wrong: 0, reviewed: 0, missed: 0 };
  tallies.set(kind, tally);
  tally.records += 1;
  if (!judged) return;
  if (judged.outcome === 'MATCH') {
    if (judged.candidates[0]?.child === truth) tally.linked += 1;
    else tally.wrong += 1;
    return;
  }
  if (truth === null) return;
  if (judged.candidates.some(({ child }) => child === truth)) tally.reviewed += 1;
  else tally.missed += 1;
}
