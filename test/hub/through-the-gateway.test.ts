import { randomUUID } from 'node:crypto';
import { type Federation, startFederation } from '#test/federation/start-federation';

/** The hub's commands as a front end sends them: through the gateway, under the policy, as people of the demonstration. */
let federation: Federation;
beforeAll(async () => { federation = await startFederation(); }, 60_000);
afterAll(() => federation.close());

const PROBLEMS = '... on InvalidInput { problems { path message } } ... on Stale { message currentVersion } ... on NotPermitted { message ask { name } }';
const send = async (name: string, command: string, selection: string, input: Record<string, unknown>, purpose?: string) => {
  const query = `mutation($input: ${command.charAt(0).toUpperCase()}${command.slice(1)}Input!) { ${command}(input: $input) { __typename ${selection} ${PROBLEMS} } }`;
  const { data, errors } = await federation.as(name, purpose).ask(query, { input: { idempotencyKey: randomUUID(), ...input } });
  expect(errors).toBeUndefined();
  return data[command];
};
const idOf = (key: string): string => federation.child(key).id;
const reason = 'Found unconscious in the cloakroom; the ambulance asks what she takes';

describe('a practitioner', () => {
  it('asks the lead for access', async () => {
    const { asked, ...answer } = await send('Tom Hale', 'requestAccess', '... on AccessRequested { id status asked { name } }', { childId: idOf('amira'), what: 'health', reason });
    expect(answer).toEqual({ __typename: 'AccessRequested', id: expect.any(String), status: 'OPEN' });
    expect(asked.name).toBe('Ines Okoro');
  });

  it('who may not know of a child can do nothing about that child, and learns nothing by trying', async () => {
    const known = await send('Craig Dunmore', 'requestAccess', '... on AccessRequested { id }', { childId: idOf('amira'), what: 'health', reason });
    const unknown = await send('Craig Dunmore', 'requestAccess', '... on AccessRequested { id }', { childId: 'c-0000000000', what: 'health', reason });
    expect(known).toBeNull();
    expect(unknown).toEqual(known);
  });

  it('opens what is withheld in an emergency, and sees it from then on', async () => {
    const address = async (purpose?: string) => (await federation.as('Tom Hale', purpose).ask('query($id: ID!) { child(id: $id) { address { postcode } } }', { id: idOf('amira') })).data.child?.address ?? null;
    expect(await address()).toBeNull();
    expect(await send('Tom Hale', 'breakGlass', '... on GlassBroken { until }', { childId: idOf('amira'), reason })).toMatchObject({ __typename: 'GlassBroken' });
    await eventually(async () => (await address('emergency')) !== null);
  }, 20_000);

  it('raises a flag; a second agency’s brings the fact to the lead, and nobody the other’s reason', async () => {
    const flag = { childId: idOf('amira'), level: 'AMBER', basis: 'SEEN', familyKnows: false, reviewOn: inDays(30) };
    expect(await send('Tom Hale', 'raiseConcern', '... on ConcernChanged { id }', { ...flag, seen: 'Fell asleep in three lessons' })).toMatchObject({ __typename: 'ConcernChanged' });
    expect(await send('Bridget Malone', 'raiseConcern', '... on ConcernChanged { id }', { ...flag, seen: 'Came to the medical room every day' })).toMatchObject({ __typename: 'ConcernChanged' });
    const { data } = await federation.as('Ines Okoro').ask('{ me { alerts { kind child { id name { text } } } } }');
    expect(data.me.alerts).toEqual([{ kind: 'CONCERNS_ADD_UP', child: { id: idOf('amira'), name: { text: 'Amira Haddad' } } }]);
    const seen = await federation.as('Bridget Malone').ask('query($id: ID!) { child(id: $id) { concerns { state flags { level seen } } } }', { id: idOf('amira') });
    expect(seen.text).not.toContain('Fell asleep');
  });

  it('records that consent is withdrawn', async () => {
    const given = federation.child('amira').consents.find(({ outcome, until }) => outcome === 'given' && until === undefined);
    expect(given).toBeDefined();
    const answer = await send('Ines Okoro', 'withdrawConsent', '... on ConsentRecorded { outcome }', { childId: idOf('amira'), consentId: given?.id, evidence: 'Said so on the telephone today', explainedTo: 'Her mother' });
    expect(answer).toMatchObject({ __typename: 'ConsentRecorded', outcome: 'WITHDRAWN' });
  });

  it('hands over as lead to one who accepts', async () => {
    const lead = async () => (await federation.as('Ines Okoro').ask('query($id: ID!) { child(id: $id) { leadProfessional { id version contact { name } } } }', { id: idOf('amira') })).data.child.leadProfessional;
    const { id: handsOverFrom, version } = await lead();
    const nurse = federation.population.practitioners.find(({ name }) => name === 'Bridget Malone');
    const nomination = await send('Ines Okoro', 'nominateLead', '... on LeadChanged { id version }', { childId: idOf('amira'), practitionerId: nurse?.id, reason: 'Sees her every week', handsOverFrom, version });
    expect(nomination).toMatchObject({ __typename: 'LeadChanged' });
    const waiting = (await federation.as('Bridget Malone').ask('{ me { nominations { id version child { id } } } }')).data.me.nominations;
    expect(waiting).toEqual([{ id: nomination.id, version: nomination.version, child: { id: idOf('amira') } }]);
    expect(await send('Bridget Malone', 'answerNomination', '... on LeadChanged { status }', { childId: idOf('amira'), nominationId: nomination.id, version: nomination.version, accept: true })).toMatchObject({ status: 'ACTIVE' });
    expect((await lead()).contact.name).toBe('Bridget Malone');
  });
});

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function eventually(isSo: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + 10_000;
  while (!(await isSo())) {
    if (Date.now() > until) throw new Error('it did not come to be so within 10 s');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
