import type { DemoChild, Population } from '#demo/population/model';

/** Who may see something of what differs between the first two worlds: of where Amira lives, of her health or of her offences. */
export const MAY_SEE: readonly string[] = ['Ines Okoro', 'Helen Sharpe', 'Bridget Malone', 'Dr Anil Deshmukh', 'Dr Joe Lindsay', 'Patrice Lowe'];

/** Of those, who may see nothing of what differs in the third: her social worker and the manager of the case, who know where she lives. */
export const MAY_SEE_WHERE: readonly string[] = ['Ines Okoro', 'Helen Sharpe'];

/** The crowd apart. */
export const thisWorld = (population: Population): Population => ({ ...population, children: population.children.filter(({ key }) => !key.startsWith('child-')) });

/**
 * The same world but for what everybody except `MAY_SEE` may not see: sealed children are not in it, and Amira's
 * confidential health, its service, what was agreed about it, the content of her court file and of her health record,
 * where she lives and how to reach her family are otherwise.
 */
export const otherWorld = (population: Population): Population => withAmira(population, (amira) => elsewhere(otherHealth(otherCourtFile(amira))));

/**
 * The same world but for what not even Amira's social worker and the manager of her case may see: sealed children are not in it, and her
 * offences and her sexual health are otherwise.
 */
export const otherWorldOfThoseNear = (population: Population): Population => withAmira(population, (amira) => ({
  ...amira,
  ...(amira.health ? { health: { ...amira.health, sexualHealth: OTHER_SERVICE } } : {}),
  ...(amira.youthJustice ? { youthJustice: { ...amira.youthJustice, offences: otherOffences(amira.youthJustice.offences) } } : {}),
}));

const OTHER_SERVICE = { service: 'Another service', from: '2026-01-01' };

const otherOffences = (offences: NonNullable<DemoChild['youthJustice']>['offences']) => offences.map((offence) => ({ ...offence, title: 'Another offence', seriousness: 1 }));

const withAmira = (population: Population, other: (amira: DemoChild) => DemoChild): Population => ({
  ...population,
  children: thisWorld(population).children.filter(({ seal }) => seal !== 'protected_person' && seal !== 'adoption').map((child) => (child.key === 'amira' ? other(child) : child)),
});

const elsewhere = (amira: DemoChild): DemoChild => ({
  ...amira,
  addresses: amira.addresses.map((address) => ({ ...address, lines: ['1 Elsewhere Street'] })),
  contactPoints: [{ system: 'email', value: 'elsewhere@family.example', whose: 'Leila Haddad' }],
});

function otherHealth(amira: DemoChild): DemoChild {
  const { health } = amira;
  if (!health) throw new Error('Amira is known to health');
  const { camhs: _camhs, ...known } = health;
  return {
    ...amira,
    involvements: amira.involvements.filter(({ practitioner }) => practitioner !== 'p-joe-lindsay'),
    consents: amira.consents.filter(({ categories }) => !categories.includes('child-mental-health')),
    competence: [],
    health: {
      ...known,
      conditions: known.conditions.filter(({ category }) => category === 'physical-health').map((entry) => ({ ...entry, display: 'Another condition' })),
      appointments: known.appointments.filter(({ category }) => category === 'physical-health').map((entry) => ({ ...entry, service: 'Another clinic' })),
      emergencyAttendances: [],
      immunisations: [],
      substanceUse: OTHER_SERVICE,
      sexualHealth: OTHER_SERVICE,
      selfHarmRisk: { level: 'high', assessedOn: '2026-01-01' },
    },
  };
}

function otherCourtFile(amira: DemoChild): DemoChild {
  const { youthJustice } = amira;
  if (!youthJustice) throw new Error('Amira is known to youth justice');
  return {
    ...amira,
    youthJustice: {
      ...youthJustice,
      offences: otherOffences(youthJustice.offences),
      hearings: [], interventions: [],
    },
  };
}
