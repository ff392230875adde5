import type { HumanName, RelatedPerson as FhirRelatedPerson } from 'fhir/r4';
import { codedOf, textOf } from '#subgraphs/health/fhir/reading';
import type { RelatedPerson } from '#subgraphs/health/objects/demographics';

export function mapRelatedPerson(resource: FhirRelatedPerson): RelatedPerson {
  return {
    name: nameOf(resource.name?.[0]),
    relationships: (resource.relationship ?? []).map(codedOf).filter((relationship) => relationship !== null),
    active: resource.active !== false,
  };
}

const nameOf = (name: HumanName | undefined): string | null =>
  textOf(name?.text) ?? textOf([...(name?.given ?? []), name?.family].map(textOf).filter((part) => part !== null).join(' '));
