import { type Level, levelOf } from '#schema/level';
import type { AgencyRow, CategoryRow } from '#policies/compiler/rows';
import { CONSENT, DATA, type Disclosures, type Facts, type Opening, type Recipient } from '#policies/documents/disclosures';

/** What can come to flow from the agency that holds a class of information to another. */
export interface Flow {
  readonly category: CategoryRow;
  readonly level: Level;
  /** The receiving agency also holds records of this class. */
  readonly alsoHeld: boolean;
  readonly recipients: readonly Recipient[];
  readonly openings: readonly Opening[];
  /** What an ordinary member of the team around the child is shown with no open case to stand on. */
  readonly everyday: Readonly<Record<keyof typeof CONSENT, Level>>;
  readonly leadProfessional: Level;
  /** The legal bases that, each by itself, carry the flow against a refusal. */
  readonly basesAgainstRefusal: readonly string[];
}

/** What is ever shown of one agency's information to another: data, or that the agency holds some. */
export interface Flows {
  readonly from: AgencyRow;
  readonly to: AgencyRow;
  readonly data: readonly Flow[];
  /** Only that the agency holds something, and whom to ask. */
  readonly holderOnly: readonly CategoryRow[];
}

/** What an agency stands on where no record of a case says more. */
export const everydayBasis = ({ is }: AgencyRow): string => (is.includes('statutory') ? 'public_task' : 'consent_only');

/** Everything that can come to flow from one agency to another, by the compiled rules. */
export const flowsBetween = (disclosures: Disclosures, from: AgencyRow, to: AgencyRow): Flows => {
  const roles = disclosures.rolesOf(to.id);
  const held = [...disclosures.policy.rows.categories.entries()].filter(([, { custodians }]) => custodians.includes(from.id));
  const level = (category: number, facts: Facts): Level => levelOf(disclosures.highest(category, roles, facts));
  const everyday = { relation: ['team_around_child'], basis: [everydayBasis(to)], break_glass: ['none'], leave: ['none'] };
  const data = held.filter(([category]) => disclosures.highest(category, roles) >= DATA).map(([index, category]): Flow => ({
    category,
    level: levelOf(disclosures.highest(index, roles)),
    alsoHeld: category.custodians.includes(to.id),
    recipients: disclosures.recipients(index, roles),
    openings: disclosures.openings(index, roles),
    everyday: {
      given: level(index, { ...everyday, consent: CONSENT.given }),
      without: level(index, { ...everyday, consent: CONSENT.without }),
      against: level(index, { ...everyday, consent: CONSENT.against }),
    },
    leadProfessional: level(index, { relation: ['lead_professional', 'team_around_child'], basis: [everydayBasis(to)], break_glass: ['none'], leave: ['none'], consent: CONSENT.without }),
    basesAgainstRefusal: disclosures.bases(index, roles, { consent: CONSENT.against }),
  }));
  const holderOnly = held.filter(([category]) => levelOf(disclosures.highest(category, roles)) === 'HOLDER').map(([, category]) => category);
  return { from, to, data, holderOnly };
};
