import type { Dependencies, TapTransport } from '#gateway/dependencies';
import type { CategoryInfo, ChildDecision, Policy } from '#policies/decision';
import { levelOf, type LevelRank } from '#schema/level';

/** How much of what a gateway in service does is done. Only a bench can leave a part out: the product has no such switch. */
export const PARTS = ['policy', 'grants', 'record', 'withheld'] as const;
export type Part = (typeof PARTS)[number];

/** Asks subgraphs without showing them what they may give. */
export const withoutGrants: TapTransport = (transport) => ({ ...transport, ask: ({ grant: _grant, ...question }) => transport.ask(question) });

/** Answers without writing down that it did. */
export const withoutRecord = (dependencies: Dependencies): Dependencies => ({
  ...dependencies,
  stages: { ...dependencies.stages, begin: (of) => ({ ...dependencies.stages.begin(of), record: async () => undefined }) },
});

/** The same policy, but that it gives nobody anything of what one agency keeps. */
export function withholdingAllOf(agency: string, policy: Policy): Policy {
  const isWithheld = ({ custodians }: CategoryInfo): boolean => custodians.includes(agency);
  return {
    ...policy,
    decide: (request) => {
      const decided = policy.decide(request);
      const levels = Uint8Array.from(decided.levels, (level, index) => (isWithheld(policy.categories[index] as CategoryInfo) ? 0 : level));
      const rankOf: ChildDecision['rankOf'] = (category) => (levels[policy.indexOf(category) ?? -1] ?? 0) as LevelRank;
      const { child, policyVersion, unavailable, unconfirmed, consentNeeded, stepUpNeeded, canBreakGlass, obligations, validUntil } = decided;
      return {
        child, policyVersion, unavailable, unconfirmed, consentNeeded, stepUpNeeded, canBreakGlass, obligations, validUntil,
        levels, rankOf, levelOf: (category) => levelOf(rankOf(category)),
        reasonsFor: (category) => decided.reasonsFor(category), attributes: (category) => decided.attributes(category),
        sharedAttributes: () => decided.sharedAttributes(), attributesOf: (category) => decided.attributesOf(category),
      };
    },
  };
}
