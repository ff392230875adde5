import { addDays, daysBetween, onWeekday } from '#demo/population/calendar';
import { recordId } from '#demo/population/identifiers';
import type { DemoHealth } from '#demo/population/model';
import { choicesFor, type Choices } from '#demo/population/random';
import { immunisationsOf } from '#demo/population/records/immunisations';

type Coded = readonly [code: string, display: string];

/** SNOMED CT, UK edition. */
export const ASTHMA: Coded = ['195967001', 'Asthma'];
export const ECZEMA: Coded = ['24079001', 'Atopic dermatitis'];
export const EPILEPSY: Coded = ['84757009', 'Epilepsy'];
export const DIABETES: Coded = ['46635009', 'Type 1 diabetes mellitus'];
export const AUTISM: Coded = ['35919005', 'Pervasive developmental disorder'];
export const ADHD: Coded = ['406506008', 'Attention deficit hyperactivity disorder'];
export const ANXIETY: Coded = ['197480006', 'Anxiety disorder'];
export const PEANUT_ALLERGY: Coded = ['91935009', 'Allergy to peanut'];
export const PENICILLIN_ALLERGY: Coded = ['91936005', 'Allergy to penicillin'];
const SALBUTAMOL: Coded = ['372897005', 'Salbutamol'];
const INSULIN: Coded = ['67866001', 'Insulin'];
const ADRENALINE: Coded = ['387362001', 'Adrenaline'];

const COMMON: readonly (readonly [Coded, number])[] = [[ASTHMA, 0.09], [ECZEMA, 0.08], [EPILEPSY, 0.006], [DIABETES, 0.006], [AUTISM, 0.02], [ADHD, 0.03]];

export const condition = (key: string, index: number, [code, display]: Coded, onset: string, category = 'physical-health'): DemoHealth['conditions'][number] => ({
  id: recordId(key, 'condition', index), code, display, category, onset, recordedOn: onset,
});

export const allergy = (key: string, index: number, [code, display]: Coded, criticality: 'low' | 'high', recordedOn: string): DemoHealth['allergies'][number] => ({
  id: recordId(key, 'allergy', index), code, display, criticality, recordedOn,
});

const medication = (key: string, [code, display]: Coded, dosage: string, from: string): DemoHealth['medications'][number] => ({
  id: recordId(key, `medication ${code}`), code, display, dosage, from,
});

/** What is prescribed for a condition or an allergy of the list. */
export const medicationsFor = (key: string, health: Pick<DemoHealth, 'conditions' | 'allergies'>): DemoHealth['medications'] => [
  ...health.conditions.flatMap(({ code, onset }) => {
    if (code === ASTHMA[0]) return [medication(key, SALBUTAMOL, 'Two puffs by spacer when wheezy', onset)];
    if (code === DIABETES[0]) return [medication(key, INSULIN, 'By pump, as the diabetes team advises', onset)];
    return [];
  }),
  ...health.allergies.filter(({ criticality }) => criticality === 'high').map(({ recordedOn }) => medication(key, ADRENALINE, 'One auto-injector at once; call 999', recordedOn)),
];

export const appointment = (
  key: string, index: number, date: string, status: DemoHealth['appointments'][number]['status'], service: string, category = 'physical-health',
): DemoHealth['appointments'][number] => ({ id: recordId(key, 'appointment', index), date: onWeekday(date), service, status, category });

export const emergencyVisit = (key: string, index: number, date: string, reason: string): DemoHealth['emergencyAttendances'][number] => ({
  id: recordId(key, 'emergency', index), date, reason, site: 'Larkhaven General Hospital, emergency department',
});

const someDayOfLife = (today: string, dateOfBirth: string, choices: Choices): string => {
  const days = daysBetween(dateOfBirth, today) - 1;
  return addDays(dateOfBirth, choices.between(Math.floor(days / 4), days));
};

/** An ordinary child's record at the practice: immunisations, the common conditions at their usual rates, appointments. */
export function ordinaryHealth(key: string, today: string, dateOfBirth: string): DemoHealth {
  const choices = choicesFor(`health ${key}`);
  const conditions = COMMON.filter(([, rate]) => choices.chance(rate)).map(([coded], index) => condition(key, index, coded, someDayOfLife(today, dateOfBirth, choices)));
  const allergies = [
    ...(choices.chance(0.02) ? [allergy(key, 0, PEANUT_ALLERGY, 'high', someDayOfLife(today, dateOfBirth, choices))] : []),
    ...(choices.chance(0.03) ? [allergy(key, 1, PENICILLIN_ALLERGY, 'low', someDayOfLife(today, dateOfBirth, choices))] : []),
  ];
  return {
    conditions,
    allergies,
    medications: medicationsFor(key, { conditions, allergies }),
    immunisations: immunisationsOf(key, today, dateOfBirth, choices),
    appointments: Array.from({ length: choices.between(0, 3) }, (_, index) =>
      appointment(key, index, addDays(today, -choices.between(20, 700)), choices.chance(0.12) ? 'noshow' : 'fulfilled', 'GP appointment'),
    ).filter(({ date }) => date > dateOfBirth),
    emergencyAttendances: choices.chance(0.12) ? [emergencyVisit(key, 0, someDayOfLife(today, dateOfBirth, choices), choices.oneOf(['Fall', 'High temperature', 'Sports injury', 'Wheeze']))] : [],
  };
}
