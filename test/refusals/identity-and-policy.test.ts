import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { buildSchema, getNamedType, isAbstractType, isObjectType } from 'graphql';
import type { JWTPayload } from 'jose';
import { childId } from '#schema/ids';
import type { RunningGateway } from '#gateway/start-gateway';
import { loadPolicy } from '#policies/load-policy';
import { change } from '#subgraphs/hub/store/change';
import { startIssuer, type TestIssuer } from '#test/gateway/issuer';
import { canariesOf, canary, MARKED } from '#test/refusals/canaries';
import { policyDirectory } from '#test/refusals/open-policy';
import { type Attempt, type Range, STARTING, startRange, TRANSPORTS } from '#test/refusals/range';
import { apiSdl, wholeChild } from '#test/refusals/whole-child';

let range: Range;
let issuer: TestIssuer;
/** A gateway that trusts an issuer of the test's own, and so signs in whomever the test makes up. */
let anyone: RunningGateway;
beforeAll(async () => {
  [range, issuer] = await Promise.all([startRange({ environment: { FACTS_MAX_AGE_MS: '0' } }), startIssuer()]);
  anyone = await range.gatewayBeside({ OIDC_ISSUER: issuer.url, FACTS_MAX_AGE_MS: '0' });
}, STARTING);
afterAll(async () => {
  await range.close();
  await issuer.close();
});

const amira = () => ({ id: range.idOf('amira') });
const whole = (viewer: string, child = 'amira', purpose?: string) => ({ viewer, query: wholeChild, variables: { id: range.idOf(child) }, ...(purpose ? { purpose } : {}) });
const as = async (claims: JWTPayload, more: { purpose?: string; role?: string; child?: string } = {}) => ({
  viewer: null, token: await issuer.sign({ name: 'A. Nother', acr: 'mfa_managed_device', status: 'active', ...claims }), at: anyone, query: wholeChild,
  variables: { id: range.idOf(more.child ?? 'amira') }, purpose: more.purpose ?? 'direct_support', ...(more.role ? { headers: { 'x-role': more.role } } : {}),
});
const notFound = (attempts: readonly Attempt[]): void => {
  for (const { data, errors } of attempts) expect({ data, errors }).toEqual({ data: { child: null }, errors: undefined });
};
const refusedWith = (attempts: readonly Attempt[], code: string): void => {
  for (const { data, errors } of attempts) expect([data ?? null, errors?.[0]?.extensions?.['code']]).toEqual([null, code]);
};
const LEADS = canariesOf('amira', ['address', 'contact', 'physical-health', 'immunisation-growth', 'child-mental-health', 'sexual-health', 'youth-justice-detail']);
const inTheHub = (make: Parameters<typeof change<void>>[2]) => change(range.federation.subgraphs.hubStore, { who: 'test', source: 'a test of refusals' }, make);

it('A54 a role by header adds none: neither x-role nor any other', async () => {
  for (const role of ['social_worker', 'mash_coordinator', 'protected_persons_unit']) {
    refusedWith(await range.refuses({ ...whole('Craig Dunmore'), headers: { 'x-role': role } }, canariesOf('amira', MARKED)), 'ROLE_REQUIRED');
  }
  for (const header of ['x-user-role', 'role', 'x-agency', 'x-viewer', 'x-childgraph-grant', 'x-assurance', 'x-relation']) {
    notFound(await range.refuses({ ...whole('Craig Dunmore'), headers: { [header]: 'social_worker' } }, canariesOf('amira', MARKED)));
  }
});

it('A55 two roles never union: a request acts in one, with that one’s purposes', async () => {
  const both = { sub: 'p-ines-okoro', agency: 'social_care', roles: ['social_worker', 'dpo'] };
  refusedWith(await range.refuses(await as(both), LEADS), 'ROLE_REQUIRED');
  refusedWith(await range.refuses(await as(both, { role: 'dpo', purpose: 'direct_support' }), LEADS), 'PURPOSE_NOT_PERMITTED');
  refusedWith(await range.refuses(await as(both, { role: 'social_worker', purpose: 'audit' }), LEADS), 'PURPOSE_NOT_PERMITTED');
  notFound(await range.refuses(await as(both, { role: 'dpo', purpose: 'audit' }), LEADS));
  refusedWith(await range.refuses(await as(both, { role: 'social_worker, dpo' }), LEADS), 'ROLE_REQUIRED');
  expect((await range.attempt(await as(both, { role: 'social_worker' }))).text).toContain(canary('amira', 'address'));
});

it('A56 purpose child_protection with no open enquiry opens nothing and alarms, and with one only to whom it is assigned', async () => {
  const ALARM = 'a purpose was stated that no case on record bears out';
  notFound(await range.refuses(whole('Ruth Achebe', 'amira', 'child_protection'), canariesOf('amira', MARKED)));
  expect(range.traces()).toContain(ALARM);
  range.forget();
  expect((await range.attempt(whole('Ruth Achebe', 'ella', 'child_protection'))).data.child.socialCare.enquiries.length).toBeGreaterThan(0);
  expect(range.traces()).not.toContain(ALARM);
  notFound(await range.refuses(whole('Tom Hale', 'amira', 'child_protection'), canariesOf('amira', MARKED)));
});

const BREAK = 'mutation($input: BreakGlassInput!) { breakGlass(input: $input) { __typename ... on GlassBroken { until } ... on InvalidInput { problems { path message } } ... on NotPermitted { message } } }';
const breaking = (viewer: string, child: string, reason: string) =>
  ({ viewer, query: BREAK, variables: { input: { childId: range.idOf(child), reason, idempotencyKey: randomUUID() } } });
const GOOD_REASON = 'She was found unconscious at the bus station and the ambulance asks for her allergies';

describe('A57 breaking the glass', () => {
  it.each(['', 'emergency', 'Emergency access needed for safeguarding purposes', 'aaaa aaaa aaaa aaaa aaaa', 'urgent urgent child protection access required'])('not for the reason "%s"', async (reason) => {
    const { data } = await range.attempt(breaking('Margaret Flint', 'amira', reason));
    expect(data.breakGlass?.__typename).toBe('InvalidInput');
    notFound(await range.refuses(whole('Craig Dunmore', 'amira', 'emergency'), canariesOf('amira', MARKED)));
  });

  it('not by a GET', async () => {
    expect((await range.attempt(breaking('Margaret Flint', 'amira', GOOD_REASON), 'GET')).status).toBe(405);
  });

  it('not twice a day; what it opens is no sealed child, and nothing that no emergency opens', async () => {
    const first = await range.attempt(breaking('Margaret Flint', 'amira', GOOD_REASON));
    expect(first.data.breakGlass.__typename).toBe('GlassBroken');
    const opened = await range.attempt(whole('Margaret Flint', 'amira', 'emergency'));
    expect(opened.text).toContain(canary('amira', 'address'));
    for (const category of ['third-party', 'youth-justice-detail']) expect(opened.text).not.toContain(canary('amira', category));
    await inTheHub(async (write) => void (await write.updateTable('break_glass').set({ until_at: new Date(Date.now() - 1).toISOString() }).where('child_id', '=', childId(range.idOf('amira'))).execute()));
    for (const { text } of await range.refuses(whole('Margaret Flint', 'amira', 'emergency'), LEADS)) expect(text).not.toContain(canary('amira', 'address'));
    const second = await range.attempt(breaking('Margaret Flint', 'amira', GOOD_REASON));
    expect(second.data.breakGlass.__typename).toBe('NotPermitted');
    const sealed = await range.attempt(breaking('Margaret Flint', 'nour', GOOD_REASON));
    const missing = await range.attempt(breaking('Margaret Flint', 'nobody', GOOD_REASON));
    expect(sealed.text).toBe(missing.text);
  });

  it('not on one’s own family', async () => {
    await inTheHub(async (write) => void (await write.insertInto('involvement').values({
      id: `conflict-${randomUUID()}`, child_id: childId(range.idOf('ella')), practitioner_id: 'p-kwame-boateng', agency: 'health', relation: 'conflicted', category: 'practitioners', from_at: '2026-01-01T00:00:00Z', until_at: null,
    } as never).execute()));
    const kwame = { sub: 'p-kwame-boateng', agency: 'health', role: 'school_nurse' };
    notFound(await range.refuses(await as(kwame, { child: 'ella' }), canariesOf('ella', MARKED)));
    const { text } = await range.attempt({ ...(await as(kwame, { purpose: 'emergency' })), query: BREAK, variables: breaking('', 'ella', GOOD_REASON).variables });
    expect(text).not.toContain('GlassBroken');
    notFound(await range.refuses(await as(kwame, { child: 'ella', purpose: 'emergency' }), canariesOf('ella', MARKED)));
  });
});

it.each(['Olivia Bergman', 'Raj Malhotra', 'Victor Hahn'])('A58 %s, of oversight or systems, reads no content of anybody', async (viewer) => {
  for (const child of ['amira', 'nour', 'bethan', 'ella']) notFound(await range.refuses(whole(viewer, child), canariesOf(child, MARKED)));
  refusedWith(await range.refuses(whole(viewer, 'amira', 'direct_support'), canariesOf('amira', MARKED)), 'PURPOSE_NOT_PERMITTED');
});

it('A59 an involvement that ended this second opens nothing any more', async () => {
  const bridget = childId(range.idOf('amira'));
  expect((await range.attempt(whole('Bridget Malone'))).text).toContain(canary('amira', 'safety-alerts'));
  await inTheHub(async (write) => void (await write.updateTable('involvement').set({ until_at: new Date().toISOString() }).where('child_id', '=', bridget).where('practitioner_id', '=', 'p-bridget-malone').execute()));
  await range.refuses(whole('Bridget Malone'), canariesOf('amira', ['safety-alerts', 'communication', 'household', 'wishes-consent', 'school', ...['address', 'contact', 'physical-health', 'child-mental-health']]));
  await inTheHub(async (write) => void (await write.updateTable('involvement').set({ until_at: null }).where('child_id', '=', bridget).where('practitioner_id', '=', 'p-bridget-malone').execute()));
});

describe('A60 what is not known is not permitted', () => {
  const ines = { sub: 'p-ines-okoro', agency: 'social_care', role: 'social_worker' };
  it.each<[string, JWTPayload]>([
    ['an unknown role', { ...ines, role: 'wizard' }], ['an unknown agency', { ...ines, agency: 'ministry' }], ['another agency’s role', { ...ines, agency: 'education' }],
    ['an unknown status', { ...ines, status: 'retired' }], ['no status', { ...ines, status: undefined }], ['a suspended viewer', { ...ines, status: 'suspended' }],
  ])('%s', async (_what, claims) => {
    for (const { data } of await range.refuses(await as(claims), LEADS)) expect(data?.child ?? null).toBeNull();
  });

  it('no strong sign-in shows nothing that needs one', async () => {
    await range.refuses(await as({ ...ines, acr: undefined, amr: ['pwd'] }), canariesOf('amira', ['physical-health', 'child-mental-health', 'sexual-health', 'child-substance-use', 'youth-justice-detail']));
  });

  it('a hub that does not answer, answers late, or answers nonsense about facts: nothing is shown, and it is UNAVAILABLE', async () => {
    const hurried = await range.gatewayBeside({ SUBGRAPH_TIMEOUT_MS: '300', FACTS_TIMEOUT_MS: '300', FACTS_MAX_AGE_MS: '0' });
    const disturbances = [
      { before: async ({ subgraph, path }: { subgraph: string; path: string }) => void (subgraph === 'hub' && path === '/facts' && (await new Promise((later) => setTimeout(later, 900)))) },
      { answer: ({ subgraph, path, answered }: { subgraph: string; path: string; answered: string }) => (subgraph === 'hub' && path === '/facts' ? answered.replace(/"seal":"\w+"/g, '"seal":"wax"') : answered) },
      { answer: ({ path, answered }: { path: string; answered: string }) => (path === '/facts' ? '<html>' : answered) },
    ];
    for (const disturbance of disturbances) {
      range.wire.disturb(disturbance);
      const attempts = await range.refuses({ ...whole('Ines Okoro'), at: hurried }, canariesOf('amira', MARKED));
      range.wire.disturb(null);
      for (const { data, errors } of attempts) expect([data.child, errors?.[0]?.extensions?.['code']]).toEqual([null, 'UNAVAILABLE']);
    }
  }, STARTING);
});

describe('A61 the record of access cannot be written', () => {
  it('then nothing is shown, the error says so, and service returns when the store does', async () => {
    const database = new PGlite();
    const store = (port: number) => new PGLiteSocketServer({ db: database, port, maxConnections: 16 });
    const first = store(0);
    await first.start();
    const [, port = ''] = first.getServerConn().split(':');
    const gateway = await range.gatewayBeside({ AUDIT_DATABASE_URL: `postgres://postgres@127.0.0.1:${port}/postgres` });
    const asked = { ...whole('Ines Okoro'), at: gateway };
    expect((await range.attempt(asked)).text).toContain(canary('amira', 'address'));
    await first.stop();
    for (const transport of TRANSPORTS) {
      const attempt = await range.attempt(asked, transport);
      expect([attempt.status, attempt.data ?? null, attempt.errors?.[0]?.extensions?.['code']]).toEqual([503, null, 'NOT_RECORDED']);
      expect(canariesOf('amira', MARKED).filter((mark) => attempt.text.includes(mark))).toEqual([]);
    }
    const second = store(Number(port));
    await second.start();
    expect((await range.attempt(asked)).text).toContain(canary('amira', 'address'));
    await gateway.close();
    await second.stop();
    await database.close();
  }, STARTING);
});

it('A62 no mutation gives an object of a child back', async () => {
  const schema = buildSchema(apiSdl);
  const answers = Object.values(schema.getMutationType()?.getFields() ?? {}).map(({ type }) => getNamedType(type));
  expect(answers.length).toBeGreaterThan(4);
  const members = answers.flatMap((type) => (isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : []));
  for (const member of members) {
    const holds = Object.values(member.getFields()).map(({ type }) => getNamedType(type).name).filter((name) => /^Child|Section$|Connection$|^Viewer$/.test(name));
    expect({ member: member.name, holds }).toEqual({ member: member.name, holds: [] });
  }
  await range.refuses({
    viewer: 'Tom Hale', query: 'mutation($input: RequestAccessInput!) { requestAccess(input: $input) { ... on AccessRequested { id status asked { name role agency } } } }',
    variables: { input: { childId: amira().id, what: 'mental health', reason: 'She cries in class and I do not know whom to ask about it', idempotencyKey: randomUUID() } },
  }, LEADS);
});

describe('A63 and A64 rules that two people have not signed', () => {
  const folderWith = (alter: (folder: string) => void): string => {
    const folder = mkdtempSync(join(tmpdir(), 'childgraph-policy-'));
    cpSync(policyDirectory, folder, { recursive: true, filter: (path) => !path.endsWith('.ts') });
    alter(folder);
    return folder;
  };
  const alterations: readonly (readonly [string, (folder: string) => void])[] = [
    ['A63 a rule edited by one person', (folder) => rewrite(join(folder, 'rules/permissions.yaml'), /level: NOTICE\n {4}when: \{ role_is: \[case_role\] \}/, 'level: DETAIL\n    when: { role_is: [case_role] }')],
    ['A63 a rule edited, the second approver’s signature taken away', (folder) => {
      rewrite(join(folder, 'rules/prohibitions.yaml'), /review_by: 2027-05-01/, 'review_by: 2027-05-02');
      rmSync(join(folder, 'approvals/demo-approver.json'));
    }],
    ['A64 the approver’s signature is of another version', (folder) => rewrite(join(folder, 'approvals/demo-approver.json'), /"hash": "./, '"hash": "0')],
    ['A64 the signature is not the approver’s', (folder) => rewrite(join(folder, 'approvals/demo-approver.json'), /"signature": "...../, '"signature": "AAAAA')],
    ['A64 the author approves', (folder) => {
      const author = JSON.parse(readFileSync(join(folder, 'approvals/demo-author.json'), 'utf8')) as Record<string, unknown>;
      writeFileSync(join(folder, 'approvals/demo-approver.json'), JSON.stringify({ ...author, part: 'approve' }));
    }],
  ];
  it.each(alterations)('%s', async (_what, alter) => {
    const folder = folderWith(alter);
    expect(() => loadPolicy(folder)).toThrow();
    await expect(range.gatewayBeside({ POLICY_DIRECTORY: folder })).rejects.toThrow();
    rmSync(folder, { recursive: true });
  }, STARTING);

  it('a gateway that runs keeps the policy that was signed', async () => {
    const folder = folderWith(() => undefined);
    const gateway = await range.gatewayBeside({ POLICY_DIRECTORY: folder });
    rewrite(join(folder, 'rules/permissions.yaml'), /level: NOTICE\n {4}when: \{ role_is: \[case_role\] \}/, 'level: DETAIL\n    when: { role_is: [case_role] }');
    expect(gateway.reloadPolicy()).toBe(false);
    notFound(await range.refuses({ ...whole('Craig Dunmore'), at: gateway }, canariesOf('amira', MARKED)));
    rmSync(folder, { recursive: true });
  }, STARTING);
});

const rewrite = (path: string, from: RegExp, to: string): void => {
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to alter in ${path}`);
  writeFileSync(path, after);
};

it('A65 there is no upload that could make a child; and a record nobody is sure of shows no data', async () => {
  const mutation = /^type Mutation \{([\s\S]*?)^\}/m.exec(apiSdl)?.[1] ?? '';
  expect([...mutation.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name).filter((name) => /upload|import|createChild|addChild|newChild|register/i.test(name ?? ''))).toEqual([]);
  const oliver = await range.attempt(whole('Ines Okoro', 'oliver'));
  expect(contentOf(oliver.data.child.health)).toEqual([]);
  expect(oliver.data.child.health.notices.map(({ code }: { code: string }) => code)).toContain('UNCONFIRMED');
  const hana = await range.attempt(whole('Lewis Grant', 'hana', 'early_help'));
  expect(contentOf(hana.data.child.socialCare)).toEqual([]);
  expect(hana.data.child.name.text).toContain('Hana');
});

/** Fields of a section that say something, besides what every section says of itself. */
const contentOf = (section: Record<string, unknown>): string[] =>
  Object.entries(section).filter(([name, value]) => !['state', 'notices', 'asOf'].includes(name) && value !== null && !(Array.isArray(value) && value.length === 0)).map(([name]) => name);

it('A66 an adopted child is not found under the name, or the numbers, of before', async () => {
  const before = range.federation.child('rowan-before');
  const rowan = range.federation.child('rowan');
  const search = 'query($search: ChildSearch!) { children(search: $search) { edges { node { id name { text } otherNames { text } } } } }';
  for (const viewer of ['Gwen Pritchard', 'Marek Nowak', 'Ines Okoro']) {
    const claims = viewer === 'Marek Nowak' ? await as({ sub: 'p-marek-nowak', agency: 'social_care', role: 'social_worker' }) : { viewer };
    for (const criteria of [{ name: 'Thackeray-Poole' }, { name: 'Jamie Thackeray' }, { nhsNumber: before.identifiers.nhsNumber }, { postcode: before.addresses[0]?.postcode, name: before.names[0]?.given[0] }]) {
      const { text, errors } = await range.attempt({ ...claims, query: search, variables: { search: criteria } });
      expect(errors).toBeUndefined();
      for (const id of [before.id, rowan.id]) expect(text).not.toContain(id);
      expect(text).not.toMatch(/Thackeray/);
    }
    const { text } = await range.attempt({ ...claims, query: wholeChild, variables: { id: rowan.id } });
    expect(text).not.toMatch(/Thackeray|Jamie/);
    expect(text).not.toContain(before.id);
  }
});
