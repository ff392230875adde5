import type { Level } from '#schema/level';
import { childId } from '#schema/ids';
import { change } from '#subgraphs/hub/store/change';
import { describeHub, type HubForTests, startHub } from '#test/hub/hub-for-tests';

describeHub('describing a child', (open) => {
  let hub: HubForTests;
  beforeAll(async () => { hub = await startHub(await open()); }, 60_000);
  afterAll(() => hub.running.close());

  const describeChild = async (id: string, fields: string, levels: Record<string, Level>) => {
    const { data, errors } = await hub.ask(`query($id: ID!) { child(id: $id) { ${fields} } }`, { id }, { children: { [childId(id)]: levels } });
    expect(errors).toEqual([]);
    return data?.['child'] as unknown as Record<string, unknown> | null;
  };

  it('gives the basics of para 4.3 to whom they are granted', async () => {
    const amira = await describeChild(
      'c-amira',
      `name { text use } otherNames { text use } dateOfBirth age sex nhsNumber nhsNumberStatus upn address { lines postcode } contactPoints { value whose }
       communication { language { display } interpreter } ethnicity { code display } household { name relationship parentalResponsibility } currentSchool { standing name }
       gp { name } leadProfessional { contact { name email } cover { name } }`,
      {
        identity: 'DETAIL', identifiers: 'DETAIL', address: 'DETAIL', contact: 'DETAIL', communication: 'DETAIL', 'ethnicity-religion': 'DETAIL', household: 'DETAIL',
        school: 'SUMMARY', practitioners: 'DETAIL', 'lead-professional': 'SUMMARY',
      },
    );
    expect(amira).toEqual({
      name: { text: 'Mira Benali', use: 'USUAL' },
      otherNames: [{ text: 'Amira Zoë Benali', use: 'OFFICIAL' }, { text: 'Amira Haddad', use: 'OLD' }],
      dateOfBirth: '2014-03-09', age: 12, sex: 'FEMALE', nhsNumber: '9990000018', nhsNumberStatus: 'VERIFIED', upn: 'H801200001001',
      address: { lines: ['amira house'], postcode: 'ZZ1 1AA' },
      contactPoints: [{ value: '07700 900001', whose: 'mother' }],
      communication: { language: { display: 'English' }, interpreter: false },
      ethnicity: { code: 'BAFR', display: 'African' },
      household: [{ name: 'Leila Benali', relationship: 'mother', parentalResponsibility: true }],
      currentSchool: { standing: 'ATTENDING', name: 'Anytown Primary' },
      gp: { name: 'Anytown Surgery' },
      leadProfessional: { contact: { name: 'Ines Okoro', email: 'p-ines-okoro@example.org' }, cover: null },
    });
  });

  it('gives at SUMMARY only what is SUMMARY', async () => {
    expect(await describeChild('c-amira', 'name { text } age dateOfBirth sex', { identity: 'SUMMARY' })).toEqual({ name: { text: 'Mira Benali' }, age: 12, dateOfBirth: null, sex: null });
  });

  it('lists an involvement only for whom its own category is granted', async () => {
    const names = (child: Record<string, unknown> | null) => (child?.['involvements'] as { practitioner: { name: string } }[]).map(({ practitioner }) => practitioner.name).sort();
    expect(names(await describeChild('c-amira', 'involvements { practitioner { name } }', { practitioners: 'DETAIL' }))).toEqual(['Ines Okoro', 'Nora Vale', 'Tom Reed']);
    expect(names(await describeChild('c-amira', 'involvements { practitioner { name } }', { 'child-mental-health': 'SUMMARY' }))).toEqual(['Cam Hart']);
    expect(await describeChild('c-amira', 'hubContacts { title }', {})).toEqual({ hubContacts: [] });
  });

  it('dates the hub’s part of the timeline, and ends an involvement that ended', async () => {
    const child = await describeChild('c-amira', 'hubContacts(from: "2026-02-01") { date title category }', { practitioners: 'DETAIL' });
    expect(child).toEqual({ hubContacts: [{ date: '2026-06-01', title: 'Nora Vale (health) ended involvement', category: 'practitioners' }] });
  });

  it('says how sure it is of an agency only where the agency’s knowing the child may be known', async () => {
    expect(await describeChild('c-amira', 'identity { agency confidence }', { identity: 'SUMMARY', 'youth-justice-involvement': 'SUMMARY' })).toEqual({
      identity: [{ agency: 'health', confidence: 'CONFIRMED' }, { agency: 'yot', confidence: 'PROBABLE' }],
    });
  });

  it('hands an agency’s reference over for that agency alone', async () => {
    const references = 'healthReference socialCareReference educationReference youthJusticeReference';
    expect(await describeChild('c-amira', references, { 'reference:health': 'DETAIL', 'reference:yot': 'DETAIL' })).toEqual({
      healthReference: '9990000018', socialCareReference: null, educationReference: null, youthJusticeReference: 'Y-1',
    });
  });

  it('hands an agency that joined later the id it gave, and no other agency’s', async () => {
    await change(hub.store, { who: 'p-indexer', source: 'test' }, (write) => write.insertInto('identifier').values([
      { child_id: childId('c-sami'), agency: 'housing', kind: 'other', value: 'HH-204', confidence: 'confirmed', is_current: true, never_link: false },
      { child_id: childId('c-sami'), agency: 'police', kind: 'other', value: 'N-7', confidence: 'confirmed', is_current: true, never_link: false },
    ]).execute());
    const references = 'housingReference policeReference probationReference voluntaryReference';
    expect(await describeChild('c-sami', references, { 'reference:housing': 'DETAIL' })).toEqual({ housingReference: 'HH-204', policeReference: null, probationReference: null, voluntaryReference: null });
    expect(await describeChild('c-amira', references, { 'reference:housing': 'DETAIL' })).toMatchObject({ housingReference: null });
  });

  it('gives no address, practice or telephone of a patient restricted in PDS, whoever asks', async () => {
    expect(await describeChild('c-restricted', 'address { postcode } gp { name } contactPoints { value }', { address: 'DETAIL', practitioners: 'DETAIL', contact: 'DETAIL' })).toEqual({
      address: null, gp: null, contactPoints: [],
    });
  });

  it('gives the unborn an expected date and no age', async () => {
    expect(await describeChild('c-unborn', 'dateOfBirth expectedDateOfBirth age', { identity: 'DETAIL' })).toEqual({ dateOfBirth: null, expectedDateOfBirth: '2027-01-15', age: null });
  });

  it('knows nothing of a child there is not', async () => expect(await describeChild('c-nobody', 'id', {})).toBeNull());

  it('does not show a birth name from before an adoption', async () => {
    expect(await describeChild('c-adopted', 'name { text } otherNames { text }', { identity: 'DETAIL' })).toEqual({ name: { text: 'Ruby Marsh' }, otherNames: [] });
  });

  it('shows what was said about sharing', async () => {
    expect(await describeChild('c-amira', 'consents { outcome givenBy toAgencies from }', { 'wishes-consent': 'DETAIL' })).toEqual({
      consents: [{ outcome: 'GIVEN', givenBy: 'Leila Benali', toAgencies: ['education'], from: '2026-02-01T00:00:00.000Z' }],
    });
  });
});
