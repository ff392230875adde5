import fc from 'fast-check';
import type { Condition } from 'fhir/r4';
import { categoryOf, CLINICAL_CATEGORIES, type ClinicalCategory, sensitivityParameters, SENSITIVITY_SYSTEM } from '#subgraphs/health/fhir/sensitivity';

const EXAMPLE: Readonly<Record<ClinicalCategory, readonly string[]>> = { 'physical-health': [], 'child-mental-health': ['PSY'], 'sexual-health': ['SEX'], 'child-substance-use': ['SUD'] };
const conditionLabelled = (...codes: readonly string[]): Condition => ({ resourceType: 'Condition', subject: {}, meta: { security: codes.map((code) => ({ system: SENSITIVITY_SYSTEM, code })) } });

/** What a server that knows the standard would answer. */
const serverAnswers = (parameters: ReturnType<typeof sensitivityParameters>, labels: readonly string[]): boolean =>
  parameters.every(([name, value]) => {
    const named = value.split(',').map((token) => token.split('|')[1]);
    return name === '_security' ? labels.some((label) => named.includes(label)) : !labels.some((label) => named.includes(label));
  });

it('asks for exactly the granted categories, whichever they are', () => {
  fc.assert(fc.property(fc.subarray([...CLINICAL_CATEGORIES], { minLength: 1 }), fc.constantFrom(...CLINICAL_CATEGORIES), (granted, category) => {
    expect(serverAnswers(sensitivityParameters(granted), EXAMPLE[category])).toBe(granted.includes(category));
  }));
});

it('reads back from its labels the category that a resource was asked for by', () => {
  for (const category of CLINICAL_CATEGORIES) expect(categoryOf(conditionLabelled(...EXAMPLE[category]))).toBe(category);
});

it('never takes a labelled resource for physical health', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('PSY', 'SEX', 'SUD', 'SDV', 'constructor')), { minLength: 1 }), (labels) => {
    expect(categoryOf(conditionLabelled(...labels))).not.toBe('physical-health');
  }));
});
