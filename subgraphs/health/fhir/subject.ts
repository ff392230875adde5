import type { FhirResource, Identifier, Patient, Reference } from 'fhir/r4';
import { type NhsNumber, parseNhsNumber } from '#schema/scalars/nhs-number';

export const NHS_NUMBER_SYSTEM = 'https://fhir.nhs.uk/Id/nhs-number';

/** The shapes in which resources say whose they are. */
interface OfSomeone {
  readonly subject?: Reference;
  readonly patient?: Reference;
  readonly participant?: readonly { readonly actor?: Reference }[];
  readonly contained?: readonly FhirResource[];
}

/**
 * False when the resource names an NHS number that is not the one asked about. Real answers contain such entries (one
 * of the Immunisation API's own examples does), and another child's record must never be shown as this one's. A
 * resource that names no number is taken at the server's word: it answered our question.
 */
export function isAbout(resource: FhirResource, number: NhsNumber): boolean {
  const { subject, patient, participant, contained } = resource as OfSomeone;
  const named = (references: readonly (Reference | undefined)[]): readonly string[] =>
    references.flatMap((reference) => (reference ? numbersOf(reference, contained ?? []) : []));
  // A family may be seen together: of those who take part, one has to be the child.
  const takingPart = named((participant ?? []).map(({ actor }) => actor));
  return named([subject, patient]).every((owner) => owner === number) && (takingPart.length === 0 || takingPart.includes(number));
}

function numbersOf(reference: Reference, contained: readonly FhirResource[]): readonly string[] {
  const within = contained.find(({ id, resourceType }) => resourceType === 'Patient' && reference.reference === `#${id}`) as Patient | undefined;
  const inPath = /(?:^|\/)Patient\/(\d{10})$/.exec(reference.reference ?? '')?.[1];
  return [
    ...numbersAmong(reference.identifier ? [reference.identifier] : []),
    ...numbersAmong(within?.identifier ?? []),
    ...(inPath ? [inPath] : []),
  ];
}

const numbersAmong = (identifiers: readonly Identifier[]): readonly string[] =>
  identifiers.filter(({ system }) => system === NHS_NUMBER_SYSTEM).map(({ value }) => parseNhsNumber(value ?? '') ?? value ?? '');
