import { resolve } from 'node:path';
import { categoryId } from '#schema/ids';
import { type Level, levelOf, type LevelRank, rankOf } from '#schema/level';
import type { ChildDecision, DecisionRequest, Policy } from '#policies/decision';
import { loadPolicy } from '#policies/load-policy';

export const policyDirectory = resolve(__dirname, '../../policies');

/** The real policy's words, with levels as a test says. */
export function policyWithLevels(levelFor: (category: string, request: DecisionRequest) => Level): Policy {
  const policy = loadPolicy(policyDirectory);
  return { ...wordsOf(policy), decide: (request) => decided(policy, request, (category) => levelFor(category, request)) };
}

/** Everything of everybody to anybody: so that a test can see what there would be to see. */
export const openPolicy = (): Policy => policyWithLevels(() => 'DETAIL');

const wordsOf = (policy: Policy): Omit<Policy, 'decide'> => ({
  version: policy.version, categories: policy.categories, purposes: policy.purposes, roles: policy.roles,
  indexOf: (category) => policy.indexOf(category),
  recordsNeeded: (viewerAgency, purpose) => policy.recordsNeeded(viewerAgency, purpose),
  needsCase: (purpose) => policy.needsCase(purpose),
  roleMayState: (role, purpose) => policy.roleMayState(role, purpose),
  decideOwn: (viewer, purpose) => policy.decideOwn(viewer, purpose),
});

function decided(policy: Policy, request: DecisionRequest, levelFor: (category: string) => Level): ChildDecision {
  const ranks = Uint8Array.from(policy.categories.map(({ id }) => rankOf(levelFor(id))));
  const rank = (category: string): LevelRank => (ranks[policy.indexOf(category) ?? -1] ?? 0) as LevelRank;
  return {
    child: request.child, policyVersion: policy.version, levels: ranks, rankOf: rank, levelOf: (category) => levelOf(rank(categoryId(category))),
    unavailable: new Set(), unconfirmed: new Set(), consentNeeded: new Set(), stepUpNeeded: new Set(), canBreakGlass: false, obligations: new Set(),
    validUntil: request.at.getTime() + 60_000, reasonsFor: () => ({ deciding: [], nearMisses: [] }), attributes: () => ({}), sharedAttributes: () => ({}), attributesOf: () => ({}),
  };
}
