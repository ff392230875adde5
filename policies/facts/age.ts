import type { CompetenceFact, HubFacts } from '#schema/contracts/facts';
import { instantOf, type NextChange, plus } from '#policies/facts/period';
import type { CategoryRow } from '#policies/compiler/rows';

const MONTHS_OF_A_YEAR = 12;
const PRESUMED_COMPETENT_AT = 16;
const ADULT_AT = 18;
/** An assessment of competence for everything. */
const EVERY_TOPIC = 'all';

const hasReached = (dateOfBirth: string | undefined, years: number, at: number, next: NextChange): boolean => {
  if (dateOfBirth === undefined) return false;
  const birthday = plus(instantOf(dateOfBirth), years * MONTHS_OF_A_YEAR, 'months');
  next.note(birthday);
  return birthday <= at;
};

/** Policy attribute `childhood`. Whoever has no date of birth, the unborn too, is a child. */
export const childhoodOf = (hub: HubFacts, at: number, next: NextChange): string => {
  if (!hasReached(hub.dateOfBirth, ADULT_AT, at, next)) return 'child';
  return hub.leavingCareDuty ? 'care_leaver' : 'adult';
};

/** An assessment is about a topic (Gillick): a category, an agency's records, or everything. */
const isAbout = (assessment: CompetenceFact, category: CategoryRow): boolean =>
  assessment.topic === EVERY_TOPIC || assessment.topic === category.id || category.custodians.includes(assessment.topic);

const holds = (assessment: CompetenceFact, months: number, at: number, next: NextChange): boolean => {
  const from = instantOf(assessment.assessedOn);
  const until = plus(from, months, 'months');
  next.note(from);
  next.note(until);
  return from <= at && at < until;
};

/** Policy attribute `competence`, by category: 16 and 17 presumed, under 16 by the latest assessment that still holds. */
export const competenceOf = (hub: HubFacts, months: number, at: number, next: NextChange): ((category: CategoryRow) => string) => {
  if (hasReached(hub.dateOfBirth, PRESUMED_COMPETENT_AT, at, next)) return () => 'presumed_16_17';
  const current = hub.competence
    .filter((assessment) => holds(assessment, months, at, next))
    .sort((a, b) => instantOf(b.assessedOn) - instantOf(a.assessedOn));
  return (category) => {
    const latest = current.find((assessment) => isAbout(assessment, category));
    if (latest === undefined) return 'not_assessed';
    return latest.outcome === 'competent' ? 'assessed_competent' : 'assessed_not';
  };
};
