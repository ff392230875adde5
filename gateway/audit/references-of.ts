import type { AgencyFacts, HubFacts, Period } from '#schema/contracts/facts';
import { FACTS_UNAVAILABLE } from '#policies/decision';
import { standingStatements } from '#policies/facts/consent';
import { isCurrent, NextChange } from '#policies/facts/period';
import type { ChildAccess } from '#record/access-record';
import type { Pseudonym } from '#record/store/pseudonyms';
import type { GatheredFacts } from '#gateway/access/facts-cache';

type References = Pick<ChildAccess, 'relations' | 'bases' | 'consents' | 'breakGlass'>;

/**
 * What a decision stood on, by the references of the records themselves, under the child's key: involvements, cases, consent
 * statements, the opening in an emergency. References only: a statement's words and a reason's stand where they were recorded.
 */
export function referencesOf(facts: GatheredFacts | undefined, at: Date, { reference }: Pick<Pseudonym, 'reference'>): References {
  if (!facts || facts.hub === null || facts.hub === FACTS_UNAVAILABLE) return {};
  const { hub } = facts;
  const agencies = Object.values(facts.agencies).filter((answer): answer is AgencyFacts => answer !== FACTS_UNAVAILABLE);
  const inForce = <Fact extends Period>(all: readonly Fact[]): readonly Fact[] => all.filter((fact) => isCurrent(fact, at.getTime()));
  return {
    relations: inForce([hub, ...agencies].flatMap(({ relations }) => relations)).map(({ record }) => reference(record)),
    bases: inForce(agencies.flatMap(({ bases }) => bases)).map(({ basis, record }) => ({ basis, record: reference(record) })),
    consents: standingStatements(hub.consents, at.getTime(), new NextChange(at.getTime())).statements.map(({ id }) => reference(id)),
    ...breakGlassIn(hub, reference),
  };
}

const breakGlassIn = ({ breakGlass }: HubFacts, reference: Pseudonym['reference']): Pick<References, 'breakGlass'> =>
  (breakGlass ? { breakGlass: { id: reference(breakGlass.id), ...(breakGlass.until === undefined ? {} : { until: breakGlass.until }) } } : {});
