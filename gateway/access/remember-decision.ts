import type { Viewer } from '#schema/contracts/viewer';
import type { ChildDecision, Policy } from '#policies/decision';
import type { GatheredFacts } from '#gateway/access/facts-cache';

interface Remembered {
  readonly policy: Policy;
  readonly viewer: Viewer;
  readonly purpose: string;
  readonly decision: ChildDecision;
}

const remembered = new WeakMap<GatheredFacts, Remembered>();

/**
 * A decision stands for as long as the very same facts are kept, for the very same viewer, purpose and policy, and until
 * the first of its facts changes (attack A39). It goes when its facts do.
 */
export function rememberDecision(of: Omit<Remembered, 'decision'> & { readonly facts: GatheredFacts; readonly at: Date }, decide: () => ChildDecision): ChildDecision {
  const known = remembered.get(of.facts);
  if (known && known.policy === of.policy && known.viewer === of.viewer && known.purpose === of.purpose && of.at.getTime() < known.decision.validUntil) return known.decision;
  const decision = decide();
  remembered.set(of.facts, { policy: of.policy, viewer: of.viewer, purpose: of.purpose, decision });
  return decision;
}
