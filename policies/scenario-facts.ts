import type { CompiledPolicy } from '#policies/compiler/compile';
import type { Facts } from '#policies/compiler/rows';
import { type NamedVector, type Vector, vectorOf } from '#policies/vector';

/** What scenarios and questions leave unsaid: an ordinary, properly signed-in viewer and an ordinary record. */
const ORDINARY: NamedVector = {
  relation: ['none'], basis: ['none'], seal: 'none', break_glass: 'none', assurance: 'mfa_managed_device', viewer_status: 'active',
  childhood: 'child', consent: 'not_sought', competence: 'not_assessed', leave: 'none', identity: 'confirmed',
};

/** A set of words as the attribute source would derive it: with what they imply. */
const closed = (policy: CompiledPolicy, attribute: string, words: string | readonly string[]): string | readonly string[] => {
  const row = policy.rows.attributes.find(({ id }) => id === attribute);
  if (row?.many !== true) return words;
  const all = new Set([words].flat());
  for (const { id, implies } of row.values) if (all.has(id)) for (const word of implies) all.add(word);
  return [...all];
};

/** The vector of facts told by name. */
export const factsVector = (policy: CompiledPolicy, ...facts: readonly Facts[]): Vector => {
  const told: NamedVector = Object.assign({}, ORDINARY, ...facts) as NamedVector;
  return vectorOf(policy.table.vocabulary, Object.fromEntries(Object.entries(told).map(([attribute, words]) => [attribute, closed(policy, attribute, words)])));
};

/** The category that facts are about, by its index; -1 where they name none. */
export const factsCategory = (policy: CompiledPolicy, facts: Facts): number =>
  policy.rows.categories.findIndex(({ id }) => id === facts['category']);
