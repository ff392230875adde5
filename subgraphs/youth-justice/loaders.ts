import DataLoader from 'dataloader';
import type { ChildReturn, ReadItemType } from '#subgraphs/youth-justice/client/child-return';
import type { CourtHearing } from '#subgraphs/youth-justice/client/court-hearing';
import type { YouthJusticeDocuments } from '#subgraphs/youth-justice/client/youth-justice-documents';

/** One type of item of one young person's return; `null` for its header alone. */
export interface ReturnKey {
  readonly ypid: string;
  readonly item: ReadItemType | null;
}

export interface YouthJusticeLoaders {
  readonly returns: DataLoader<ReturnKey, ChildReturn | null, string>;
  readonly courtHearings: DataLoader<{ readonly ypid: string; readonly pnc: string }, readonly CourtHearing[], string>;
}

/** New for every request: what one viewer's request loaded is never there for another's. */
export function youthJusticeLoaders(documents: YouthJusticeDocuments, signal: AbortSignal): YouthJusticeLoaders {
  return {
    returns: new DataLoader((keys) => loadReturns(documents, keys, signal), { cacheKeyFn: ({ ypid, item }) => `${ypid} ${item}`, maxBatchSize: 500 }),
    courtHearings: new DataLoader(
      async (keys) => {
        const hearings = await documents.courtHearings(new Map(keys.map(({ ypid, pnc }) => [ypid, pnc])), signal);
        return keys.map(({ ypid }) => hearings.get(ypid) ?? []);
      },
      { cacheKeyFn: ({ ypid }) => ypid, maxBatchSize: 100 },
    ),
  };
}

/**
 * One question for all young people of whom the same types of item are wanted. Those of whom less may be seen are asked
 * about separately: widening a question to save a round trip would fetch what was withheld.
 */
async function loadReturns(documents: YouthJusticeDocuments, keys: readonly ReturnKey[], signal: AbortSignal): Promise<(ChildReturn | null)[]> {
  const answers = await Promise.all(questionsFor(keys).map(({ ypids, items }) => documents.returns(ypids, items, signal)));
  const found = new Map(answers.flatMap((answer) => [...answer]));
  return keys.map(({ ypid }) => found.get(ypid) ?? null);
}

interface Question {
  readonly ypids: string[];
  readonly items: readonly ReadItemType[];
}

function questionsFor(keys: readonly ReturnKey[]): readonly Question[] {
  const wanted = new Map<string, Set<ReadItemType>>();
  for (const { ypid, item } of keys) {
    const items = wanted.get(ypid) ?? new Set();
    wanted.set(ypid, item === null ? items : items.add(item));
  }
  const questions = new Map<string, Question>();
  for (const [ypid, types] of wanted) {
    const items = [...types].sort();
    const question = questions.get(items.join()) ?? { ypids: [], items };
    question.ypids.push(ypid);
    questions.set(items.join(), question);
  }
  return [...questions.values()];
}
