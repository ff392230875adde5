import type { FhirResource } from 'fhir/r4';

/**
 * Resources of one FHIR type can belong to several categories of the policy: a Condition may be asthma or depression. The
 * standard's own means of telling them apart is the security label (`meta.security`, HL7 v3 ActCode sensitivity), so
 * each category is asked for by its labels (`_security`), and a category that is withheld is never asked for at all.
 */
export const SENSITIVITY_SYSTEM = 'http://terminology.hl7.org/CodeSystem/v3-ActCode';
export const CONFIDENTIALITY_SYSTEM = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality';

const LABELS = {
  'child-mental-health': ['PSY', 'MH', 'BH', 'PSYTHPN'],
  'sexual-health': ['SEX', 'STD', 'HIV'],
  'child-substance-use': ['SUD', 'ETH', 'OPIOIDUD'],
} as const;

export type ConfidentialCategory = keyof typeof LABELS;
/** The categories among which conditions, appointments and the like are divided. */
export type ClinicalCategory = 'physical-health' | ConfidentialCategory;

export const CONFIDENTIAL_CATEGORIES = Object.keys(LABELS) as readonly ConfidentialCategory[];
export const CLINICAL_CATEGORIES: readonly ClinicalCategory[] = ['physical-health', ...CONFIDENTIAL_CATEGORIES];

/**
 * The search parameter that asks for these categories and for no other: without the labels of the rest where physical
 * health, which has no label, is among them, by the labels of these where it is not. None where all are asked for.
 */
export function sensitivityParameters(categories: readonly ClinicalCategory[]): readonly (readonly [name: string, value: string])[] {
  if (!categories.includes('physical-health')) return [['_security', tokensOf(CONFIDENTIAL_CATEGORIES.filter((each) => categories.includes(each)))]];
  const withheld = CONFIDENTIAL_CATEGORIES.filter((each) => !categories.includes(each));
  return withheld.length === 0 ? [] : [['_security:not', tokensOf(withheld)]];
}

const tokensOf = (categories: readonly ConfidentialCategory[]): string => categories.flatMap((each) => LABELS[each]).map(token).join(',');

const token = (code: string): string => `${SENSITIVITY_SYSTEM}|${code}`;

/**
 * The category that a resource's own labels put it in; null where they put it in none we know, or in several: such a
 * resource is shown to nobody. A server that does not know `_security` answers with everything, so what comes is
 * always classified by what it says of itself.
 */
export function categoryOf(resource: FhirResource): ClinicalCategory | null {
  const security = resource.meta?.security ?? [];
  const labels = security.filter(({ system }) => system === SENSITIVITY_SYSTEM).map(({ code }) => code ?? '');
  const categories = new Set(labels.map(categoryOfLabel));
  if (categories.size === 1) return [...categories][0] ?? null;
  const restricted = security.some(({ system, code }) => system === CONFIDENTIALITY_SYSTEM && (code === 'R' || code === 'V'));
  return categories.size === 0 && !restricted ? 'physical-health' : null;
}

const categoryOfLabel = (label: string): ConfidentialCategory | null =>
  CONFIDENTIAL_CATEGORIES.find((category) => (LABELS[category] as readonly string[]).includes(label)) ?? null;
