import { addDays, bornSoAsToBe } from '#demo/population/calendar';
import type { DemoChild, DemoParent } from '#demo/population/model';
import { home } from '#demo/population/places/addresses';
import { practiceNamed } from '#demo/population/places/gp-practices';
import { schoolNamed } from '#demo/population/places/schools';
import { child, type ChildSketch } from '#demo/population/records/child';
import { schoolLife, type SchoolLife } from '#demo/population/records/education';
import { family, parent, type Family, type FamilySketch } from '#demo/population/records/family';
import { ordinaryHealth } from '#demo/population/records/health';

export interface Person extends Omit<ChildSketch, 'family' | 'name' | 'born'> {
  readonly today: string;
  readonly given: string;
  readonly family: string;
  /** Full years, and days since the birthday. */
  readonly age: readonly [years: number, days: number];
  readonly address: readonly [number: number, street: string];
  readonly gp: string;
  /** By part of its name. */
  readonly school?: string;
  readonly schooling?: Partial<SchoolLife>;
  readonly parents?: readonly DemoParent[];
  readonly origin?: Pick<FamilySketch, 'ethnicity' | 'language'>;
}

export const familyOf = ({ today, key, serial, family: name, address: [number, street], gp, parents, origin }: Person): Family =>
  family({
    household: `home-of-${key}`,
    serial,
    address: home(number, street, addDays(today, -1200 - serial * 9)),
    parents: parents ?? [parent(`Alex ${name}`, 'mother')],
    gpOds: practiceNamed(gp).ods,
    ...origin,
  });

/** A child with an ordinary family, school and practice, so that a story need tell only what is not. */
export function ordinaryChild(person: Person, sharing: Family = familyOf(person)): DemoChild {
  const { today, key, age, school } = person;
  const born = bornSoAsToBe(today, ...age);
  const education = school ? schoolLife({ key, today, dateOfBirth: born, urn: schoolNamed(school).urn, ...person.schooling }) : undefined;
  return child({
    ...(education ? { education } : {}),
    health: ordinaryHealth(key, today, born),
    ...person,
    family: sharing,
    name: { given: person.given, family: person.family },
    born,
  });
}
