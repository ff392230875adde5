import type { AgencyFacts, HubFacts } from '#schema/contracts/facts';
import type { AgencyReference, ChildId } from '#schema/ids';
import { FACTS_UNAVAILABLE, type FactsUnavailable } from '#policies/decision';
import type { AskFacts, Asking } from '#gateway/access/ask-facts';
import { type FactsCache, factsKey, type GatheredFacts } from '#gateway/access/facts-cache';

/** An agency that states facts from its case records: its word in the policy, and the subgraph that answers. */
export interface FactsAgency {
  readonly agency: string;
  readonly subgraph: string;
}

export type GatherFacts = (asking: Asking, children: readonly ChildId[]) => Promise<ReadonlyMap<ChildId, GatheredFacts>>;

/**
 * Facts of several children in one batch: the hub first, since it alone knows under which reference an agency knows a
 * child; then the agencies side by side, each told of its own children only.
 */
export function factsGatherer(ask: AskFacts, agencies: readonly FactsAgency[], cache: FactsCache): GatherFacts {
  return async (asking, children) => {
    const kept = await cache.get(children.map((child) => factsKey(asking.viewer, asking.purpose, child)));
    const found = new Map(children.flatMap((child, index) => (kept[index] ? [[child, kept[index]] as const] : [])));
    const missing = children.filter((child) => !found.has(child));
    if (missing.length === 0) return found;
    const hub = await ask.hub(asking, missing);
    const stated = await askAgencies(ask, agencies, asking, hub);
    for (const child of missing) found.set(child, gathered(child, hub, stated));
    return found;
  };
}

type HubAnswer = ReadonlyMap<ChildId, HubFacts> | FactsUnavailable;
/** By agency word: what it said of those children it was asked about. */
type AgencyAnswers = ReadonlyMap<string, { readonly asked: ReadonlySet<ChildId>; readonly answer: ReadonlyMap<ChildId, AgencyFacts> | FactsUnavailable }>;

async function askAgencies(ask: AskFacts, agencies: readonly FactsAgency[], asking: Asking, hub: HubAnswer): Promise<AgencyAnswers> {
  if (hub === FACTS_UNAVAILABLE) return new Map();
  const answers = await Promise.all(agencies.map(async ({ agency, subgraph }) => {
    const known = [...hub.values()].flatMap(({ child, references }) => referenceOf(references, agency).map((reference) => ({ id: child, reference })));
    if (known.length === 0) return null;
    return [agency, { asked: new Set(known.map(({ id }) => id)), answer: await ask.agency(subgraph, asking, known) }] as const;
  }));
  return new Map(answers.filter((answer) => answer !== null));
}

const referenceOf = (references: Readonly<Record<string, AgencyReference>>, agency: string): AgencyReference[] => {
  const reference = Object.hasOwn(references, agency) ? references[agency] : undefined;
  return reference === undefined ? [] : [reference];
};

function gathered(child: ChildId, hub: HubAnswer, stated: AgencyAnswers): GatheredFacts {
  if (hub === FACTS_UNAVAILABLE) return { hub: FACTS_UNAVAILABLE, agencies: {} };
  const agencies = [...stated].flatMap(([agency, { asked, answer }]) => {
    if (!asked.has(child)) return [];
    return [[agency, answer === FACTS_UNAVAILABLE ? FACTS_UNAVAILABLE : (answer.get(child) ?? { child, bases: [], relations: [] })] as const];
  });
  return { hub: hub.get(child) ?? null, agencies: Object.fromEntries(agencies) };
}

/** A gathering with a source that did not answer is not worth keeping. */
export const isWhole = ({ hub, agencies }: GatheredFacts): boolean =>
  hub !== FACTS_UNAVAILABLE && Object.values(agencies).every((facts) => facts !== FACTS_UNAVAILABLE);
