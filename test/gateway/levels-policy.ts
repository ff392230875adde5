import type { AgencyFacts } from '#schema/contracts/facts';
import { type CategoryId, categoryId, policyVersion, ruleId } from '#schema/ids';
import { type Level, levelOf, rankOf, type LevelRank } from '#schema/level';
import { type ChildDecision, type DecisionRequest, FACTS_UNAVAILABLE, type Policy } from '#policies/decision';

/** What a test wants a viewer to have of a child, by category; what is not named is NONE. */
export type LevelsOf = (request: DecisionRequest) => Readonly<Record<string, Level>>;

const CATEGORIES = [
  ['identity', 'name and age', ['hub'], false], ['household', 'household', ['hub'], false], ['practitioners', 'who is involved', ['hub'], false],
  ['safety-alerts', 'allergies', ['health'], false], ['physical-health', 'health', ['health'], false], ['child-mental-health', 'mental health', ['health'], true],
  ['school', 'school', ['education'], false], ['behaviour', 'behaviour', ['education'], false],
] as const;

/** A policy that is told its outcomes, for tests of what the gateway makes of them. */
export function levelsPolicy(levels: LevelsOf): Policy {
  const categories = CATEGORIES.map(([id, label, custodians, existenceSensitive]) =>
    ({ id: categoryId(id), label, subject: 'child', custodians, tier: 2, existenceSensitive }) as const);
  const indexOf = (category: string): number | undefined => {
    const index = categories.findIndex(({ id }) => id === category);
    return index < 0 ? undefined : index;
  };
  return {
    version: policyVersion('levels'),
    categories,
    indexOf,
    purposes: ['direct_support', 'child_protection', 'audit'],
    roles: ['social_worker', 'class_teacher'],
    recordsNeeded: (viewerAgency, purpose) => (purpose === 'direct_support' ? [viewerAgency, 'yot'] : [viewerAgency]),
    needsCase: (purpose) => purpose === 'child_protection',
    roleMayState: (_role, purpose) => purpose !== 'audit',
    decideOwn: () => ({}),
    decide: (request) => decision(request, levels(request), indexOf),
  };

  function decision(request: DecisionRequest, given: Readonly<Record<string, Level>>, at: typeof indexOf): ChildDecision {
    const ranks = Uint8Array.from(categories.map(({ id }) => rankOf(given[id] ?? 'NONE')));
    const rank = (category: CategoryId): LevelRank => (ranks[at(category) ?? -1] ?? 0) as LevelRank;
    const agencyDown = Object.entries(request.agencies).filter(([, facts]: [string, AgencyFacts | typeof FACTS_UNAVAILABLE]) => facts === FACTS_UNAVAILABLE).map(([agency]) => agency);
    return {
      child: request.child, policyVersion: policyVersion('levels'), levels: ranks, rankOf: rank, levelOf: (category) => levelOf(rank(category)),
      unavailable: new Set(categories.filter(({ custodians }) => custodians.some((custodian) => agencyDown.includes(custodian))).map(({ id }) => id)),
      unconfirmed: new Set(), consentNeeded: new Set(), stepUpNeeded: new Set(), canBreakGlass: false, obligations: new Set(),
      validUntil: request.at.getTime() + 60_000,
      reasonsFor: () => ({ deciding: [ruleId('T01')], nearMisses: [] }),
      attributes: () => ({ role: request.viewer.role }), sharedAttributes: () => ({ role: request.viewer.role }), attributesOf: () => ({}),
    };
  }
}
