import type { CodeableConcept, Coding, FhirResource } from 'fhir/r4';
import { createHash } from 'node:crypto';
import { Coded } from '#schema/objects/coded';
import { parseLocalDate } from '#schema/scalars/local-date';

const SNOMED = 'http://snomed.info/sct';
const NULL_FLAVOR = 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor';
const LONGEST_TEXT = 500;

/** A source's text: trimmed and bounded; null where it is empty or no text at all. */
export const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, LONGEST_TEXT) : null;

/** The source's own id; where it gives none, one made from the content, so that it is the same next time. */
export const idOf = (resource: FhirResource): string =>
  textOf(resource.id) ?? createHash('sha256').update(JSON.stringify(resource)).digest('hex').slice(0, 16);

/** What a table says of a source's code; null where it does not know it, or where the code is no text. */
export const lookUp = <T>(table: Readonly<Record<string, T>>, code: unknown): T | null =>
  typeof code === 'string' && Object.hasOwn(table, code) ? (table[code] ?? null) : null;

/** The day as the source wrote it, in its own zone; null where no whole day is given (FHIR allows `2014` and `2014-03`). */
export const dayOf = (value: unknown): string | null => (typeof value === 'string' ? parseLocalDate(value) : null);

/** An instant; null where the source gives a bare day, or nonsense. */
export const instantOf = (value: unknown): string | null =>
  typeof value === 'string' && value.includes('T') && !Number.isNaN(Date.parse(value)) ? new Date(value).toISOString() : null;

/** SNOMED CT where there is a choice; the concept's own text where the coding has no words. A stated "unknown" is null. */
export function codedOf(concept: CodeableConcept | undefined): Coded | null {
  const codings = (concept?.coding ?? []).filter(({ system }) => system !== NULL_FLAVOR);
  const coding = codings.find(({ system }) => system === SNOMED) ?? codings[0];
  const code = textOf(coding?.code) ?? textOf(concept?.text);
  if (code === null) return null;
  return Object.assign(new Coded(), { code, display: textOf(coding?.display) ?? textOf(concept?.text) ?? code, system: textOf(coding?.system) });
}

/** The same in words only. */
export const wordsOf = (concept: CodeableConcept | undefined): string | null => textOf(concept?.text) ?? codedOf(concept)?.display ?? null;

export const firstCodeOf = (concept: CodeableConcept | undefined): string | null => textOf((concept?.coding as readonly Coding[] | undefined)?.[0]?.code);
