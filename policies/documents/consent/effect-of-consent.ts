import type { AgencyRow, CategoryRow } from '#policies/compiler/rows';
import { CONSENT, DATA, type Disclosures } from '#policies/documents/disclosures';
import { everydayBasis } from '#policies/documents/flow';

/** What a yes changes: worked out from the rules, never written. */
export interface EffectOfConsent {
  readonly category: CategoryRow;
  readonly keptBy: readonly AgencyRow[];
  /** Agencies whose people around the child see it with consent, and not without. */
  readonly opens: readonly AgencyRow[];
  /** Agencies whose people around the child see it without asking. */
  readonly seenAnyway: readonly AgencyRow[];
  /** A child who understands decides alone. */
  readonly childDecides: boolean;
}

/** @throws where the policy has no such class of information about a child */
export function effectOfConsent(disclosures: Disclosures, id: string): EffectOfConsent {
  const { rows } = disclosures.policy;
  const index = rows.categories.findIndex((category) => category.id === id && !category.is.includes('no_child'));
  const category = rows.categories[index];
  if (!category) throw new Error(`The policy has no class of information "${id}" about a child; it has ${rows.categories.filter(({ is }) => !is.includes('no_child')).map((row) => row.id).join(', ')}.`);
  const others = rows.agencies.filter((agency) => !category.custodians.includes(agency.id));
  const sees = (agency: AgencyRow, consent: readonly string[]): boolean => {
    const roles = disclosures.rolesOf(agency.id).filter(({ is }) => is.includes('case_role'));
    return disclosures.highest(index, roles, { relation: ['team_around_child'], basis: [everydayBasis(agency)], break_glass: ['none'], leave: ['none'], consent }) >= DATA;
  };
  const seenAnyway = others.filter((agency) => sees(agency, CONSENT.without));
  return {
    category, seenAnyway,
    keptBy: rows.agencies.filter((agency) => category.custodians.includes(agency.id)),
    opens: others.filter((agency) => !seenAnyway.includes(agency) && sees(agency, CONSENT.given)),
    childDecides: category.is.includes('confidential'),
  };
}
