import type { AllergyIntolerance } from 'fhir/r4';
import { codedOf, dayOf, firstCodeOf, idOf, lookUp, wordsOf } from '#subgraphs/health/fhir/reading';
import { leftOut, type LeftOut } from '#subgraphs/health/mappers/map-each';
import { type Allergy, AllergyCriticality } from '#subgraphs/health/objects/allergy';

const CRITICALITY: Readonly<Record<string, AllergyCriticality>> = {
  low: AllergyCriticality.LOW,
  high: AllergyCriticality.HIGH,
  'unable-to-assess': AllergyCriticality.UNABLE_TO_ASSESS,
};

/** An allergy without a code is still shown: that there is one matters. */
export function mapAllergy(resource: AllergyIntolerance): Allergy | LeftOut {
  const verification = firstCodeOf(resource.verificationStatus);
  if (verification === 'entered-in-error') return leftOut('entered in error');
  if (verification === 'refuted') return leftOut('refuted');
  const reactions = (resource.reaction ?? []).flatMap(({ manifestation }) => manifestation ?? []).map(wordsOf);
  return {
    id: idOf(resource),
    substance: codedOf(resource.code) ?? codedOf(resource.reaction?.[0]?.substance),
    criticality: lookUp(CRITICALITY, resource.criticality),
    reactions: reactions.filter((words) => words !== null),
    active: !['inactive', 'resolved'].includes(firstCodeOf(resource.clinicalStatus) ?? ''),
    recordedOn: dayOf(resource.recordedDate) ?? dayOf(resource.onsetDateTime),
  };
}
