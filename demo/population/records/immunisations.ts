import { addDays, addYears } from '#demo/population/calendar';
import { recordId } from '#demo/population/identifiers';
import type { DemoHealth } from '#demo/population/model';
import type { Choices } from '#demo/population/random';

export type Immunisation = DemoHealth['immunisations'][number];

/** What the routine schedule gives, and when: days, or years and days, after birth. Targets as the NHS Immunisation API names them. */
interface Dose {
  readonly target: string;
  readonly vaccine: string;
  readonly dose: number;
  readonly years: number;
  readonly days: number;
  readonly supplier: string;
}

const GP = 'GP practice';
const SCHOOL_AGED = 'School-aged immunisation service';

const SCHEDULE: readonly Dose[] = [
  { target: '6IN1', vaccine: 'Infanrix hexa', dose: 1, years: 0, days: 58, supplier: GP },
  { target: 'ROTAVIRUS', vaccine: 'Rotarix', dose: 1, years: 0, days: 58, supplier: GP },
  { target: '6IN1', vaccine: 'Infanrix hexa', dose: 2, years: 0, days: 87, supplier: GP },
  { target: '6IN1', vaccine: 'Infanrix hexa', dose: 3, years: 0, days: 115, supplier: GP },
  { target: 'MMR', vaccine: 'Priorix', dose: 1, years: 1, days: 6, supplier: GP },
  { target: 'MMR', vaccine: 'Priorix', dose: 2, years: 3, days: 130, supplier: GP },
  { target: '4IN1', vaccine: 'Repevax', dose: 1, years: 3, days: 130, supplier: GP },
  { target: 'HPV', vaccine: 'Gardasil 9', dose: 1, years: 12, days: 200, supplier: SCHOOL_AGED },
  { target: '3IN1', vaccine: 'Revaxis', dose: 1, years: 13, days: 330, supplier: SCHOOL_AGED },
  { target: 'MENACWY', vaccine: 'Nimenrix', dose: 1, years: 13, days: 330, supplier: SCHOOL_AGED },
];

/** The doses due by today, less a few missed; a few days late, as life is. */
export function immunisationsOf(key: string, today: string, dateOfBirth: string, choices: Choices): readonly Immunisation[] {
  return SCHEDULE.map(({ target, vaccine, dose, years, days, supplier }, index) => ({
    given: choices.chance(0.93),
    record: { id: recordId(key, 'immunisation', index), target, vaccine, dose, supplier, primarySource: true, date: addDays(addYears(dateOfBirth, years), days + choices.between(0, 21)) },
  }))
    .filter(({ given, record }) => given && record.date < today)
    .map(({ record }) => record);
}
