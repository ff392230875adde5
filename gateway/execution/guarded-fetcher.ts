import { z } from 'zod';
import type { GrantedLevels } from '#schema/contracts/grant';
import type { Viewer } from '#schema/contracts/viewer';
import { type ChildId, childId } from '#schema/ids';
import { rankOf } from '#schema/level';
import type { Policy } from '#policies/decision';
import type { AgenciesAsked } from '#gateway/access/agencies-asked';
import type { Verdicts } from '#gateway/access/decide-children';
import type { SignGrant } from '#gateway/access/sign-grant';
import type { Custody, OwnLevels, Verdict } from '#gateway/access/verdict';
import type { ExecutionError, Fetcher, FetchRequest, FetchResult, Json } from '#gateway/execution/executor';
import { categoriesAsked, type FetchNeeds, givesAnything, type NeedsOfFetch } from '#gateway/execution/fetch-needs';
import { fillPages, type PageFilling } from '#gateway/execution/fill-pages';
import { faultErrors, reportedErrors } from '#gateway/execution/fetch-errors';
import { CHILD, type GraphModel, type SubgraphModel } from '#gateway/supergraph/graph-model';
import type { SubgraphTransport } from '#gateway/transport/subgraph-transport';

export interface FetcherSettings {
  readonly model: GraphModel;
  readonly custody: Custody;
  readonly transport: SubgraphTransport;
  readonly sign: SignGrant;
  readonly needsOf: NeedsOfFetch;
  readonly timeoutMs: number;
  readonly onFault: (subgraph: string, fault: string) => void;
}

export interface FetcherRequest {
  readonly viewer: Viewer | null;
  readonly purpose: string | null;
  readonly policy: Policy;
  readonly own: OwnLevels;
  readonly verdicts: Verdicts;
  readonly agenciesAsked: AgenciesAsked;
  /** Told which children a subgraph is asked about: for the record of access. */
  readonly noteAsked: (subgraph: string, children: readonly ChildId[]) => void;
}

/** Node's HTTP servers read headers of 16 kB; a grant for a long list is split among several fetches. */
const MOST_GRANT_CHARACTERS = 8_000;

/** The second part of the first wall: children whom a list or a sibling walk finds are decided before they are described. */
export function guardedFetcher(settings: FetcherSettings, request: FetcherRequest): Fetcher {
  return {
    fetch: async (fetch) => {
      const subgraph = settings.model.subgraphs.get(fetch.subgraph);
      const needs = settings.needsOf(fetch.query);
      if (!subgraph) return { data: null, errors: faultErrors(needs, null) };
      const representations = representationsIn(fetch.variables);
      try {
        return await (representations ? fetchEntities(settings, request, fetch, subgraph, needs, representations) : fetchRoot(settings, request, fetch, subgraph, needs));
      } catch {
        // A fault of ours, such as facts that could not be gathered: nothing was decided, so nothing is given.
        settings.onFault(subgraph.name, 'not_decided');
        return { data: null, errors: faultErrors(needs, representations?.length ?? null) };
      }
    },
  };
}

async function fetchRoot(settings: FetcherSettings, request: FetcherRequest, fetch: FetchRequest, subgraph: SubgraphModel, needs: FetchNeeds): Promise<FetchResult> {
  const known = [...request.verdicts.all.values()].filter(({ outcome }) => outcome === 'found');
  const result = await send(settings, request, fetch, subgraph, needs, known, null);
  if (needs.pages.length > 0 && result.data) await fillPages(needs.pages, result.data, fetch.variables, filling(settings, request, subgraph));
  return result;
}

/** How pages of this fetch are filled: with children who are found, from the subgraph that was asked. */
const filling = (settings: FetcherSettings, request: FetcherRequest, subgraph: SubgraphModel): PageFilling => ({
  decide: (children) => request.verdicts.decide(children),
  isFound: (child) => request.verdicts.of(child)?.outcome !== 'not_found',
  ask: async (query, variables) => (await send(settings, request, { subgraph: subgraph.name, query, variables }, subgraph, settings.needsOf(query), [], null)).data,
});

interface Representation { readonly __typename?: unknown; readonly id?: unknown }

async function fetchEntities(
  settings: FetcherSettings, request: FetcherRequest, fetch: FetchRequest, subgraph: SubgraphModel, needs: FetchNeeds, representations: readonly Representation[],
): Promise<FetchResult> {
  const children = representations.map(childIn);
  await request.verdicts.decide(children.filter((child) => child !== null));
  const admitted = representations.flatMap((_, index) => (isAdmitted(settings, request, subgraph, needs, children[index] ?? null) ? [index] : []));
  const chunks = chunksBySize(admitted, (index) => grantSize(settings, request, subgraph, needs, children[index] ?? null));
  const answers = await Promise.all(chunks.map(async (indices) => {
    const verdicts = indices.flatMap((index) => verdictOf(request, children[index] ?? null) ?? []);
    const variables = { ...fetch.variables, representations: indices.map((index) => representations[index]) };
    return { indices, answer: await send(settings, request, { ...fetch, variables }, subgraph, needs, verdicts, indices.length) };
  }));
  const entities: unknown[] = representations.map(() => null);
  for (const { indices, answer } of answers) {
    const found = Array.isArray(answer.data?.['_entities']) ? (answer.data['_entities'] as unknown[]) : [];
    indices.forEach((index, position) => { entities[index] = found[position] ?? null; });
  }
  return { data: { _entities: entities }, errors: answers.flatMap(({ indices, answer }) => answer.errors.map((error) => reindexed(error, indices))) };
}

/** An entity other than a child is not the policy's own subject: what led to it has been decided. */
function isAdmitted(settings: FetcherSettings, request: FetcherRequest, subgraph: SubgraphModel, needs: FetchNeeds, child: ChildId | null): boolean {
  if (child === null) return true;
  const verdict = verdictOf(request, child);
  return verdict !== null && givesAnything(needs, verdict, subgraph, settings.custody, (agency) => request.agenciesAsked(agency, verdict));
}

async function send(
  settings: FetcherSettings, request: FetcherRequest, fetch: FetchRequest, subgraph: SubgraphModel, needs: FetchNeeds, verdicts: readonly Verdict[], entities: number | null,
): Promise<FetchResult> {
  const children = Object.fromEntries(verdicts.map((verdict) => [verdict.child, levelsFor(settings, request, subgraph, needs, verdict)]));
  const grant = settings.sign({
    subgraph: subgraph.name, operation: fetch.query, viewer: request.viewer, purpose: request.purpose, policyVersion: request.policy.version, children, own: ownFor(request, needs),
  });
  request.noteAsked(subgraph.name, verdicts.map(({ child }) => child));
  const body = JSON.stringify({ query: fetch.query, variables: fetch.variables, ...(fetch.operationName ? { operationName: fetch.operationName } : {}) });
  const reply = await settings.transport.ask({ subgraph: subgraph.name, path: 'graphql', grant, body, timeoutMs: settings.timeoutMs });
  const answer = reply.kind === 'answered' ? answerShape.safeParse(reply.json) : null;
  if (answer?.success) return { data: answer.data.data ?? null, errors: reportedErrors(answer.data.errors ?? [], needs, entities) };
  settings.onFault(subgraph.name, reply.kind === 'fault' ? reply.fault : 'not_graphql');
  return { data: null, errors: faultErrors(needs, entities) };
}

const answerShape = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string().optional(), path: z.array(z.union([z.string(), z.number()])).nullish(), extensions: z.object({ code: z.string().optional() }).nullish() })).nullish(),
});

/** Only what this fetch asks for, and of that only what this viewer is given; a reference only for an agency that will be asked. */
function levelsFor({ custody }: FetcherSettings, { agenciesAsked }: FetcherRequest, subgraph: SubgraphModel, needs: FetchNeeds, verdict: Verdict): GrantedLevels {
  if (verdict.outcome !== 'found') return {};
  const categories = categoriesAsked(needs, subgraph, custody).map((category) => [category as string, verdict.decision.levelOf(category)] as const);
  const references = needs.references.filter((agency) => agenciesAsked(agency, verdict)).map((agency) => [`reference:${agency}`, 'DETAIL'] as const);
  return Object.fromEntries([...categories.filter(([, level]) => rankOf(level) >= rankOf('SUMMARY')), ...references]);
}

const ownFor = ({ own }: FetcherRequest, { needs }: FetchNeeds): GrantedLevels =>
  Object.fromEntries(needs.flatMap(({ category }) => (own && Object.hasOwn(own, category) && own[category] ? [[category, own[category]]] : [])));

const representationsIn = ({ representations }: Json): readonly Representation[] | null => (Array.isArray(representations) ? (representations as Representation[]) : null);

const childIn = ({ __typename, id }: Representation): ChildId | null => (__typename === CHILD && typeof id === 'string' ? childId(id) : null);

const verdictOf = ({ verdicts }: FetcherRequest, child: ChildId | null): Verdict | null => (child === null ? null : (verdicts.of(child) ?? null));

/** Base64url makes four characters of three. */
function grantSize(settings: FetcherSettings, request: FetcherRequest, subgraph: SubgraphModel, needs: FetchNeeds, child: ChildId | null): number {
  const verdict = verdictOf(request, child);
  return verdict ? ((JSON.stringify(levelsFor(settings, request, subgraph, needs, verdict)).length + verdict.child.length + 4) * 4) / 3 : 0;
}

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
