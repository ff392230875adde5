import { type Level, levelOf, type LevelRank } from '#schema/level';
import { createScratch, decideLevels } from '#policies/decide';
import type { Facts } from '#policies/compiler/rows';
import { reasonsFor } from '#policies/reasons';
import { factsVector } from '#policies/scenario-facts';
import type { Rulebook } from '#record/register/rulebook';

/** What one role would be shown of one class of information. */
export interface MatrixCell {
  readonly role: string;
  readonly agency: string;
  readonly category: string;
  readonly level: Level;
  readonly rules: readonly string[];
}

/**
 * Role by category under the facts told: purpose, basis, consent, relation ... What is not told is ordinary: nothing
 * sealed, no consent asked, no relation, properly signed in. A role of several agencies is asked for each of them.
 */
export function matrixFor({ compiled }: Rulebook, facts: Facts): readonly MatrixCell[] {
  const scratch = createScratch(compiled.table);
  const levels = new Uint8Array(compiled.table.categoryCount);
  const wantedAgency = facts['agency'];
  return compiled.rows.roles.flatMap(({ id: role, agencies }) => agencies.filter((agency) => wantedAgency === undefined || [wantedAgency].flat().includes(agency)).flatMap((agency) => {
    const vector = factsVector(compiled, facts, { role, agency });
    decideLevels(compiled.table, vector, scratch, levels);
    const ranks = [...levels];
    return compiled.rows.categories.map(({ id: category }, index): MatrixCell =>
      ({ role, agency, category, level: levelOf(ranks[index] as LevelRank), rules: reasonsFor(compiled, vector, scratch, index).deciding }));
  }));
}
