import { childNamed } from '#demo/population/generate';
import type { DemoChild, Population } from '#demo/population/model';

const IDENTIFIERS = ['nhsNumber', 'upn', 'personId', 'ypid'] as const;

/** The cast without the crowd, and a twin of Amira's in every record but one: none of her confidential health is the twin's. Numbers are borrowed from the crowd. */
export function withTwin(population: Population): { readonly population: Population; readonly twin: DemoChild } {
  const isOfCrowd = ({ key }: DemoChild): boolean => key.startsWith('child-');
  const crowd = population.children.filter((child) => isOfCrowd(child) && child.seal === 'none');
  const twin = twinOf(childNamed(population, 'amira'), crowd);
  return { population: { ...population, children: [...population.children.filter((child) => !isOfCrowd(child)), twin] }, twin };
}

function twinOf(amira: DemoChild, crowd: readonly DemoChild[]): DemoChild {
  const [stranger] = crowd;
  if (!stranger) throw new Error('the population has no crowd');
  const { id, key, household } = stranger;
  const identifiers = Object.fromEntries(IDENTIFIERS.map((name) => [name, crowd.find((child) => child.identifiers[name])?.identifiers[name] ?? `${amira.identifiers[name]}9`]));
  if (!amira.health) throw new Error('Amira is known to health');
  const { camhs: _camhs, sexualHealth: _sexualHealth, substanceUse: _substanceUse, ...health } = amira.health;
  return {
    ...amira, id, key, household,
    identifiers: { ...amira.identifiers, ...identifiers },
    involvements: amira.involvements.filter(({ practitioner }) => practitioner !== 'p-joe-lindsay'),
    consents: amira.consents.filter(({ categories }) => !categories.includes('child-mental-health')).map((consent) => ({ ...consent, id: [...consent.id].reverse().join('') })),
    health: { ...health, conditions: health.conditions.filter(({ category }) => category === 'physical-health'), appointments: health.appointments.filter(({ category }) => category === 'physical-health') },
  };
}
