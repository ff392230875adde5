import { randomUUID } from 'node:crypto';
import type { Consent } from 'fhir/r4';
import type { ConsentFact, HubFacts } from '#schema/contracts/facts';
import { FACTS_OPERATION } from '#schema/contracts/grant';
import { childId } from '#schema/ids';
import { exportConsents } from '#subgraphs/hub/consent/export-consents';
import { post, signGrant } from '#test/conformance/ask-subgraph';
import { as, me, record, recordCompetence, withdraw } from '#test/hub/hub-commands';
import { beginAgain, describeHub, type HubForTests, startHub } from '#test/hub/hub-for-tests';

const tom = as('p-tom-reed', 'education', 'class_teacher');
const stranger = as('p-yusuf-dean', 'yot', 'yot_officer');

const statement = {
  outcome: 'GIVEN', givenBy: 'Leila Benali', capacity: 'PARENTAL_RESPONSIBILITY', fromAgencies: [], toAgencies: ['health'], categories: ['attainment'], purposes: ['early_help'],
  until: '2027-11-21T00:00:00Z', evidence: 'Form signed at parents’ evening', explainedTo: 'Leila Benali, with an interpreter',
};

describeHub('what is said about sharing', (open) => {
  let hub: HubForTests;
  beforeAll(async () => { hub = await startHub(await open()); }, 60_000);
  beforeEach(() => beginAgain(hub.store));
  afterAll(() => hub.running.close());

  const facts = async (): Promise<readonly ConsentFact[]> => {
    const { text } = await post(`${hub.running.url}/facts`, { viewer: tom, purpose: 'early_help', children: ['c-amira'] }, signGrant('hub', FACTS_OPERATION));
    return (JSON.parse(text) as HubFacts[])[0]?.consents ?? [];
  };

  it('is a fact for every decision from the moment it is recorded', async () => {
    const { id } = await record(hub, tom, statement);
    expect(await facts()).toContainEqual(expect.objectContaining({ id, outcome: 'given', toAgencies: ['health'], categories: ['attainment'], purposes: ['early_help'], from: '2026-11-21T12:00:00+00:00', until: '2027-11-21T00:00:00+00:00' }));
  });

  it('is taken back by a statement of the same scope, in force at once', async () => {
    const given = await record(hub, tom, statement);
    const taken = await withdraw(hub, tom, { consentId: given.id, evidence: 'Telephone call of today', explainedTo: 'Leila Benali' });
    expect(taken).toEqual({ __typename: 'ConsentRecorded', id: expect.any(String), outcome: 'WITHDRAWN' });
    expect(await facts()).toContainEqual(expect.objectContaining({ id: taken.id, outcome: 'withdrawn', supersedes: given.id, toAgencies: ['health'], categories: ['attainment'] }));
    expect(await withdraw(hub, tom, { consentId: given.id, evidence: 'Telephone call of today', explainedTo: 'Leila Benali' })).toMatchObject({ __typename: 'Stale' });
    expect(await withdraw(hub, tom, { consentId: taken.id, evidence: 'Telephone call of today', explainedTo: 'Leila Benali' })).toMatchObject({ __typename: 'InvalidInput' });
  });

  it('is taken back once, where two take it back at the same moment', async () => {
    const given = await record(hub, tom, statement);
    const both = await Promise.all([1, 2].map(() => withdraw(hub, tom, { consentId: given.id, evidence: 'Telephone call of today', explainedTo: 'Leila Benali' })));
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['ConsentRecorded', 'Stale']);
  });

  it('of one person does not take the place of what another said', async () => {
    const given = await record(hub, tom, statement);
    expect(await record(hub, tom, { ...statement, outcome: 'REFUSED', givenBy: 'Karim Benali', supersedes: given.id })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'supersedes' }] });
    expect(await record(hub, tom, { ...statement, outcome: 'REFUSED', supersedes: given.id })).toMatchObject({ outcome: 'REFUSED' });
    expect(await record(hub, tom, { ...statement, supersedes: given.id })).toMatchObject({ __typename: 'Stale' });
  });

  it('is recorded by those who work with the child', async () => {
    expect(await record(hub, stranger, statement)).toMatchObject({ __typename: 'NotPermitted' });
    expect(await withdraw(hub, stranger, { consentId: 'consent-1', evidence: 'A telephone call', explainedTo: 'Leila Benali' })).toMatchObject({ __typename: 'NotPermitted' });
  });

  it('is recorded once, and says field by field what is wrong', async () => {
    const input = { ...statement, idempotencyKey: randomUUID() };
    expect(await record(hub, tom, input)).toEqual(await record(hub, tom, input));
    const wrong = await record(hub, tom, { ...statement, evidence: '', categories: ['Attainment!'], outcome: 'WITHDRAWN' });
    expect((wrong['problems'] as { path: string }[]).map(({ path }) => path).sort()).toEqual(['categories.0', 'evidence', 'outcome']);
    expect(await record(hub, tom, { ...statement, until: '2026-01-01T00:00:00Z' })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'until' }] });
  });

  it('takes no word that no rule knows', async () => {
    const wrong = await record(hub, tom, { ...statement, categories: ['attainment', 'atainment'], toAgencies: ['helth'], purposes: ['fun'] });
    expect((wrong['problems'] as { path: string }[]).map(({ path }) => path).sort()).toEqual(['categories.1', 'purposes.0', 'toAgencies.0']);
  });

  const consents = async () => {
    const { data } = await hub.ask('{ child(id: "c-amira") { consents { id contested } competence { topic outcome reasoning } } }', {}, { children: { [childId('c-amira')]: { 'wishes-consent': 'DETAIL', 'child-mental-health': 'SUMMARY' } } });
    return data?.['child'] as unknown as { consents: { id: string; contested: boolean }[]; competence: unknown[] };
  };

  it('by two parents who disagree stands twice, is shown as contested, and is brought to the lead', async () => {
    const yes = await record(hub, tom, statement);
    const no = await record(hub, tom, { ...statement, outcome: 'REFUSED', givenBy: 'Karim Benali', categories: [] });
    expect((await consents()).consents).toEqual(expect.arrayContaining([{ id: yes.id, contested: true }, { id: no.id, contested: true }]));
    expect(await me(hub, as('p-ines-okoro'), 'alerts { kind child { id } }')).toEqual({ alerts: [{ kind: 'CONSENT_CONTESTED', child: { id: 'c-amira' } }] });
    await record(hub, tom, { ...statement, outcome: 'GIVEN', givenBy: 'Karim Benali', supersedes: no.id });
    expect((await consents()).consents.filter(({ contested }) => contested)).toEqual([]);
  });

  it('by a child counts by what the child was found to understand, from the moment that is recorded', async () => {
    expect(await recordCompetence(hub, tom, { topic: 'sexual-helth', outcome: 'COMPETENT', assessedOn: '2026-11-30', reasoning: 'Short' })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await recordCompetence(hub, tom, { topic: 'attainment', outcome: 'COMPETENT', assessedOn: '2026-11-22', reasoning: 'Said in her own words what would follow' })).toMatchObject({ problems: [{ path: 'assessedOn' }] });
    expect(await recordCompetence(hub, stranger, { topic: 'attainment', outcome: 'COMPETENT', assessedOn: '2026-11-20', reasoning: 'Said in her own words what would follow' })).toMatchObject({ __typename: 'NotPermitted' });
    expect(await recordCompetence(hub, tom, { topic: 'attainment', outcome: 'NOT_COMPETENT', assessedOn: '2026-11-20', reasoning: 'Could not say what would follow' })).toMatchObject({ __typename: 'CompetenceRecorded' });
    const { text } = await post(`${hub.running.url}/facts`, { viewer: tom, purpose: 'early_help', children: ['c-amira'] }, signGrant('hub', FACTS_OPERATION));
    expect((JSON.parse(text) as HubFacts[])[0]?.competence).toContainEqual({ assessedOn: '2026-11-20', topic: 'attainment', outcome: 'not_competent' });
    expect((await consents()).competence).toEqual([{ topic: 'attainment', outcome: 'NOT_COMPETENT', reasoning: 'Could not say what would follow' }, { topic: 'child-mental-health', outcome: 'COMPETENT', reasoning: null }]);
  });

  it('is exported as FHIR R4 Consents, what is no longer in force too', async () => {
    const given = await record(hub, tom, statement);
    await withdraw(hub, tom, { consentId: given.id, evidence: 'Telephone call of today', explainedTo: 'Leila Benali' });
    const refused = await record(hub, tom, { ...statement, outcome: 'REFUSED', categories: [], purposes: [], toAgencies: [], until: null });
    const { resourceType, type, entry = [] } = await exportConsents(hub.store, 'c-amira', hub.at);
    expect({ resourceType, type, statuses: entry.map(({ resource }) => (resource as Consent).status).sort() }).toEqual({ resourceType: 'Bundle', type: 'collection', statuses: ['active', 'inactive', 'inactive', 'rejected'] });
    const exported = entry.map(({ resource }) => resource as Consent);
    for (const consent of exported) expect(Object.keys(consent)).toEqual(expect.arrayContaining(['resourceType', 'status', 'scope', 'category', 'patient', 'dateTime', 'policyRule', 'provision']));
    expect(exported.find(({ id }) => id === given.id)?.provision).toEqual({
      type: 'permit', period: { start: '2026-11-21T12:00:00.000Z', end: '2027-11-21T00:00:00.000Z' },
      actor: [{ role: { coding: [expect.objectContaining({ code: 'IRCP' })] }, reference: { identifier: expect.objectContaining({ value: 'health' }) } }],
      purpose: [expect.objectContaining({ code: 'early_help' })], class: [expect.objectContaining({ code: 'attainment' })],
    });
    expect(exported.find(({ id }) => id === refused.id)?.provision).toEqual({ type: 'deny', period: { start: '2026-11-21T12:00:00.000Z' } });
  });
});
