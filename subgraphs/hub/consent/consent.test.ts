import { randomUUID } from 'node:crypto';
import type { ConsentFact, HubFacts } from '#schema/contracts/facts';
import { FACTS_OPERATION } from '#schema/contracts/grant';
import { post, signGrant } from '#test/conformance/ask-subgraph';
import { as, record, withdraw } from '#test/hub/hub-commands';
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
});
