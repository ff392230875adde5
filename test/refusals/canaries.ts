import { generatePopulation } from '#demo/population/generate';
import type { DemoChild, DemoHealth, Population } from '#demo/population/model';

/** A text that stands in one class of one child's information, and nowhere else in the world. */
export const canary = (child: string, category: string): string => `CANARY-${child}-${category}`;

/** Every canary of a child in these classes. */
export const canariesOf = (child: string, categories: readonly string[]): readonly string[] => categories.map((category) => canary(child, category));

/** Classes that have a canary in a marked child's record, if it has a record of that kind. */
export const MARKED = [
  'identity', 'address', 'contact', 'household', 'communication', 'wishes-consent', 'school', 'safety-alerts', 'immunisation-growth', 'physical-health',
  'child-mental-health', 'sexual-health', 'child-substance-use', 'third-party', 'youth-justice-detail',
] as const;

/** Children whose every text is a canary: a sealed one, and one known to every agency with existence-sensitive and ordinary records. */
export const MARKED_CHILDREN: readonly string[] = ['amira', 'nour', 'bethan', 'ella', 'kofi', 'rowan-before'];

/** The cast of the demonstration without the crowd, canaries in every text of the marked children. */
export function populationWithCanaries(today: string): Population {
  const population = generatePopulation(today);
  return { ...population, children: population.children.filter(({ key }) => !key.startsWith('child-')).map((child) => (MARKED_CHILDREN.includes(child.key) ? marked(child, today) : child)) };
}

function marked(child: DemoChild, today: string): DemoChild {
  const mark = (category: string): string => canary(child.key, category);
  return {
    ...child,
    names: child.names.map((name) => ({ ...name, family: `${name.family} ${mark('identity')}` })),
    language: { ...child.language, display: mark('communication') },
    addresses: child.addresses.map((address) => ({ ...address, lines: [...address.lines, mark('address')] })),
    contactPoints: child.contactPoints.map((point) => ({ ...point, whose: mark('contact') })),
    parents: child.parents.map((parent) => ({ ...parent, name: mark('household') })),
    consents: child.consents.map((consent) => ({ ...consent, by: mark('wishes-consent'), evidence: mark('wishes-consent'), explainedTo: mark('wishes-consent') })),
    ...(child.education ? { education: { ...child.education, enrolments: child.education.enrolments.map((enrolment) => ({ ...enrolment, registrationGroup: mark('school') })) } } : {}),
    ...(child.health ? { health: markedHealth(child.key, child.health, today) } : {}),
    ...(child.socialCare ? { socialCare: { ...child.socialCare, thirdPartyNotes: [mark('third-party')] } } : {}),
    ...(child.youthJustice ? { youthJustice: markedYouthJustice(child.youthJustice, mark('youth-justice-detail')) } : {}),
  };
}

function markedHealth(key: string, health: DemoHealth, today: string): DemoHealth {
  const mark = (category: string): string => canary(key, category);
  return {
    ...health,
    allergies: health.allergies.map((entry) => ({ ...entry, display: mark('safety-alerts') })),
    medications: health.medications.map((entry) => ({ ...entry, dosage: mark('safety-alerts') })),
    immunisations: health.immunisations.map((entry) => ({ ...entry, vaccine: mark('immunisation-growth') })),
    conditions: health.conditions.map((entry) => ({ ...entry, display: mark(entry.category) })),
    appointments: health.appointments.map((entry) => ({ ...entry, service: mark(entry.category) })),
    emergencyAttendances: health.emergencyAttendances.map((entry) => ({ ...entry, reason: mark('physical-health'), site: mark('physical-health') })),
    camhs: { referredOn: today, status: 'active', reason: mark('child-mental-health'), clinician: mark('child-mental-health') },
    sexualHealth: { service: mark('sexual-health'), from: today },
    substanceUse: { service: mark('child-substance-use'), from: today },
  };
}

const markedYouthJustice = (record: NonNullable<DemoChild['youthJustice']>, text: string): NonNullable<DemoChild['youthJustice']> => ({
  ...record,
  offences: record.offences.map((offence) => ({ ...offence, title: text })),
  hearings: record.hearings.map((hearing) => ({ ...hearing, court: text, type: text })),
  interventions: record.interventions.map((intervention) => ({ ...intervention, type: text })),
});
