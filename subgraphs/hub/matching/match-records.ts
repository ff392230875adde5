import { parseNhsNumber } from '#schema/scalars/nhs-number';
import { parseUpn } from '#schema/scalars/upn';
import { likelyPairs, type Pair, type Reading, unlikelyPairs } from '#subgraphs/hub/matching/block';
import { loadCandidates, loadFrequencies } from '#subgraphs/hub/matching/load-candidates';
import { forbiddenPairs } from '#subgraphs/hub/matching/never-link';
import { type Judged, judge } from '#subgraphs/hub/matching/outcome';
import type { IncomingRecord } from '#subgraphs/hub/matching/record';
import { scoreOf } from '#subgraphs/hub/matching/score';
import { THRESHOLDS, type Thresholds } from '#subgraphs/hub/matching/thresholds';

/** Numbers as they can be compared: one that fails its check is no number. */
export const validated = ({ nhsNumber, upn, ...record }: IncomingRecord): IncomingRecord => {
  const nhs = nhsNumber ? parseNhsNumber(nhsNumber) : null;
  const pupil = upn ? parseUpn(upn) : null;
  return { ...record, ...(nhs ? { nhsNumber: nhs } : {}), ...(pupil ? { upn: pupil } : {}), ...(record.postcode ? { postcode: record.postcode.replace(/\s/g, '').toUpperCase() } : {}) };
};

/** Nothing that could tell one child from another. */
const isUnusable = ({ given, family, nhsNumber, upn }: IncomingRecord): boolean => !nhsNumber && !upn && (given.length === 0 || family.trim() === '');

/** What the index makes of each record of a batch, in the batch's order. Reads only; batches of a few hundred are right. */
export async function matchRecords(store: Reading, batch: readonly IncomingRecord[], thresholds: Thresholds = THRESHOLDS): Promise<readonly Judged[]> {
  const records = new Map(batch.map((record, index) => [index, validated(record)]));
  const usable = new Map([...records].filter(([, record]) => !isUnusable(record)));
  const judged = await judgePairs(store, usable, await likelyPairs(store, usable), thresholds);
  const unsure = new Map([...usable].filter(([index]) => judged.get(index)?.outcome !== 'MATCH'));
  const again = unsure.size > 0 ? await judgePairs(store, unsure, [...pairsOf(judged, unsure), ...(await unlikelyPairs(store, unsure))], thresholds) : new Map<number, Judged>();
  return batch.map((_, index) => again.get(index) ?? judged.get(index) ?? { outcome: 'ERROR', candidates: [], doubt: null });
}

const pairsOf = (judged: ReadonlyMap<number, Judged>, records: ReadonlyMap<number, IncomingRecord>): Pair[] =>
  [...records.keys()].flatMap((record) => (judged.get(record)?.candidates ?? []).map(({ child }) => ({ record, child })));

async function judgePairs(store: Reading, records: ReadonlyMap<number, IncomingRecord>, pairs: readonly Pair[], thresholds: Thresholds): Promise<Map<number, Judged>> {
  const candidates = await loadCandidates(store, [...new Set(pairs.map(({ child }) => child))]);
  const frequencies = await loadFrequencies(store, candidates.values(), records.values());
  const forbidden = await forbiddenPairs(store, records);
  const children = new Map<number, Set<string>>();
  for (const { record, child } of pairs) children.set(record, (children.get(record) ?? new Set()).add(child));
  return new Map([...records].map(([index, record]) => {
    const scores = [...(children.get(index) ?? [])].flatMap((child) => {
      const candidate = candidates.get(child);
      return candidate && !forbidden.has(`${index} ${child}`) ? [scoreOf(record, candidate, frequencies)] : [];
    });
    return [index, judge(scores, thresholds)];
  }));
}
