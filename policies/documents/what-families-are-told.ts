import { type LevelRank, rankOf } from '#schema/level';
import type { AgencyRow, CategoryRow, LimitRow, RoleRow } from '#policies/compiler/rows';
import { CONSENT, DATA, type Disclosures, type Facts } from '#policies/documents/disclosures';
import { everydayBasis } from '#policies/documents/flow';

/** The circumstances a privacy statement speaks of, and the classes of information each opens. Worked out, never written. */
export interface WhatFamiliesAreTold {
  /** Classes about the child or the parents, by the agency that keeps them. */
  readonly kept: readonly { readonly agency: AgencyRow; readonly categories: readonly CategoryRow[] }[];
  /** Shown to the team around the child of another agency without asking. */
  readonly toTheTeam: readonly CategoryRow[];
  /** Of these, what the team is no longer shown once consent was refused. */
  readonly stopsOnRefusal: readonly CategoryRow[];
  /** Shown to that team only with consent. */
  readonly toTheTeamIfAgreed: readonly CategoryRow[];
  /** Shown to the lead professional without asking, and not to the team even with consent. */
  readonly toTheLead: readonly CategoryRow[];
  /** Shown to a person of that team for a time, if the lead professional lets them. */
  readonly toOneIfLet: readonly CategoryRow[];
  /** Shown to nobody of another agency in everyday work. */
  readonly toNobodyEveryday: readonly CategoryRow[];
  /** Never shown to anyone. */
  readonly never: readonly CategoryRow[];
  /** What a competent child's refusal keeps even from the lead professional, bar an enquiry or danger to life. */
  readonly childDecides: readonly CategoryRow[];
  /** Classes that even a broken glass does not open. */
  readonly notInEmergency: readonly CategoryRow[];
  /** How long at most. */
  readonly leave: LimitRow | undefined;
  readonly emergency: LimitRow | undefined;
  readonly emergencyReview: LimitRow | undefined;
  /** Legal bases on which somebody is shown something against a refusal that would otherwise be kept back. */
  readonly basesAgainstRefusal: readonly string[];
}

const COMPETENT = ['presumed_16_17', 'assessed_competent'];
const TEAM = ['team_around_child'];
const LEAD = ['lead_professional', 'team_around_child'];
/** The bases on which even a competent child's refusal yields: an enquiry (Children Act 1989 s.47), or danger to life. */
const GRAVE = ['ca89_s47', 'vital_interests'];

const isToldTo = ({ is, subject }: CategoryRow): boolean => !is.includes('no_child') && subject !== 'other_person';

/** Works out what a privacy statement has to say. */
export const whatFamiliesAreTold = (disclosures: Disclosures): WhatFamiliesAreTold => {
  const { rows } = disclosures.policy;
  const told = [...rows.categories.entries()].filter(([, category]) => isToldTo(category));
  const others = (category: CategoryRow): readonly AgencyRow[] => rows.agencies.filter(({ id }) => !category.custodians.includes(id));
  const highest = (index: number, agencies: readonly AgencyRow[], facts: Facts): LevelRank => Math.max(0, ...agencies.map((agency) =>
    disclosures.highest(index, disclosures.rolesOf(agency.id).filter(isCaseRole), { basis: [everydayBasis(agency)], break_glass: ['none'], leave: ['none'], ...facts }))) as LevelRank;
  const sees = (facts: Facts) => ([index, category]: [number, CategoryRow]): boolean => highest(index, others(category), facts) >= DATA;
  const rowsOf = (entries: readonly [number, CategoryRow][]): readonly CategoryRow[] => entries.map(([, category]) => category);
  const team = told.filter(sees({ relation: TEAM, consent: CONSENT.without }));
  const agreed = told.filter((entry) => !team.includes(entry) && sees({ relation: TEAM, consent: CONSENT.given })(entry));
  const lead = told.filter((entry) => !team.includes(entry) && !agreed.includes(entry) && sees({ relation: LEAD, consent: CONSENT.without })(entry));
  const all = rows.roles;
  const notGrave = (rows.attributes.find(({ id }) => id === 'basis')?.values ?? []).map(({ id }) => id).filter((id) => !GRAVE.includes(id));
  const refusedByChild = ([index]: [number, CategoryRow]): boolean => notGrave.every((basis) =>
    disclosures.highest(index, all, { basis: [basis], consent: ['refused'], competence: COMPETENT }) <= rankOf('NOTICE'));
  const never = told.filter(([index]) => disclosures.highest(index, all) < DATA);
  return {
    kept: rows.agencies.map((agency) => ({ agency, categories: rowsOf(told.filter(([, { custodians }]) => custodians.includes(agency.id))) })).filter(({ categories }) => categories.length > 0),
    toTheTeam: rowsOf(team),
    stopsOnRefusal: rowsOf(team.filter((entry) => !sees({ relation: TEAM, consent: CONSENT.against })(entry))),
    toTheTeamIfAgreed: rowsOf(agreed), toTheLead: rowsOf(lead),
    toOneIfLet: rowsOf(told.filter((entry) => !team.includes(entry) && sees({ relation: TEAM, consent: CONSENT.without, leave: ['given'] })(entry))),
    leave: rows.limits.find(({ id }) => id === 'leave'),
    toNobodyEveryday: rowsOf(told.filter((entry) => ![...team, ...agreed, ...lead, ...never].includes(entry))),
    never: [...rowsOf(never), ...rows.categories.filter(({ is }) => is.includes('never'))],
    childDecides: rowsOf(told.filter(([, { is }]) => is.includes('confidential')).filter(refusedByChild)),
    notInEmergency: rows.categories.filter((category, index) => !category.is.includes('no_child')
      && disclosures.highest(index, all, { purpose: ['emergency'], break_glass: ['active'] }) < DATA),
    emergency: rows.limits.find(({ id }) => id === 'break_glass'),
    emergencyReview: rows.limits.find(({ id }) => id === 'emergency_review'),
    basesAgainstRefusal: notKeptBack(disclosures, agreed),
  };
};

const isCaseRole = ({ is }: RoleRow): boolean => is.includes('case_role');

/** The bases that open to anyone who works with children what the team may otherwise see only with consent. */
const notKeptBack = (disclosures: Disclosures, agreed: readonly [number, CategoryRow][]): readonly string[] => {
  const roles = disclosures.policy.rows.roles.filter(isCaseRole);
  return [...new Set(agreed.flatMap(([index]) => disclosures.bases(index, roles, { consent: CONSENT.against })))];
};
