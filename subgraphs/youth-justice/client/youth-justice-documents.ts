import type { ReturnItemType } from '#schema/vocabulary/youth-justice/return-item';
import { askJson, type JsonSource } from '#subgraphs/host/ask-json';
import { SourceUnavailable } from '#subgraphs/host/source-unavailable';
import type { ChildReturn } from '#subgraphs/youth-justice/client/child-return';
import type { CourtHearing } from '#subgraphs/youth-justice/client/court-hearing';
import { latestByYoungPerson } from '#subgraphs/youth-justice/client/latest-return';
import { type HearingResulted, readHearingResulted } from '#subgraphs/youth-justice/client/read-hearing-result';
import { readReturn } from '#subgraphs/youth-justice/client/read-return';
import type { Report } from '#subgraphs/host/rejection';

/** The youth justice service's document store: alone here is known how it is asked. */
export interface YouthJusticeDocuments {
  /**
   * The return that counts for each young person, with items of these types only: the store is not asked for more than
   * the request may see. A young person it knows nothing of is not in the map.
   */
  returns(ypids: readonly string[], items: readonly ReturnItemType[], signal?: AbortSignal): Promise<ReadonlyMap<string, ChildReturn>>;
  /** Hearings that courts have resulted, by young person; only the part of the defendant with the given PNC id. */
  courtHearings(pncByYpid: ReadonlyMap<string, string>, signal?: AbortSignal): Promise<ReadonlyMap<string, readonly CourtHearing[]>>;
  /** Hands over what a court pushed; resolves once the store has it. */
  accept(hearingResulted: unknown): Promise<void>;
  /** Rejects where the store does not answer. */
  ready(): Promise<void>;
}

export function youthJusticeDocuments(source: JsonSource, report: Report): YouthJusticeDocuments {
  return {
    async returns(ypids, items, signal) {
      const answer = await ask(source, { path: '/returns/query', query: { items: items.join(',') }, body: { ypids } }, signal);
      const returns = listIn(source, answer, 'documents').flatMap((document, index) => readReturn(document, `documents/${index}`, report) ?? []);
      return latestByYoungPerson(returns.filter(({ header }) => ypids.includes(header.ypid)), namesIn(source, answer, 'deletions'));
    },

    async courtHearings(pncByYpid, signal) {
      const answer = await ask(source, { path: '/hearing-results/query', body: { ypids: [...pncByYpid.keys()] } }, signal);
      const hearings = listIn(source, answer, 'results').flatMap((result, index) => readHearingResulted(result, `results/${index}`, report) ?? []);
      const inForce = latestSharings(hearings);
      return new Map([...pncByYpid].map(([ypid, pnc]) => [ypid, inForce.flatMap((hearing) => hearing.partOf(pnc) ?? [])]));
    },

    async accept(hearingResulted) {
      await ask(source, { path: '/hearing-results', body: hearingResulted });
    },

    async ready() {
      if ((await askJson(source, { path: '/health' })) === null) throw new SourceUnavailable(source.system, 'status 404');
    },
  };
}

/** A court shares a hearing again when it amends a result, also on appeal: the last sharing is what stands. */
function latestSharings(hearings: readonly HearingResulted[]): readonly HearingResulted[] {
  const latest = new Map<string, HearingResulted>();
  for (const hearing of hearings) {
    const held = latest.get(hearing.id);
    if (!held || Date.parse(hearing.sharedTime) > Date.parse(held.sharedTime)) latest.set(hearing.id, hearing);
  }
  return [...latest.values()];
}

interface Question { readonly path: string; readonly query?: Readonly<Record<string, string>>; readonly body: unknown }

/** Young people are named in the body only: URLs end up in the logs of every proxy on the way. */
async function ask(source: JsonSource, question: Question, signal?: AbortSignal): Promise<object> {
  const answer = await askJson(source, { method: 'POST', ...question, ...(signal ? { signal } : {}) });
  if (typeof answer !== 'object' || answer === null) throw new SourceUnavailable(source.system, 'answer of another shape');
  return answer;
}

function listIn(source: JsonSource, answer: object, name: string): readonly unknown[] {
  const list = (answer as Readonly<Record<string, unknown>>)[name];
  if (!Array.isArray(list)) throw new SourceUnavailable(source.system, 'answer of another shape');
  return list;
}

const namesIn = (source: JsonSource, answer: object, name: string): readonly string[] =>
  listIn(source, answer, name).filter((entry): entry is string => typeof entry === 'string');
