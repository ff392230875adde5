import type { DemoChild, DemoHealth, Population } from '#demo/population/model';

const NO_HEALTH: DemoHealth = { allergies: [], medications: [], immunisations: [], conditions: [], appointments: [], emergencyAttendances: [] };

const child = (key: string, nhsNumber: string, more: Partial<Omit<DemoChild, 'health' | 'identifiers'>> & { readonly health?: Partial<DemoHealth>; readonly identifiers?: Partial<DemoChild['identifiers']> } = {}): DemoChild => ({
  id: `c-${key}`, key, oddities: [], names: [{ use: 'official', given: ['Amira'], family: 'Fictional' }], dateOfBirth: '2014-03-09', sex: 'FEMALE', ethnicity: 'WBRI',
  language: { code: 'en', display: 'English', interpreter: false },
  addresses: [{ use: 'home', lines: ['1 Nowhere Street'], town: 'Larkhaven', postcode: 'ZZ1 1AA' }],
  contactPoints: [{ system: 'phone', value: '01632 960000', whose: 'mother' }], household: 'h1',
  parents: [{ name: 'Dana Fictional', relationship: 'mother', parentalResponsibility: true, livesWithChild: true }],
  seal: 'none', gpOds: 'Y99001', involvements: [], consents: [], competence: [],
  ...more,
  identifiers: { nhsNumber, nhsNumberStatus: 'VERIFIED', ...more.identifiers },
  health: { ...NO_HEALTH, ...more.health },
});

const jab = (id: string, supplier: string, primarySource = true) =>
  ({ id, target: 'MMR', vaccine: 'Priorix', date: '2018-04-01', dose: 2, primarySource, supplier });

const confidential: Partial<DemoHealth> = {
  allergies: [
    { id: 'a1', code: '300916003', display: 'Latex allergy', criticality: 'low', recordedOn: '2019-01-01' },
    { id: 'a2', code: '91935009', display: 'Allergy to peanut', criticality: 'high', recordedOn: '2018-01-01' },
  ],
  medications: [{ id: 'm1', code: '39113611000001102', display: 'Salbutamol inhaler', dosage: 'Two puffs when needed', from: '2024-02-01' }],
  immunisations: [jab('i1', 'https://gp.example/records'), jab('i2', 'https://school-nurses.example/records', false)],
  conditions: [
    { id: 'k1', code: '195967001', display: 'Asthma', category: 'physical-health', onset: '2019-05-01', recordedOn: '2019-05-02' },
    { id: 'k2', code: '35489007', display: 'CANARY depressive disorder', category: 'child-mental-health', onset: '2025-05-01', recordedOn: '2025-05-02' },
    { id: 'k3', code: '240589008', display: 'CANARY chlamydia infection', category: 'sexual-health', onset: '2026-05-01', recordedOn: '2026-05-02' },
  ],
  appointments: [
    ...Array.from({ length: 24 }, (_, index) => ({ id: `p${index}`, date: `2025-${String(1 + (index % 12)).padStart(2, '0')}-1${index % 10}`, service: 'Asthma clinic', status: index % 5 === 0 ? 'noshow' as const : 'fulfilled' as const, category: 'physical-health' })),
    { id: 'q1', date: '2026-06-01', service: 'CANARY CAMHS clinic', status: 'noshow', category: 'child-mental-health' },
    { id: 'q2', date: '2026-07-01', service: 'CANARY sealed clinic', status: 'fulfilled', category: 'protected-person' },
  ],
  emergencyAttendances: [{ id: 'e1', date: '2026-01-05', reason: 'Asthma attack', site: 'Larkhaven General' }],
  camhs: { referredOn: '2025-05-10', status: 'active', reason: 'CANARY low mood', clinician: 'p-sam-doyle' },
  sexualHealth: { service: 'CANARY Larkhaven sexual health', from: '2026-05-01' },
  substanceUse: { service: 'CANARY Young people’s drug and alcohol service', from: '2026-02-01' },
  selfHarmRisk: { level: 'medium', assessedOn: '2026-06-02' },
};

/** Children of these tests alone, one for each way in which PDS and records behave. Nobody in it exists. */
export const CHILDREN = {
  amira: child('amira', '9990000018', { health: confidential }),
  restricted: child('restricted', '9990000026', { oddities: ['pds-restricted'] }),
  superseded: child('superseded', '9990000034', { oddities: ['superseded-nhs-number'], identifiers: { nhsNumberStatus: 'SUPERSEDED', supersedingNhsNumber: '9990000042' } }),
  redacted: child('redacted', '9990000050', { oddities: ['pds-redacted'] }),
  hearsay: child('hearsay', '9990000069', { oddities: ['not-primary-source'], health: { immunisations: [jab('i9', 'https://gp.example/records', false)] } }),
} as const;

/** A number that is right and that nobody has. */
export const NOBODYS_NUMBER = '9990000077';

export const POPULATION: Population = {
  today: '2026-11-21', children: Object.values(CHILDREN), schools: [], services: [],
  gpPractices: [{ ods: 'Y99001', name: 'Larkhaven Surgery', postcode: 'ZZ1 2BB', telephone: '01632 960001' }],
  practitioners: [{ id: 'p-sam-doyle', name: 'Sam Doyle', agency: 'health', role: 'camhs_clinician', team: 'CAMHS', phone: '01632 960002', email: 'sam.doyle@example.org', assurance: 'mfa', status: 'active' }],
};
