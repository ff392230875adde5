import { type Federation, startFederation } from '#test/federation/start-federation';

const EVERYTHING = `query($id: ID!) { child(id: $id) { health {
  state notices { code }
  allergies { id } medications { id category } immunisations { id } conditions { name { display } category } appointments { service category } emergencyAttendances { reason }
  mentalHealth { status reason } sexualHealth { service } substanceUse { service } selfHarmRisk { level }
  demographics { status } registeredPractice { odsCode } relatedPeople { name }
  contacts { title category } } } }`;

let federation: Federation;
beforeAll(async () => { federation = await startFederation(); }, 60_000);
afterAll(() => federation.close());

/** What the NHS was asked while this person asked: the kind of record, and the labels by which it was narrowed. */
const askedOfTheNhsBy = async (name: string, query: string, child: string) => {
  const log = federation.agencies.health.now.requestLog;
  const before = log.length;
  const { data } = await federation.as(name).ask(query, { id: federation.child(child).id });
  const asked = log.slice(before).map(({ path, parameters }) => ({ kind: path.split('/')[0] ?? '', without: parameters['_security:not'] ?? '', only: parameters['_security'] ?? '' }));
  return { health: data.child.health, asked, kinds: new Set(asked.map(({ kind }) => kind)) };
};

it('what the class teacher may not see, the NHS is not asked for', async () => {
  const { health, asked, kinds } = await askedOfTheNhsBy('Tom Hale', EVERYTHING, 'amira');
  for (const kind of ['ServiceRequest', 'EpisodeOfCare', 'Observation']) expect(kinds).not.toContain(kind);
  for (const { kind, without, only } of asked.filter(({ kind }) => ['Condition', 'Appointment', 'Encounter', 'MedicationStatement', 'MedicationRequest'].includes(kind))) {
    expect({ kind, only }).toEqual({ kind, only: '' });
    for (const label of ['PSY', 'SEX', 'SUD']) expect(without).toContain(`|${label}`);
  }
  expect(health).toMatchObject({ mentalHealth: null, sexualHealth: null, substanceUse: null, selfHarmRisk: null });
  expect(JSON.stringify(health)).not.toMatch(/CAMHS|Anxiety|child-mental/);
});

it('nothing is asked for by which the sexual health of a child could be told, where only the treating team may know', async () => {
  for (const name of ['Ines Okoro', 'Tom Hale', 'Patrice Lowe', 'Bridget Malone']) {
    const { asked } = await askedOfTheNhsBy(name, EVERYTHING, 'amira');
    expect(asked.filter(({ kind, only }) => kind === 'EpisodeOfCare' && only.includes('SEX'))).toEqual([]);
    expect(asked.filter(({ kind, without, only }) => kind === 'Condition' && only === '' && !without.includes('SEX'))).toEqual([]);
  }
});

it('the lead professional sees that there is CAMHS, in summary', async () => {
  const { health } = await askedOfTheNhsBy('Ines Okoro', EVERYTHING, 'amira');
  expect(health.mentalHealth).toEqual({ status: 'ACTIVE', reason: null });
  expect(health.contacts.map(({ category }: { category: string }) => category)).toContain('child-mental-health');
  expect(health.conditions.map(({ category }: { category: string }) => category)).toEqual(['physical-health']);
});

it('a list holds the same whether or not anything else is asked with it', async () => {
  for (const name of ['Ines Okoro', 'Bridget Malone', 'Joe Lindsay']) {
    const person = [...federation.population.practitioners].find((practitioner) => practitioner.name.endsWith(name))?.name ?? name;
    const among = await askedOfTheNhsBy(person, EVERYTHING, 'amira');
    for (const field of ['medications { id category }', 'conditions { name { display } category }', 'appointments { service category }', 'emergencyAttendances { reason }']) {
      const key = field.split(' ')[0] ?? '';
      const alone = await askedOfTheNhsBy(person, `query($id: ID!) { child(id: $id) { health { ${field} } } }`, 'amira');
      expect({ person, [key]: alone.health[key] }).toEqual({ person, [key]: among.health[key] });
    }
  }
}, 30_000);
