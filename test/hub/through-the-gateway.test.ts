import { randomUUID } from 'node:crypto';
import { MUTATIONS } from '#test/hub/mutations/all-rows';
import { documentOf } from '#test/hub/mutations/send-mutation';
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

  it('who states an emergency breaks the glass, and finds by it nobody whom it would not open', async () => {
    const broken = (childId: string, name = 'Margaret Flint') => send(name, 'breakGlass', '... on GlassBroken { until }', { childId, reason }, 'emergency');
    const address = async () => (await federation.as('Margaret Flint', 'emergency').ask('query($id: ID!) { child(id: $id) { address { postcode } } }', { id: idOf('amira') })).data.child?.address ?? null;
    expect(await broken(idOf('amira'))).toMatchObject({ __typename: 'GlassBroken' });
    expect(await address()).not.toBeNull();
    // Sealed, unknown, or of nobody's business to the role: alike.
    expect([await broken(idOf('nour')), await broken('c-0000000000'), await broken(idOf('amira'), 'Craig Dunmore')]).toEqual([null, null, null]);
    const besides = await federation.as('Bridget Malone', 'emergency').ask(
      'mutation($glass: BreakGlassInput!, $other: RequestAccessInput!) { breakGlass(input: $glass) { __typename } requestAccess(input: $other) { __typename } }',
      { glass: { childId: idOf('amira'), reason, idempotencyKey: randomUUID() }, other: { childId: idOf('amira'), what: 'health', reason, idempotencyKey: randomUUID() } },
    );
    expect(besides.data).toEqual({ breakGlass: null, requestAccess: null });
  });

  it('is let see by the lead for a time what was withheld, and no longer than that', async () => {
    const hears = async (): Promise<boolean> => (await federation.as('Tom Hale').ask('query($id: ID!) { child(id: $id) { assessment { entries { domain } } } }', { id: idOf('amira') }))
      .data.child.assessment.entries.some(({ domain }: { domain: string }) => domain === 'HEALTH');
    expect(await hears()).toBe(false);
    const { data } = await federation.as('Ines Okoro').ask('{ me { accessRequests { id version askedBy what child { id } } } }');
    const waiting = data.me.accessRequests.find(({ what }: { what: string }) => what === 'health');
    expect(waiting).toMatchObject({ askedBy: 'Tom Hale', child: { id: idOf('amira') } });
    const decided = await send('Ines Okoro', 'decideAccess', '... on AccessDecided { status grantId }', {
      childId: idOf('amira'), requestId: waiting.id, version: waiting.version, grant: true, categories: ['physical-health'], until: `${inDays(7)}T00:00:00Z`,
    });
    expect(decided).toMatchObject({ status: 'GRANTED' });
    await eventually(hears);
    const own = (await federation.as('Tom Hale').ask('{ me { ownAccessRequests { status state categories } } }')).data.me.ownAccessRequests;
    expect(own[0]).toEqual({ status: 'GRANTED', state: 'IN_FORCE', categories: ['physical-health'] });
    expect(await send('Ines Okoro', 'endAccess', '... on AccessEnded { version }', { childId: idOf('amira'), grantId: decided.grantId, version: 1, reason: 'He knows what he has to know' })).toMatchObject({ __typename: 'AccessEnded' });
    await eventually(async () => !(await hears()));
  }, 20_000);

  it('of another chain of command reviews what was opened in an emergency, and is shown no child', async () => {
    const queue = (name: string) => federation.as(name, 'audit').ask('{ me { reviews { id kind version childId by agency reason overdue reviewBy } } }');
    const opening = (await queue('Raj Malhotra')).data.me.reviews.find(({ by }: { by: string }) => by === 'Tom Hale');
    expect(opening).toMatchObject({ kind: 'BREAK_GLASS', childId: idOf('amira'), by: 'Tom Hale', agency: 'education', reason, overdue: false });
    expect((await federation.as('Ines Okoro').ask('{ me { name reviews { id } } }')).data.me).toEqual({ name: 'Ines Okoro', reviews: null });
    const review = { openingId: opening.id, version: opening.version, outcome: 'JUSTIFIED', words: 'Spoke to the school and the ambulance service: it was needed' };
    expect(await send('Ines Okoro', 'reviewBreakGlass', '... on Reviewed { id }', review)).toBeNull();
    expect(await send('Raj Malhotra', 'reviewBreakGlass', '... on Reviewed { outcome }', review, 'audit')).toEqual({ __typename: 'Reviewed', outcome: 'JUSTIFIED' });
    expect(await send('Raj Malhotra', 'reviewBreakGlass', '... on Reviewed { outcome }', review, 'audit')).toMatchObject({ __typename: 'Stale' });
    expect((await queue('Raj Malhotra')).data.me.reviews.map(({ by }: { by: string }) => by)).not.toContain('Tom Hale');
  });

  it('reads the assessment as far as what it is about may be seen, the plan and the outcomes', async () => {
    const query = 'query($id: ID!) { child(id: $id) { assessment { buildsOn entries { domain kind } signatures { capacity } } plan { goals { goal owner overdue } } outcomes { outcome change } } }';
    const [lead, teacher] = await Promise.all(['Ines Okoro', 'Tom Hale'].map(async (name) => (await federation.as(name).ask(query, { id: idOf('amira') })).data.child));
    expect(lead.assessment.entries).toHaveLength(10);
    expect(lead.plan.goals.filter(({ overdue }: { overdue: boolean }) => overdue)).toEqual([expect.objectContaining({ owner: 'Ines Okoro' })]);
    expect(lead.outcomes).toContainEqual({ outcome: 'BE_HEALTHY', change: 2 });
    const domains = new Set(teacher.assessment.entries.map(({ domain }: { domain: string }) => domain));
    expect(domains).toContain('LEARNING');
    expect(domains).not.toContain('HEALTH');
  });

  it('raises a flag; a second agency’s brings the fact to the lead, and nobody the other’s reason', async () => {
    const flag = { childId: idOf('amira'), level: 'AMBER', basis: 'SEEN', familyKnows: false, reviewOn: inDays(30) };
    expect(await send('Tom Hale', 'raiseConcern', '... on ConcernChanged { id }', { ...flag, seen: 'Fell asleep in three lessons' })).toMatchObject({ __typename: 'ConcernChanged' });
    expect(await send('Bridget Malone', 'raiseConcern', '... on ConcernChanged { id }', { ...flag, seen: 'Came to the medical room every day' })).toMatchObject({ __typename: 'ConcernChanged' });
    const { data } = await federation.as('Ines Okoro').ask('{ me { alerts { kind child { id name { text } } } } }');
    const ofKind = (kind: string) => data.me.alerts.filter((alert: { kind: string }) => alert.kind === kind);
    expect(ofKind('CONCERNS_ADD_UP')).toEqual([{ kind: 'CONCERNS_ADD_UP', child: { id: idOf('amira'), name: { text: 'Amira Haddad' } } }]);
    // What was asked for and opened above came to her as well.
    expect([ofKind('ACCESS_REQUESTED').length, ofKind('BREAK_GLASS').length]).toEqual([1, 2]);
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

describe('someone whom the policy lets find nobody', () => {
  it.each(Object.entries(MUTATIONS).filter(([, { child }]) => child !== null && child !== 'none yet'))('gets no answer by %s, be there such a child or not', async (name, { input }) => {
    const answers = await Promise.all([idOf('amira'), 'c-0000000000'].map(async (childId) => {
      const { data, errors } = await federation.as('Craig Dunmore').ask(documentOf(name), { input: { ...input, childId, idempotencyKey: randomUUID() } });
      return { data, errors };
    }));
    expect(answers).toEqual([{ data: { [name]: null }, errors: undefined }, { data: { [name]: null }, errors: undefined }]);
  });
});

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function eventually(isSo: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + 10_000;
  while (!(await isSo())) {
    if (Date.now() > until) throw new Error('it did not come to be so within 10 s');
    await new Promise((resolve) => setTimeout(resolve, 700));
  }
}
