import type { HubFacts } from '#schema/contracts/facts';
import type { ChildId, DecisionId } from '#schema/ids';
import { reaches } from '#schema/level';
import { type ChildDecision, FACTS_UNAVAILABLE, type Policy } from '#policies/decision';
import type { Asking } from '#gateway/access/ask-facts';
import { type FactsCache, factsKey, type GatheredFacts } from '#gateway/access/facts-cache';
import { type Gathered, type GatherFacts, isWhole } from '#gateway/access/gather-facts';
import { rememberDecision } from '#gateway/access/remember-decision';
import { IDENTITY, type Verdict } from '#gateway/access/verdict';

/** The verdicts of one request: every child is decided once, and stays so until the request ends. */
export interface Verdicts {
  /** Facts and decisions for those not decided yet, in one batch. */
  decide(children: readonly ChildId[]): Promise<void>;
  of(child: ChildId): Verdict | undefined;
  readonly all: ReadonlyMap<ChildId, Verdict>;
}

export interface DecidingSettings {
  readonly policy: Policy;
  readonly gather: GatherFacts;
  readonly cache: FactsCache;
  readonly newDecisionId: () => DecisionId;
  readonly now: () => Date;
  /** Facts are kept no longer than this, whatever they say: a withdrawal that no event told of is in force after it. */
  readonly factsMaxAgeMs: number;
  readonly alarm: (problem: string) => void;
  /** The operation does nothing but break the glass: a child is found for whom this viewer may. */
  readonly breaksGlass?: boolean;
}

/** @param asking null where nobody is signed in or no purpose is stated: then no child is found */
export function verdictsFor(asking: Asking | null, settings: DecidingSettings): Verdicts {
  const decided = new Map<ChildId, Verdict>();
  const underWay = new Map<ChildId, Promise<void>>();
  const decideNow = async (children: readonly ChildId[]): Promise<void> => {
    const facts = asking ? await settings.gather(asking, children, {
      records: settings.policy.recordsNeeded(asking.viewer.agency, asking.purpose),
      isFoundByHub: (child, hub) => isFound(decisionOn(asking, child, { hub, agencies: {} }, settings)),
    }) : new Map<ChildId, Gathered>();
    for (const child of children) decided.set(child, decideOne(asking, child, facts.get(child), settings));
  };
  return {
    all: decided,
    of: (child) => decided.get(child),
    decide(children) {
      return children.every((child) => decided.has(child)) ? DONE : decideMissing(children);
    },
  };

  async function decideMissing(children: readonly ChildId[]): Promise<void> {
    const missing = [...new Set(children)].filter((child) => !underWay.has(child));
    if (missing.length > 0) {
      const batch = decideNow(missing);
      for (const child of missing) underWay.set(child, batch);
    }
    await Promise.all(new Set(children.map((child) => underWay.get(child))));
  }
}

const DONE = Promise.resolve();

function decideOne(asking: Asking | null, child: ChildId, gathered: Gathered | undefined, settings: DecidingSettings): Verdict {
  const decisionId = settings.newDecisionId();
  if (!asking || !gathered) return { outcome: 'not_found', child, decisionId, decision: null };
  const { facts, mark } = gathered;
  const keep = (until: number): void => {
    if (mark !== null) settings.cache.put(factsKey(asking, child), facts, mark, Math.min(until, settings.now().getTime() + settings.factsMaxAgeMs));
  };
  // That there is no such child is remembered as what is known of a child is: a second question would tell them apart by its time.
  if (facts.hub === null) {
    keep(Infinity);
    return { outcome: 'not_found', child, decisionId, decision: null };
  }
  const decision = decisionOn(asking, child, facts, settings);
  if (facts.hub === FACTS_UNAVAILABLE || decision === null) return { outcome: 'unavailable', child, decisionId, decision: null };
  // What was so before the glass was broken is not so after: the next request gathers anew.
  if (isWhole(facts) && settings.breaksGlass !== true) keep(decision.validUntil);
  if (!isFound(decision) && !(settings.breaksGlass === true && decision.canBreakGlass)) return { outcome: 'not_found', child, decisionId, decision, facts };
  return { outcome: 'found', child, decisionId, decision, facts, ask: facts.hub.ask, references: facts.hub.references, unsure: unsureOf(facts.hub) };
}

const unsureOf = ({ identity }: HubFacts): ReadonlySet<string> => new Set(Object.entries(identity).flatMap(([agency, confidence]) => (confidence === 'confirmed' ? [] : [agency])));

const isFound = (decision: ChildDecision | null): boolean => decision !== null && reaches(decision.levelOf(IDENTITY), 'SUMMARY');

/** A policy that fails on a request gives nothing, and alarms. */
function decisionOn(asking: Asking, child: ChildId, facts: GatheredFacts, { policy, now, alarm }: DecidingSettings): ChildDecision | null {
  if (facts.hub === null || facts.hub === FACTS_UNAVAILABLE) return null;
  try {
    const { hub, agencies } = facts;
    const at = now();
    return rememberDecision({ facts, policy, viewer: asking.viewer, purpose: asking.purpose, at }, () => policy.decide({ viewer: asking.viewer, purpose: asking.purpose, at, child, hub, agencies }));
  } catch {
    alarm('the policy could not decide');
    return null;
  }
}
