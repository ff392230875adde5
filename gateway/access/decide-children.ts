import type { HubFacts } from '#schema/contracts/facts';
import type { ChildId, DecisionId } from '#schema/ids';
import { reaches } from '#schema/level';
import { type ChildDecision, FACTS_UNAVAILABLE, type Policy } from '#policies/decision';
import type { Asking } from '#gateway/access/ask-facts';
import { type FactsCache, factsKey, type GatheredFacts } from '#gateway/access/facts-cache';
import { type GatherFacts, isWhole } from '#gateway/access/gather-facts';
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
}

/** @param asking null where nobody is signed in or no purpose is stated: then no child is found */
export function verdictsFor(asking: Asking | null, settings: DecidingSettings): Verdicts {
  const decided = new Map<ChildId, Verdict>();
  const underWay = new Map<ChildId, Promise<void>>();
  const decideNow = async (children: readonly ChildId[]): Promise<void> => {
    const facts = asking ? await settings.gather(asking, children, (child, hub) => isFound(decisionOn(asking, child, { hub, agencies: {} }, settings))) : new Map<ChildId, GatheredFacts>();
    for (const child of children) decided.set(child, decideOne(asking, child, facts.get(child), settings));
  };
  return {
    all: decided,
    of: (child) => decided.get(child),
    async decide(children) {
      const missing = [...new Set(children)].filter((child) => !underWay.has(child));
      if (missing.length > 0) {
        const batch = decideNow(missing);
        for (const child of missing) underWay.set(child, batch);
      }
      await Promise.all(new Set(children.map((child) => underWay.get(child))));
    },
  };
}

function decideOne(asking: Asking | null, child: ChildId, facts: GatheredFacts | undefined, settings: DecidingSettings): Verdict {
  const decisionId = settings.newDecisionId();
  if (!asking || !facts) return { outcome: 'not_found', child, decisionId, decision: null };
  const until = settings.now().getTime() + settings.factsMaxAgeMs;
  // That there is no such child is remembered as what is known of a child is: a second question would tell them apart by its time.
  if (facts.hub === null) {
    settings.cache.put(factsKey(asking.viewer, asking.purpose, child), facts, until);
    return { outcome: 'not_found', child, decisionId, decision: null };
  }
  const decision = decisionOn(asking, child, facts, settings);
  if (facts.hub === FACTS_UNAVAILABLE || decision === null) return { outcome: 'unavailable', child, decisionId, decision: null };
  if (isWhole(facts)) settings.cache.put(factsKey(asking.viewer, asking.purpose, child), facts, Math.min(decision.validUntil, until));
  if (!isFound(decision)) return { outcome: 'not_found', child, decisionId, decision };
  return { outcome: 'found', child, decisionId, decision, ask: facts.hub.ask, references: facts.hub.references, unsure: unsureOf(facts.hub) };
}

const unsureOf = ({ identity }: HubFacts): ReadonlySet<string> => new Set(Object.entries(identity).flatMap(([agency, confidence]) => (confidence === 'confirmed' ? [] : [agency])));

const isFound = (decision: ChildDecision | null): boolean => decision !== null && reaches(decision.levelOf(IDENTITY), 'SUMMARY');

/** A policy that fails on a request gives nothing, and alarms. */
function decisionOn(asking: Asking, child: ChildId, facts: GatheredFacts, { policy, now, alarm }: DecidingSettings): ChildDecision | null {
  if (facts.hub === null || facts.hub === FACTS_UNAVAILABLE) return null;
  try {
    return policy.decide({ viewer: asking.viewer, purpose: asking.purpose, at: now(), child, hub: facts.hub, agencies: facts.agencies });
  } catch {
    alarm('the policy could not decide');
    return null;
  }
}
