import { randomUUID } from 'node:crypto';
import type { AgencyFacts, AgencyFactsRequest, HubFacts } from '#schema/contracts/facts';
import { agencyReference, type AgencyReference, childId, type ChildId } from '#schema/ids';
import { FACTS_UNAVAILABLE, type FactsUnavailable } from '#policies/decision';
import type { AskFacts, Asking } from '#gateway/access/ask-facts';
import { type FactsCache, type FactsKey, factsKey, type FactsMark, type GatheredFacts } from '#gateway/access/facts-cache';
import type { GatheringsUnderWay } from '#gateway/access/gatherings-under-way';

/** An agency that states facts from its case records: its word in the policy, and the subgraph that answers. */
export interface FactsAgency {
  readonly agency: string;
  readonly subgraph: string;
}

/** Would this child be found by what the hub says alone? */
export type FoundByHub = (child: ChildId, hub: HubFacts) => boolean;

/** The facts of one child, and, where they were gathered just now, the mark to keep them with. */
export interface Gathered {
  readonly facts: GatheredFacts;
  /** Null where they are not to be kept: they come from what is kept, whose age reading must not lengthen, or nobody can say what changed meanwhile. */
  readonly mark: FactsMark | null;
}

/** What the policy makes of a gathering. */
export interface Gathering {
  /** Agency words of those whose records count for this viewer and purpose: no other is asked (`Policy.recordsNeeded`). */
  readonly records: readonly string[];
  readonly isFoundByHub: FoundByHub;
}

export type GatherFacts = (asking: Asking, children: readonly ChildId[], gathering: Gathering) => Promise<ReadonlyMap<ChildId, Gathered>>;

/**
 * Facts of several children in one batch: the hub first, since it alone knows under which reference an agency knows a
 * child; then the agencies side by side, each told of its own children only, and none of them whose records do not
 * count for this viewer and purpose: a youth offending team does not learn that a teacher looked. For a child whom this
 * viewer may never find each of those is asked, be there such a child or not and be it known there or not: who else was
 * asked, and so how long it took, would tell (attack A47).
 */
export function factsGatherer(ask: AskFacts, agencies: readonly FactsAgency[], cache: FactsCache, underWay: GatheringsUnderWay): GatherFacts {
  const gatherNow = async (asking: Asking, missing: readonly ChildId[], { records, isFoundByHub }: Gathering): Promise<ReadonlyMap<ChildId, GatheredFacts>> => {
    const hub = await ask.hub(asking, missing);
    const stated = hub === FACTS_UNAVAILABLE ? new Map() : await askAgencies(ask, agencies.filter(({ agency }) => records.includes(agency)), asking, missing.map((child) => ({ child, facts: hub.get(child) })), isFoundByHub);
    return new Map(missing.map((child) => [child, gathered(child, hub, stated)]));
  };
  return async (asking, children, gathering) => {
    const keys = children.map((child) => factsKey(asking, child));
    const kept = await cache.get(keys);
    const found = new Map<ChildId, Gathered>();
    const joined: (readonly [ChildId, Promise<GatheredFacts | undefined>])[] = [];
    const missing: (readonly [FactsKey, FactsMark | null])[] = [];
    for (const [index, key] of keys.entries()) {
      const looked = kept[index];
      const mark = looked?.facts ? null : (looked?.mark ?? null);
      const other = looked?.facts ? undefined : underWay.join(key, mark);
      if (looked?.facts) found.set(key.child, { facts: looked.facts, mark: null });
      else if (other) joined.push([key.child, other]);
      else missing.push([key, mark]);
    }
    if (missing.length > 0) {
      const batch = gatherNow(asking, missing.map(([{ child }]) => child), gathering);
      underWay.begin(missing, batch);
      const facts = await batch;
      for (const [{ child }, mark] of missing) found.set(child, { facts: facts.get(child) ?? UNAVAILABLE, mark });
    }
    for (const [child, other] of joined) found.set(child, { facts: (await other) ?? UNAVAILABLE, mark: null });
    return found;
  };
}

const UNAVAILABLE: GatheredFacts = { hub: FACTS_UNAVAILABLE, agencies: {} };

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
