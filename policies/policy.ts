import { categoryId, type CategoryId, policyVersion } from '#schema/ids';
import { type Level, levelOf, type LevelRank } from '#schema/level';
import { type AnsweredRequest, AttributeSource } from '#policies/attribute-source';
import type { CompiledPolicy } from '#policies/compiler/compile';
import { createScratch, decideLevels } from '#policies/decide';
import { DecidedChild, UnavailableChild } from '#policies/child-decision';
import { type CategoryInfo, type ChildDecision, type DecisionRequest, FACTS_UNAVAILABLE, type Policy } from '#policies/decision';

const infoOf = (policy: CompiledPolicy): readonly CategoryInfo[] =>
  policy.rows.categories.map(({ id, label, subject, custodians, tier, is }) =>
    ({ id: categoryId(id), label, subject, custodians, tier, existenceSensitive: is.includes('existence') }));

const isAnswered = (request: DecisionRequest): request is AnsweredRequest => request.hub !== FACTS_UNAVAILABLE;

/** Levels where a source did not answer: what might have been higher is no data and unavailable. */
const withholdUnanswered = (policy: CompiledPolicy, levels: Uint8Array, possible: Uint8Array): ReadonlySet<CategoryId> => {
  const unavailable = new Set<CategoryId>();
  policy.rows.categories.forEach(({ id }, index) => {
    if (possible[index]! <= levels[index]!) return;
    unavailable.add(categoryId(id));
    if (levelOf(levels[index] as LevelRank) !== 'SUMMARY') levels[index] = 0;
  });
  return unavailable;
};

/** Puts a compiled policy behind the interface the gateway knows. */
export const createPolicy = (compiled: CompiledPolicy, hash: string): Policy => {
  const version = policyVersion(hash);
  const source = new AttributeSource(compiled);
  const scratch = createScratch(compiled.table);
  const categories = infoOf(compiled);
  const indices = new Map(categories.map(({ id }, index) => [String(id), index]));
  const { roles, purposes } = compiled.rows;
  const purposeRows = new Map(purposes.map((purpose) => [purpose.id, purpose]));
  const agencies: ReadonlySet<string> = new Set(compiled.rows.agencies.map(({ id }) => id));
  const roleRows = new Map(roles.map((role) => [role.id, role]));
  const ownCategories = compiled.rows.categories.flatMap(({ id, is }, index) => (is.includes('no_child') ? [{ id, index }] : []));

  const decide = (request: DecisionRequest): ChildDecision => {
    const context = { compiled, scratch, version, indices, child: request.child };
    if (!isAnswered(request)) return new UnavailableChild(context, request.at.getTime());
    const { vector, validUntil, hadAllAnswered } = source.attributesOf(request);
    const levels = new Uint8Array(categories.length);
    decideLevels(compiled.table, vector, scratch, levels);
    let unavailable: ReadonlySet<CategoryId> = new Set();
    if (hadAllAnswered !== null) {
      const possible = new Uint8Array(categories.length);
      decideLevels(compiled.table, hadAllAnswered, scratch, possible);
      unavailable = withholdUnanswered(compiled, levels, possible);
    }
    return new DecidedChild(context, vector, levels, unavailable, validUntil);
  };

  return {
    version, categories, decide,
    indexOf: (category) => indices.get(category),
    purposes: purposes.map(({ id }) => id),
    roles: roles.map(({ id }) => id),
    recordsNeeded: (viewerAgency, purpose) => [...new Set([viewerAgency, purposeRows.get(purpose)?.records ?? ''])].filter((word) => agencies.has(word)),
    needsCase: (purpose) => agencies.has(purposeRows.get(purpose)?.records ?? ''),
    roleMayState: (role, purpose) => roleRows.get(role)?.purposes.includes(purpose) === true,
    decideOwn: (viewer, purpose) => {
      const levels = new Uint8Array(categories.length);
      decideLevels(compiled.table, source.ownVector(viewer, purpose), scratch, levels);
      return Object.fromEntries(ownCategories.map(({ id, index }): [string, Level] => [id, levelOf(levels[index] as LevelRank)]));
    },
  };
};
