import { matchRecords } from '#subgraphs/hub/matching/match-records';
import type { Judged } from '#subgraphs/hub/matching/outcome';
import type { HubStore } from '#subgraphs/hub/store/connect';
import type { KnownRecord, MatchingSet, RecordKind } from '#bench/matching/matching-set';

/** What became of the records of one kind. */
export interface Tally {
  records: number;
  /** To whom they belong. */
  linked: number;
  /** To somebody else. */
  wrong: number;
  /** Left to a person, who is shown the right child. */
  reviewed: number;
  /** Left to a person for nothing: of nobody there. */
  idle: number;
  /** Nobody is shown the right child. */
  missed: number;
}

export interface Quality {
  readonly byKind: ReadonlyMap<RecordKind, Tally>;
  readonly all: Tally;
  /** Of the links made, so many are right. */
  readonly precision: number;
  /** Of the records that are somebody's, so many are linked right or put before a person. */
  readonly recall: number;
}

const BATCH = 250;
const none = (): Tally => ({ records: 0, linked: 0, wrong: 0, reviewed: 0, idle: 0, missed: 0 });

/** Matches every record of a set against a hub that has its children, and compares with the truth. */
export async function qualityOf(store: HubStore, { records }: MatchingSet, progress: (done: number) => void = () => undefined): Promise<Quality> {
  const byKind = new Map<RecordKind, Tally>();
  const all = none();
  for (let from = 0; from < records.length; from += BATCH) {
    const batch = records.slice(from, from + BATCH);
    const judged = await matchRecords(store, batch.map(({ record }) => record));
    for (const [index, known] of batch.entries()) {
      const tally = byKind.get(known.kind) ?? none();
      byKind.set(known.kind, tally);
      const fate = fateOf(known, judged[index]);
      for (const counted of [tally, all]) {
        counted.records += 1;
        if (fate) counted[fate] += 1;
      }
    }
    progress(from + batch.length);
  }
  return { byKind, all, precision: all.linked / Math.max(1, all.linked + all.wrong), recall: (all.linked + all.reviewed) / Math.max(1, all.linked + all.reviewed + all.missed) };
}

function fateOf({ truth }: KnownRecord, judged: Judged | undefined): Exclude<keyof Tally, 'records'> | null {
  if (judged?.outcome === 'MATCH') return judged.candidates[0]?.child === truth ? 'linked' : 'wrong';
  if (truth === null) return judged && judged.candidates.length > 0 ? 'idle' : null;
  return judged?.candidates.some(({ child }) => child === truth) ? 'reviewed' : 'missed';
}

const COLUMNS = ['records', 'linked', 'wrong', 'reviewed', 'idle', 'missed'] as const;

/** As Markdown. */
export function printed({ byKind, all, precision, recall }: Quality): string {
  const row = (name: string, tally: Tally): string => `| ${name} | ${COLUMNS.map((column) => tally[column]).join(' | ')} |`;
  const kinds = [...byKind].sort(([a], [b]) => a.localeCompare(b)).map(([kind, tally]) => row(kind, tally));
  return [
    `False links: ${all.wrong} in ${all.records.toLocaleString('en-GB')} records. Precision ${precision.toFixed(5)}. Recall, linked or put before a person, ${recall.toFixed(5)}; linked without one, ${(all.linked / (all.linked + all.reviewed + all.missed)).toFixed(3)}.`,
    '', `| What is wrong with the record | ${COLUMNS.join(' | ')} |`, `|---|${COLUMNS.map(() => '---:').join('|')}|`, ...kinds, row('**all**', all), '',
  ].join('\n');
}
