import type { CategoryId } from '#schema/ids';
import type { Policy } from '#policies/decision';
import type { Custody } from '#gateway/access/verdict';
import type { SubgraphModel } from '#gateway/supergraph/graph-model';

/** Custodian of a category that any agency may hold. */
const ANY = 'any';

/**
 * A subgraph holds what its fields are classified as. Where its objects name their category themselves, it may also
 * hold what the policy names its agency the custodian of; the hub, which requires no agency's reference, points at all
 * of them.
 */
export function custodyUnder(policy: Policy): Custody {
  const known = new Map<SubgraphModel, readonly CategoryId[]>();
  return {
    categoriesOf(subgraph) {
      const held = known.get(subgraph) ?? holds(policy, subgraph);
      known.set(subgraph, held);
      return held;
    },
  };
}

const holds = (policy: Policy, subgraph: SubgraphModel): readonly CategoryId[] =>
  policy.categories
    .filter(({ id, custodians }) => subgraph.categories.has(id) || (subgraph.hasEntries && isCustodian(subgraph, custodians)))
    .map(({ id }) => id);

const isCustodian = ({ agencies }: SubgraphModel, custodians: readonly string[]): boolean =>
  agencies.length === 0 || custodians.includes(ANY) || custodians.some((custodian) => agencies.includes(custodian));
