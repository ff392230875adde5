import type { Viewer } from '#schema/contracts/viewer';
import { type ChildId, childId } from '#schema/ids';
import type { Policy } from '#policies/decision';
import type { AgenciesAsked } from '#gateway/access/agencies-asked';
import type { Verdicts } from '#gateway/access/decide-children';
import type { GrantText, SignGrant } from '#gateway/access/sign-grant';
import type { Custody, OwnLevels, Verdict } from '#gateway/access/verdict';
import type { ExecutionError, Fetcher, FetchRequest, FetchResult, Json, TextFetch } from '#gateway/execution/executor';
import type { FetchNeeds, NeedsOfFetch } from '#gateway/execution/fetch-needs';
import { fillPages, type PageFilling } from '#gateway/execution/fill-pages';
import { faultErrors, reportedErrors } from '#gateway/execution/fetch-errors';
import { grantedShare, type ShareContext } from '#gateway/execution/granted-share';
import { graphqlAnswer } from '#gateway/execution/graphql-answer';
import { type NoteFlow, noteFlows } from '#gateway/execution/note-flows';
import { CHILD, type GraphModel } from '#gateway/supergraph/graph-model';
import type { ClientWait } from '#gateway/transport/client-wait';
import type { SubgraphTransport } from '#gateway/transport/subgraph-transport';

export interface FetcherSettings {
  readonly model: GraphModel;
  readonly custody: Custody;
  readonly transport: SubgraphTransport;
  readonly sign: SignGrant;
  readonly needsOf: NeedsOfFetch;
  readonly timeoutMs: number;
  /** By subgraph, where it may take longer. */
  readonly patienceWith?: ReadonlyMap<string, number>;
  readonly onFault: (subgraph: string, fault: string) => void;
}

export interface FetcherRequest {
  readonly viewer: Viewer | null;
  readonly purpose: string | null;
  readonly policy: Policy;
  readonly own: OwnLevels;
  readonly verdicts: Verdicts;
  readonly agenciesAsked: AgenciesAsked;
  /** Ends when the client goes, or its time is up. */
  readonly wait: ClientWait;
  /** Told which children a subgraph is asked about: for the record of access. */
  readonly noteAsked: (subgraph: string, children: readonly ChildId[]) => void;
  readonly noteFlow?: NoteFlow;
}

/** Node's HTTP servers read headers of 16 kB; a grant for a long list is split among several fetches. */
const MOST_GRANT_CHARACTERS = 8_000;

/** One fetch in hand. */
interface Fetching extends ShareContext {
  readonly settings: FetcherSettings;
  readonly request: FetcherRequest;
  readonly fetch: TextFetch;
  readonly needs: FetchNeeds;
}

/** The second part of the first wall: children whom a list or a sibling walk finds are decided before they are described. */
export function guardedFetcher(settings: FetcherSettings, request: FetcherRequest): Fetcher {
  const send = async (fetch: TextFetch): Promise<FetchResult> => {
    const subgraph = settings.model.subgraphs.get(fetch.subgraph);
    const needs = settings.needsOf(fetch.query);
    if (!subgraph) return { data: null, errors: faultErrors(needs, null) };
    const fetching: Fetching = { settings, request, fetch, needs, subgraph, custody: settings.custody, agenciesAsked: request.agenciesAsked };
    try {
      return await (fetch.representations ? fetchEntities(fetching, fetch.representations) : fetchRoot(fetching));
    } catch {
      // A fault of ours, such as facts that could not be gathered: nothing was decided, so nothing is given.
      settings.onFault(subgraph.name, 'not_decided');
      return { data: null, errors: faultErrors(needs, fetch.representations?.texts.length ?? null) };
    }
  };
  return { send, fetch: (fetch) => send(textOf(fetch)) };
}

async function fetchRoot(fetching: Fetching): Promise<FetchResult> {
  const { request, needs, fetch } = fetching;
  const known = [...request.verdicts.all.values()].filter(({ outcome }) => outcome === 'found');
  const result = await ask(fetching, `${fetch.head}}}`, known, null);
  if (needs.pages.length > 0 && result.data) await fillPages(needs.pages, result.data, fetch.variables, filling(fetching));
  return result;
}

/** How pages of this fetch are filled: with children who are found, from the subgraph that was asked. */
const filling = (fetching: Fetching): PageFilling => ({
  decide: (children) => fetching.request.verdicts.decide(children),
  isFound: (child) => fetching.request.verdicts.of(child)?.outcome !== 'not_found',
  ask: async (query, variables) => {
    const fetch = textOf({ subgraph: fetching.subgraph.name, query, variables });
    return (await ask({ ...fetching, fetch, needs: fetching.settings.needsOf(query) }, `${fetch.head}}}`, [], null)).data;
  },
});

async function fetchEntities(fetching: Fetching, { texts, entities, required }: NonNullable<TextFetch['representations']>): Promise<FetchResult> {
  const { request, settings, subgraph, fetch } = fetching;
  const children = entities.map(childIn);
  await request.verdicts.decide(children.filter((child) => child !== null));
  const verdicts = children.map((child) => (child === null ? null : (request.verdicts.of(child) ?? null)));
  const admitted = [...texts.keys()].filter((index) => isAdmitted(fetching, children[index] ?? null, verdicts[index] ?? null));
  const chunks = chunksBySize(admitted, (index) => grantSize(fetching, verdicts[index] ?? null));
  const answers = await Promise.all(chunks.map(async (indices) => {
    const body = `${fetch.head}${fetch.head.endsWith('{') ? '' : ','}"representations":[${indices.map((index) => texts[index]).join()}]}}`;
    return { indices, answer: await ask(fetching, body, indices.flatMap((index) => verdicts[index] ?? []), indices.length) };
  }));
  if (request.noteFlow) noteFlows(settings.model, request.noteFlow, subgraph, admitted.map((index) => entities[index] ?? {}), required);
  const [only] = answers;
  return only && answers.length === 1 && admitted.length === texts.length ? only.answer : together(texts.length, answers);
}

interface Part { readonly indices: readonly number[]; readonly answer: FetchResult }

/** As if all had been asked at once, those who were not admitted too. */
function together(count: number, parts: readonly Part[]): FetchResult {
  const entities: unknown[] = Array.from({ length: count }, () => null);
  for (const { indices, answer } of parts) {
    const found = Array.isArray(answer.data?.['_entities']) ? (answer.data['_entities'] as unknown[]) : [];
    indices.forEach((index, position) => { entities[index] = found[position] ?? null; });
  }
  return { data: { _entities: entities }, errors: parts.flatMap(({ indices, answer }) => answer.errors.map((error) => reindexed(error, indices))) };
}

/** An entity other than a child is not the policy's own subject: what led to it has been decided. */
const isAdmitted = (fetching: Fetching, child: ChildId | null, verdict: Verdict | null): boolean =>
  child === null || (verdict !== null && grantedShare(fetching.needs, fetching, verdict).isAsked);

async function ask(fetching: Fetching, body: string, verdicts: readonly Verdict[], entities: number | null): Promise<FetchResult> {
  const { settings, request, fetch: { query }, needs, subgraph } = fetching;
  const levels = new Map(verdicts.map((verdict) => [verdict.child, `${JSON.stringify(verdict.child)}:${grantedShare(needs, fetching, verdict).levels}`]));
  const claims = {
    subgraph: subgraph.name, operation: query, viewer: request.viewer, purpose: request.purpose, policyVersion: request.policy.version,
    children: { json: `{${[...levels.values()].join()}}` }, own: ownFor(request, needs),
  };
  request.noteAsked(subgraph.name, verdicts.map(({ child }) => child));
  const reply = await settings.transport.ask({
    subgraph: subgraph.name, path: 'graphql', grant: () => settings.sign(claims), body, timeoutMs: settings.patienceWith?.get(subgraph.name) ?? settings.timeoutMs, isQuery: !query.startsWith('mutation'), wait: request.wait,
  });
  const answer = reply.kind === 'answered' ? graphqlAnswer(reply.json) : null;
  if (answer) return { data: answer.data, errors: answer.errors.length === 0 ? NO_ERRORS : reportedErrors(answer.errors, needs, entities) };
  settings.onFault(subgraph.name, reply.kind === 'fault' ? reply.fault : 'not_graphql');
  return { data: null, errors: faultErrors(needs, entities) };
}

const NO_ERRORS: readonly ExecutionError[] = [];

const NOBODYS: GrantText = { json: '{}' };
const ownShares = new WeakMap<FetchNeeds, WeakMap<NonNullable<OwnLevels>, GrantText>>();

/** The viewer's own levels stay the same object for as long as their token is remembered. */
function ownFor({ own }: FetcherRequest, needs: FetchNeeds): GrantText {
  if (!own) return NOBODYS;
  const ofFetch = ownShares.get(needs) ?? new WeakMap<NonNullable<OwnLevels>, GrantText>();
  ownShares.set(needs, ofFetch);
  const share = ofFetch.get(own) ?? { json: JSON.stringify(Object.fromEntries(needs.needs.flatMap(({ category }) => (Object.hasOwn(own, category) && own[category] ? [[category, own[category]]] : [])))) };
  ofFetch.set(own, share);
  return share;
}

const childIn = ({ __typename, id }: Json): ChildId | null => (__typename === CHILD && typeof id === 'string' ? childId(id) : null);

/** A fetch whose variables are values still, as ApolloGateway has it. */
function textOf({ subgraph, query, variables, operationName }: FetchRequest): TextFetch {
  const { representations, ...others } = variables;
  const entities = Array.isArray(representations) ? (representations as readonly Json[]) : null;
  const named = operationName ? `,"operationName":${JSON.stringify(operationName)}` : '';
  return {
    subgraph, query, variables,
    head: `{"query":${JSON.stringify(query)}${named},"variables":${JSON.stringify(others).slice(0, -1)}`,
    representations: entities && { texts: entities.map((entity) => JSON.stringify(entity)), entities, required: (entity) => Object.keys(entity) },
  };
}

/** Base64url makes four characters of three. */
const grantSize = (fetching: Fetching, verdict: Verdict | null): number =>
  (verdict ? ((grantedShare(fetching.needs, fetching, verdict).levels.length + verdict.child.length + 4) * 4) / 3 : 0);

function chunksBySize(indices: readonly number[], sizeOf: (index: number) => number): readonly (readonly number[])[] {
  const chunks: number[][] = [];
  let room = 0;
  for (const index of indices) {
    const size = sizeOf(index);
    if (chunks.length === 0 || size > room) {
      chunks.push([]);
      room = MOST_GRANT_CHARACTERS;
    }
    chunks.at(-1)?.push(index);
    room -= size;
  }
  return chunks;
}

/** An error's place among the entities that were sent becomes its place among those that were asked for. */
function reindexed(error: ExecutionError, indices: readonly number[]): ExecutionError {
  const [first, position, ...rest] = error.path ?? [];
  if (first !== '_entities' || typeof position !== 'number') return error;
  return { ...error, path: [first, indices[position] ?? position, ...rest] };
}
