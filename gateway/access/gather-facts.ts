import { randomUUID } from 'node:crypto';
import type { AgencyFacts, AgencyFactsRequest, HubFacts } from '#schema/contracts/facts';
import { agencyReference, type AgencyReference, childId, type ChildId } from '#schema/ids';
import { FACTS_UNAVAILABLE, type FactsUnavailable } from '#policies/decision';
import type { AskFacts, Asking } from '#gateway/access/ask-facts';
import { type FactsCache, factsKey, type GatheredFacts } from '#gateway/access/facts-cache';

/** An agency that states facts from its case records: its word in the policy, and the subgraph that answers. */
export interface FactsAgency {
  readonly agency: string;
  readonly subgraph: string;
}

/** Would this child be found by what the hub says alone? */
export type FoundByHub = (child: ChildId, hub: HubFacts) => boolean;

export type GatherFacts = (asking: Asking, children: readonly ChildId[], isFoundByHub?: FoundByHub) => Promise<ReadonlyMap<ChildId, GatheredFacts>>;

/**
 * Facts of several children in one batch: the hub first, since it alone knows under which reference an agency knows a
 * child; then the agencies side by side, each told of its own children only. For a child whom this viewer may never find
 * every agency is asked, be there such a child or not and be it known there or not: who else was asked, and so how long
 * it took, would tell (attack A47).
 */
export function factsGatherer(ask: AskFacts, agencies: readonly FactsAgency[], cache: FactsCache): GatherFacts {
  return async (asking, children, isFoundByHub = () => true) => {
    const kept = await cache.get(children.map((child) => factsKey(asking.viewer, asking.purpose, child)));
    const found = new Map(children.flatMap((child, index) => (kept[index] ? [[child, kept[index]] as const] : [])));
    const missing = children.filter((child) => !found.has(child));
    if (missing.length === 0) return found;
    const hub = await ask.hub(asking, missing);
    const stated = hub === FACTS_UNAVAILABLE ? new Map() : await askAgencies(ask, agencies, asking, missing.map((child) => ({ child, facts: hub.get(child) })), isFoundByHub);
    for (const child of missing) found.set(child, gathered(child, hub, stated));
    return found;
  };
}

type HubAnswer = ReadonlyMap<ChildId, HubFacts> | FactsUnavailable;
/** By agency word: what it said of those children it was asked about. */
type AgencyAnswers = ReadonlyMap<string, { readonly asked: ReadonlySet<ChildId>; readonly answer: ReadonlyMap<ChildId, AgencyFacts> | FactsUnavailable }>;

interface ByHub { readonly child: ChildId; readonly facts: HubFacts | undefined }

async function askAgencies(ask: AskFacts, agencies: readonly FactsAgency[], asking: Asking, children: readonly ByHub[], isFoundByHub: FoundByHub): Promise<AgencyAnswers> {
  const answers = await Promise.all(agencies.map(async ({ agency, subgraph }) => {
    const asked = children.flatMap(({ child, facts }): AgencyFactsRequest['children'] => {
      const known = facts ? referenceOf(facts.references, agency).map((reference) => ({ id: child, reference })) : [];
      return known.length > 0 || (facts && isFoundByHub(child, facts)) ? known : [nobody()];
    });
    if (asked.length === 0) return null;
    return [agency, { asked: new Set(asked.map(({ id }) => id)), answer: await ask.agency(subgraph, asking, asked) }] as const;
  }));
  return new Map(answers.filter((answer) => answer !== null));
}

/** A question about no child, under ids that are nobody's. */
const nobody = (): AgencyFactsRequest['children'][number] => ({ id: childId(`c-${randomUUID()}`), reference: agencyReference(randomUUID()) });

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
