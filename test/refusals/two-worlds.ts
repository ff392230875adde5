import type { DemoChild, Population } from '#demo/population/model';

/** Who may see something of what differs between the worlds: Helen Sharpe, who manages the case, where Amira lives. */
export const MAY_SEE: readonly string[] = ['Ines Okoro', 'Helen Sharpe', 'Bridget Malone', 'Dr Anil Deshmukh', 'Dr Joe Lindsay', 'Patrice Lowe'];

/** The crowd apart. */
export const thisWorld = (population: Population): Population => ({ ...population, children: population.children.filter(({ key }) => !key.startsWith('child-')) });

/**
 * The same world but for what everybody except `MAY_SEE` may not see: sealed children are not in it, and Amira's
 * confidential health, its service, what was agreed about it, the content of her court file and of her health record,
 * where she lives and how to reach her family are otherwise.
 */
export const otherWorld = (population: Population): Population => ({
  ...population,
  children: thisWorld(population).children.filter(({ seal }) => seal !== 'protected_person' && seal !== 'adoption').map((child) => (child.key === 'amira' ? otherAmira(child) : child)),
});

function otherAmira(amira: DemoChild): DemoChild {
  const { health, youthJustice } = amira;
  if (!health || !youthJustice) throw new Error('Amira is known to health and to youth justice');
  const { camhs: _camhs, ...known } = health;
  return {
    ...amira,
    addresses: amira.addresses.map((address) => ({ ...address, lines: ['1 Elsewhere Street'] })),
    contactPoints: [{ system: 'email', value: 'elsewhere@family.example', whose: 'Leila Haddad' }],
    involvements: amira.involvements.filter(({ practitioner }) => practitioner !== 'p-joe-lindsay'),
    consents: amira.consents.filter(({ categories }) => !categories.includes('child-mental-health')),
    competence: [],
    health: {
      ...known,
      conditions: known.conditions.filter(({ category }) => category === 'physical-health').map((entry) => ({ ...entry, display: 'Another condition' })),
      appointments: known.appointments.filter(({ category }) => category === 'physical-health').map((entry) => ({ ...entry, service: 'Another clinic' })),
      emergencyAttendances: [],
      immunisations: [],
      substanceUse: { service: 'Another service', from: '2026-01-01' },
      sexualHealth: { service: 'Yet another service', from: '2026-01-01' },
      selfHarmRisk: { level: 'high', assessedOn: '2026-01-01' },
    },
    youthJustice: {
      ...youthJustice,
      offences: youthJustice.offences.map((offence) => ({ ...offence, title: 'Another offence', seriousness: 1 })),
      hearings: [], interventions: [],
    },
  };
}
