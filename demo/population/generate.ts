import { castOn } from '#demo/population/cast/cast';
import { crowd } from '#demo/population/crowd/crowd';
import type { DemoChild, Population } from '#demo/population/model';
import { gpPractices } from '#demo/population/places/gp-practices';
import { schools } from '#demo/population/places/schools';
import { practitioners } from '#demo/population/practitioners';
import { services } from '#demo/population/services/services';

const CHILDREN = 400;

/**
 * The fictional children of Larkhaven and everyone around them, as they are on a day (ISO `YYYY-MM-DD`).
 * The same day always gives the same population; ids and keys are the same on every day.
 */
export function generatePopulation(today: string): Population {
  const cast = castOn(today).map(({ child }) => child);
  return { today, children: [...cast, ...crowd(today, CHILDREN - cast.length)], practitioners, schools, gpPractices, services };
}

/** A child by the key that tests and docs use: `amira`. */
export const childNamed = (population: Population, key: string): DemoChild => {
  const child = population.children.find((candidate) => candidate.key === key);
  if (!child) throw new Error(`no child of the demo is called ${key}`);
  return child;
};
