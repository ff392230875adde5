import { type FhirStandIn, startFhirStandIn } from '#demo/stand-ins/fhir/server';
import type { Level } from '#schema/level';
import { clientConfig, serveHealth, type ServedHealth, TOKEN } from '#test/health/ask-health';
import { CHILDREN, POPULATION } from '#test/health/fictional-children';

const EVERYTHING = {
  'safety-alerts': 'DETAIL', 'immunisation-growth': 'DETAIL', 'physical-health': 'DETAIL', 'child-mental-health': 'DETAIL', 'sexual-health': 'DETAIL',
  'child-substance-use': 'DETAIL', 'self-harm-risk': 'DETAIL', identifiers: 'DETAIL', practitioners: 'DETAIL', household: 'DETAIL',
} as const satisfies Record<string, Level>;

const ALL = `
  state asOf
  allergies { substance { code display } criticality active recordedOn }
  medications { medicine { display } dosage status from }
  immunisations { vaccine { display } targets { display } date dose primarySource records { supplier primarySource recordedAt } }
  conditions { name { display } category active onset }
  appointments(last: 3) { date service status category }
  emergencyAttendances { date site reason }
  mentalHealth { status referredOn reason clinician }
  sexualHealth { service from }
  substanceUse { service from }
  selfHarmRisk { level assessedOn }
  demographics { status verification { code } }
  registeredPractice { odsCode }
  relatedPeople { name relationships { code } }
  contacts { id date kind title category agency }
`;

let nhs: FhirStandIn;
let health: ServedHealth;
beforeAll(async () => {
  nhs = await startFhirStandIn(POPULATION, { port: 0, token: TOKEN });
  health = await serveHealth(clientConfig(nhs.url));
});
afterAll(async () => {
  await health.close();
  await nhs.stop();
});
beforeEach(() => nhs.requestLog.splice(0));

const asked = (): readonly string[] => nhs.requestLog.map(({ path, parameters }) => `${path} ${Object.entries(parameters).filter(([name]) => name.startsWith('_security')).map(([name, value]) => `${name}=${value.split('|').at(-1)}`).join()}`.trim());
const amira = { id: CHILDREN.amira.id, healthReference: CHILDREN.amira.identifiers.nhsNumber ?? null };

const healthOf = async (child: typeof amira, selection: string, levels: Readonly<Record<string, Level>>) => {
  const answer = await health.ask(child, selection, levels);
  expect(answer.errors).toBeUndefined();
  return answer.data?._entities[0].health ?? {};
};

it('gives all of a record to whom all is granted', async () => {
  const section = await healthOf(amira, ALL, EVERYTHING);
  expect(section).toMatchObject({
    state: 'COMPLETE',
    allergies: [{ substance: { display: 'Allergy to peanut' }, criticality: 'HIGH', active: true }, { substance: { display: 'Latex allergy' } }],
    medications: [{ medicine: { display: 'Salbutamol inhaler' }, dosage: 'Two puffs when needed', status: 'ACTIVE', from: '2024-02-01' }],
    conditions: [{ category: 'sexual-health' }, { category: 'child-mental-health' }, { category: 'physical-health', name: { display: 'Asthma' } }],
    appointments: [{ date: '2026-06-01', status: 'MISSED', category: 'child-mental-health' }, { date: '2025-12-13' }, { date: '2025-12-11' }],
    emergencyAttendances: [{ date: '2026-01-05', site: 'Larkhaven General', reason: 'Asthma attack' }],
    mentalHealth: { status: 'ACTIVE', referredOn: '2025-05-10', clinician: 'Sam Doyle' },
    substanceUse: { from: '2026-02-01' },
    selfHarmRisk: { level: 'MEDIUM', assessedOn: '2026-06-02' },
    demographics: { status: 'CURRENT', verification: { code: '01' } },
    registeredPractice: { odsCode: 'Y99001' },
    relatedPeople: [{ name: 'Dana Fictional', relationships: [{ code: 'MTH' }] }],
  });
});

it('shows a jab that two suppliers reported once, with both records', async () => {
  const { immunisations } = await healthOf(amira, ALL, EVERYTHING);
  expect(immunisations).toEqual([expect.objectContaining({
    date: '2018-04-01', dose: 2, primarySource: true, targets: [{ display: 'Measles' }, { display: 'Mumps' }, { display: 'Rubella' }],
    records: [expect.objectContaining({ primarySource: true }), expect.objectContaining({ supplier: 'https://school-nurses.example/records', primarySource: false })],
  })]);
});

it('asks for what is granted and for nothing else', async () => {
  const section = await healthOf(amira, ALL, { 'safety-alerts': 'DETAIL', 'physical-health': 'DETAIL' });
  expect(JSON.stringify(section)).not.toContain('CANARY');
  expect(new Set(asked())).toEqual(new Set([
    'AllergyIntolerance', 'MedicationStatement _security:not=OPIOIDUD', 'MedicationRequest _security:not=OPIOIDUD',
    'Condition _security:not=OPIOIDUD', 'Appointment _security:not=OPIOIDUD', 'Encounter _security:not=OPIOIDUD',
  ]));
  expect(section).toMatchObject({ mentalHealth: null, sexualHealth: null, substanceUse: null, selfHarmRisk: null, demographics: null, immunisations: null, conditions: [{ category: 'physical-health' }] });
});

it('asks nobody anything where nothing is granted', async () => {
  const section = await healthOf(amira, ALL, { 'physical-health': 'HOLDER', 'child-mental-health': 'NOTICE' });
  expect(asked()).toEqual([]);
  expect(section).toMatchObject({ state: 'COMPLETE', allergies: null, conditions: null, appointments: null, emergencyAttendances: null, contacts: [] });
});

it('gives a summary without its detail', async () => {
  const section = await healthOf(amira, 'conditions{id} emergencyAttendances{date reason} mentalHealth{status reason clinician}', { 'physical-health': 'SUMMARY', 'child-mental-health': 'SUMMARY' });
  expect(section).toEqual({ conditions: null, emergencyAttendances: [{ date: '2026-01-05', reason: null }], mentalHealth: { status: 'ACTIVE', reason: null, clinician: null } });
});

it('puts on the timeline only occasions of granted categories, each with its own', async () => {
  const { contacts } = (await healthOf(amira, 'contacts(from:"2026-01-01",to:"2026-06-01"){date kind title category}', { 'physical-health': 'SUMMARY', 'child-mental-health': 'SUMMARY' }));
  expect(contacts).toEqual([
    { date: '2026-06-01', kind: 'MISSED_APPOINTMENT', title: 'Appointment missed: CANARY CAMHS clinic', category: 'child-mental-health' },
    { date: '2026-01-05', kind: 'HEALTH_ENCOUNTER', title: 'Emergency department, Larkhaven General', category: 'physical-health' },
  ]);
  expect(asked().some((path) => path.startsWith('EpisodeOfCare') || path.startsWith('Immunization'))).toBe(false);
});

it('asks one thing once, however many fields need it, page by page', async () => {
  await healthOf(amira, 'appointments{id} contacts{id}', { 'physical-health': 'SUMMARY' });
  expect(asked().filter((path) => path.startsWith('Appointment'))).toHaveLength(3);
});

it('knows nothing of a child without an NHS number, and asks nobody', async () => {
  for (const healthReference of [null, '9990000019', 'not a number']) {
    expect(await healthOf({ id: 'c-unknown', healthReference: healthReference as never }, ALL, EVERYTHING)).toMatchObject({ state: 'NOT_STATED', asOf: null, allergies: null, conditions: null, contacts: null, demographics: null });
  }
  expect(asked()).toEqual([]);
});

it.each([
  ['restricted', 'RESTRICTED'],
  ['superseded', 'SUPERSEDED'],
  ['redacted', 'INVALIDATED'],
] as const)('flags a number that PDS calls %s, and shows neither practice nor people', async (key, status) => {
  const section = await healthOf({ id: CHILDREN[key].id, healthReference: CHILDREN[key].identifiers.nhsNumber ?? null }, 'demographics{status} registeredPractice{odsCode} relatedPeople{name}', EVERYTHING);
  expect(section).toEqual({ demographics: { status }, registeredPractice: null, relatedPeople: null });
  expect(JSON.stringify(section)).not.toContain('9990000042');
});

it('refuses a silly number of appointments in words of its own', async () => {
  const answer = await health.ask(amira, 'appointments(last:0){id}', EVERYTHING);
  expect(answer.errors?.[0]).toMatchObject({ message: '"last" is from 1 to 200', extensions: { code: 'BAD_USER_INPUT' } });
});

it('sends a new X-Request-ID with each question', async () => {
  await healthOf(amira, ALL, EVERYTHING);
  const ids = nhs.requestLog.map(({ requestId }) => requestId);
  expect(ids.length).toBeGreaterThan(10);
  expect(new Set(ids).size).toBe(ids.length);
});
