import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pino from 'pino';
import { practitionerNamed } from '#demo/population/practitioners';
import { grantKey } from '#gateway/access/grant-key';
import { compileDirectory } from '#policies/load-policy';
import { prove } from '#policies/prove/prove';
import { serveSubgraph } from '#subgraphs/host/serve-subgraph';
import { post, signGrant, TEST_GRANT_KEY } from '#test/conformance/ask-subgraph';
import { capturedLog } from '#test/conformance/captured-log';
import { defineSubgraphSuite } from '#test/conformance/subgraph-suite';
import { type Federation, startFederation } from '#test/federation/start-federation';
import { GATEWAY_SECRET } from '#test/federation/subgraphs';
import { AMIRA, crossReference, housingRows, nadia, populationWithHousing } from '#test/joining/housing-family';
import { type HousingSystem, HOUSING_TOKEN, startHousingSystem } from '#test/joining/housing-system';
import { housingConfig } from '#test/joining/housing/config';
import { housingClient } from '#test/joining/housing/housing-client';
import { createHousingSubgraph } from '#test/joining/housing/subgraph';
import { compose, HOUSING_POLICY, type JoinedArea, joinHousing } from '#test/joining/join';

/* Told in the order of docs/for-agencies.md, whose headings these are: what the document says is what happens here. */
const PROJECT = resolve(__dirname, '../..');
const subgraphOver = (url: string, log = pino({ level: 'silent' })) => createHousingSubgraph({ url, token: HOUSING_TOKEN, timeout: 500, maxBytes: 1_000_000, log });
// Composition runs as the command it is, several times over.
jest.setTimeout(60_000);
const today = new Date().toISOString().slice(0, 10);

let folder: string;
let system: HousingSystem;
let area: JoinedArea;
let federation: Federation;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'childgraph-joining-'));
  system = await startHousingSystem(housingRows);
  area = await joinHousing(folder);
  federation = await startFederation({
    population: populationWithHousing(today), further: { housing: subgraphOver(system.url) }, people: [nadia, practitionerNamed('Helen Sharpe')],
    environment: { REGISTRY: area.registry, SUPERGRAPH: area.supergraph, POLICY_ADDITIONAL: HOUSING_POLICY },
  });
  await crossReference(federation.subgraphs.hubStore, federation.child('amira').id, AMIRA);
}, 180_000);
afterAll(async () => {
  await federation?.close();
  await system?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const HOUSING = `query($id: ID!) { child(id: $id) {
  name { text } nhsNumber address { postcode }
  housing { state asOf notices { code label heldBy ask { name } } temporaryAccommodation { kind placedOn until district rooms } homelessnessApplications { madeOn duty decidedOn } }
  education { state } health { state allergies { substance { display } } } socialCare { state childInNeed { open } } youthJustice { state involved }
} }`;
const TIMELINE = 'query($id: ID!) { child(id: $id) { timeline(first: 200) { edges { node { date agency kind title category } } } } }';

const amira = (): { id: string } => ({ id: federation.child('amira').id });
const housingAs = async (name: string, purpose?: string) => (await federation.as(name, purpose).ask(HOUSING, amira())).data.child;
const askedSince = async (act: () => Promise<unknown>) => {
  const before = system.requestLog.length;
  await act();
  return system.requestLog.slice(before);
};
const eventually = async (holds: () => Promise<boolean>): Promise<void> => {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; await sleep(100)) if (await holds()) return;
  throw new Error('it did not come to pass in twenty seconds');
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
};

it('the document and this test have the same steps', () => {
  const steps = (path: string, heading: RegExp): string[] => [...readFileSync(path, 'utf8').matchAll(heading)].map((found) => String(found[1]));
  expect(steps(__filename, /^describe\('(.+)', /gm)).toEqual(steps(join(PROJECT, 'docs/for-agencies.md'), /^## (.+)$/gm));
});

describe('1. A folder', () => {
  it('holds everything the agency brings, and the document names each file of it', () => {
    const document = readFileSync(join(PROJECT, 'docs/for-agencies.md'), 'utf8');
    for (const file of readdirSync(join(__dirname, 'housing'))) expect(document).toContain(`\`${file}`);
  });

  it('is the only place that knows of the agency: not the gateway, not the compiler of the policy', () => {
    for (const place of ['gateway', 'policies/compiler']) {
      const files = readdirSync(join(PROJECT, place), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      expect(files.length).toBeGreaterThan(3);
      for (const { parentPath, name } of files) expect([name, /housing/i.test(readFileSync(join(parentPath, name), 'utf8'))]).toEqual([name, false]);
    }
  });

  it('says everything that is wrong with its configuration at once', () => {
    expect(() => housingConfig({ PORT: 'x', HOUSING_URL: 'ftp://housing' })).toThrow(/PORT[^]*GRANT_KEY[^]*HOUSING_URL[^]*HOUSING_TOKEN/);
  });
});

describe('2. A client', () => {
  const rejections: string[] = [];
  const client = () => housingClient({ system: 'housing system', baseUrl: system.url, headers: { authorization: `Bearer ${HOUSING_TOKEN}` }, timeout: 500, maxBytes: 100_000 }, ({ document, path, reason }) => void rejections.push(`${document}${path} ${reason}`));

  it('reads what the system says of those it was asked about, and never a stay in a refuge', async () => {
    const placements = await client().placements([AMIRA], new AbortController().signal);
    expect(placements.map(({ id }) => id)).toEqual(['P-2', 'P-1']);
    expect(rejections).toEqual([]);
  });

  it('keeps good rows beside a bad one, and reports its place and no value', async () => {
    const odd = await startHousingSystem({ ...housingRows, applications: [...housingRows.applications, { id: 'A-2', person: AMIRA, madeOn: '31/02/2026', duty: 'MAIN', decidedOn: null }] });
    const [only, ...none] = await housingClient({ system: 'housing system', baseUrl: odd.url, headers: { authorization: `Bearer ${HOUSING_TOKEN}` }, timeout: 500, maxBytes: 100_000 }, ({ document, path, reason }) => void rejections.push(`${document}${path} ${reason}`))
      .applications([AMIRA], new AbortController().signal);
    await odd.stop();
    expect([only?.id, none]).toEqual(['A-1', []]);
    expect(rejections).toEqual(['applications/1/madeOn invalid_format']);
  });
});

describe('3. A section', () => {
  it('is a field of every child, for whoever reads the graph', () => {
    const api = readFileSync(area.api, 'utf8');
    expect(api).toMatch(/housing: HousingSection!/);
    expect(api).not.toContain('housingReference');
  });

  it('says NOT_STATED of a child the agency does not know, and the agency is not asked', async () => {
    const asked = await askedSince(async () => {
      const { data } = await federation.as('Lewis Grant').ask(HOUSING, { id: federation.child('grace').id });
      expect(data.child.housing).toMatchObject({ state: 'NOT_STATED', temporaryAccommodation: null, homelessnessApplications: null });
    });
    expect(asked).toEqual([]);
  });
});

describe('4. Categories and rules', () => {
  it('stand beside the rows of the area, and every invariant holds with them', () => {
    const { compiled } = compileDirectory(join(PROJECT, 'policies'), { additional: [HOUSING_POLICY] });
    const failures = prove(compiled).proofs.flatMap(({ invariant, failures: told }) => told.map((failure) => `${invariant.id}: ${failure}`));
    expect(failures).toEqual([]);
  });

  it('open, by the agency’s own rule, the fact and not the place to those working with a child in need', async () => {
    const { housing } = await housingAs('Patrice Lowe', 'child_in_need');
    expect(housing).toMatchObject({ state: 'PARTIAL', temporaryAccommodation: { kind: 'NIGHTLY_PAID', placedOn: '2026-03-20', district: null, rooms: null }, homelessnessApplications: null });
  });
});

describe('5. A row in the registry, and composition', () => {
  it('refuses a category that the policy does not know, by its coordinate', () => {
    expect(() => compose('--registry', area.registry, '--out', folder)).toThrow(/HousingSection\.temporaryAccommodation has the category temporary-accommodation, which the policy does not know/);
  });

  it('refuses a field without a category', () => {
    const sdl = join(folder, 'housing.schema.graphql');
    const whole = readFileSync(sdl, 'utf8');
    writeFileSync(sdl, whole.replace(/(homelessnessApplications: \[HomelessnessApplication!\]) @category\([^)]*\)/, '$1'));
    try {
      expect(() => compose('--registry', area.registry, '--additional', HOUSING_POLICY, '--out', folder)).toThrow(/HousingSection\.homelessnessApplications has no @category/);
    } finally {
      writeFileSync(sdl, whole);
    }
  });
});

describe('6. Its id of each child, in the hub', () => {
  it('is handed to the agency and to nobody else', async () => {
    const asked = await askedSince(() => housingAs('Ines Okoro'));
    expect(asked.map(({ people }) => people)).toEqual([[AMIRA], [AMIRA]]);
    const { text } = await federation.as('Ines Okoro').ask(HOUSING, amira());
    expect(text).not.toContain(AMIRA);
  });
});

describe('7. Running it', () => {
  it('shows the lead professional the whole section', async () => {
    const { housing } = await housingAs('Ines Okoro');
    expect(housing).toEqual({
      state: 'COMPLETE', asOf: expect.any(String), notices: [],
      temporaryAccommodation: { kind: 'NIGHTLY_PAID', placedOn: '2026-03-20', until: null, district: 'Old Quay', rooms: 2 },
      homelessnessApplications: [{ madeOn: '2026-01-15', duty: 'MAIN', decidedOn: '2026-03-12' }],
    });
  });

  it('adds its occasions to the timeline of the child', async () => {
    const { data } = await federation.as('Ines Okoro').ask(TIMELINE, amira());
    const nodes = data.child.timeline.edges.map(({ node }: { node: unknown }) => node) as { agency: string; date: string; title: string }[];
    expect(nodes.filter(({ agency }) => agency === 'housing').map(({ date, title }) => `${date} ${title}`)).toEqual([
      '2026-03-20 Left temporary accommodation', '2026-03-20 Placed in temporary accommodation', '2026-02-03 Placed in temporary accommodation', '2026-01-15 The household applied as homeless',
    ]);
    expect(new Set(nodes.map(({ agency }) => agency)).size).toBeGreaterThan(3);
  });

  it('tells the class teacher what is withheld, why and whom to ask, and does not ask the agency', async () => {
    const asked = await askedSince(async () => {
      const { housing } = await housingAs('Tom Hale');
      expect(housing).toMatchObject({ state: 'WITHHELD', temporaryAccommodation: null, homelessnessApplications: null });
      expect(housing.notices).toContainEqual({ code: 'CONSENT_NEEDED', label: 'temporary accommodation', heldBy: null, ask: { name: 'Ines Okoro' } });
      const { text } = await federation.as('Tom Hale').ask(TIMELINE, amira());
      expect(text).not.toMatch(/"agency":"housing"|temporary accommodation/);
    });
    expect(asked).toEqual([]);
  });

  it('tells the manager of the case that the agency holds something, and does not ask it', async () => {
    const asked = await askedSince(async () => {
      const { housing } = await housingAs('Helen Sharpe');
      expect(housing.state).toBe('WITHHELD');
      expect(housing.notices).toContainEqual({ code: 'HELD_ASK_HOLDER', label: 'temporary accommodation', heldBy: 'housing', ask: { name: 'Ines Okoro' } });
    });
    expect(asked).toEqual([]);
  });

  it('shows its own officer the agency’s own record, and of the others the basics', async () => {
    const child = await housingAs('Nadia Kerr');
    expect(child.housing).toMatchObject({ state: 'COMPLETE', temporaryAccommodation: { district: 'Old Quay', rooms: 2 } });
    expect(child).toMatchObject({
      name: { text: 'Amira Haddad' }, nhsNumber: null, address: null,
      health: { state: 'WITHHELD', allergies: null }, socialCare: { state: 'WITHHELD', childInNeed: null }, youthJustice: { state: 'WITHHELD', involved: null },
    });
  });

  it('shows a colleague of that officer, who has nothing to do with the child, nothing', async () => {
    expect((await federation.as('Craig Dunmore').ask(HOUSING, amira())).data).toEqual({ child: null });
  });

  it('says UNAVAILABLE while the agency’s system is down, the rest complete, and recovers unaided', async () => {
    const before = await housingAs('Ines Okoro');
    const { url, requestLog } = system;
    await system.stop();
    const began = Date.now();
    const during = await housingAs('Ines Okoro');
    expect(Date.now() - began).toBeLessThan(2_000);
    expect(during.housing).toMatchObject({ state: 'UNAVAILABLE', temporaryAccommodation: null, notices: [expect.objectContaining({ code: 'UNAVAILABLE' })] });
    expect({ ...during, housing: null }).toEqual({ ...before, housing: null });
    system = await startHousingSystem(housingRows, { port: Number(new URL(url).port), requestLog });
    await eventually(async () => (await housingAs('Ines Okoro')).housing.state === 'COMPLETE');
  });

  it('is a process of its own, with a key for its own grants', async () => {
    const port = await freePort();
    const environment = { PATH: process.env['PATH'], PORT: String(port), LOG_LEVEL: 'silent', GRANT_KEY: grantKey(GATEWAY_SECRET, 'housing'), HOUSING_URL: system.url, HOUSING_TOKEN };
    const running = spawn(process.execPath, ['-r', '@swc-node/register', 'test/joining/housing/main.ts'], { cwd: PROJECT, env: environment, stdio: 'ignore' });
    try {
      await eventually(async () => (await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null))?.status === 200);
      expect((await post(`http://127.0.0.1:${port}/graphql`, { query: '{ _service { sdl } }' }, null)).status).toBe(401);
      const grant = signGrant('housing', '{ _service { sdl } }', {}, grantKey(GATEWAY_SECRET, 'housing'));
      expect((await post(`http://127.0.0.1:${port}/graphql`, { query: '{ _service { sdl } }' }, grant)).text).toContain('HousingSection');
    } finally {
      running.kill();
      await once(running, 'exit');
    }
  });
});

describe('8. What every subgraph passes', () => {
  defineSubgraphSuite('housing', async () => {
    let source = await startHousingSystem(housingRows);
    const { url, requestLog } = source;
    const { log, text } = capturedLog();
    const running = await serveSubgraph({ ...subgraphOver(url, log), close: () => source.stop() }, { port: 0, grantKey: () => TEST_GRANT_KEY, log });
    return {
      running, requestLog, logs: text,
      knownChild: { id: 'c-amira', reference: { housingReference: AMIRA }, personal: ['NIGHTLY_PAID', 'Old Quay', '2026-03-20'] },
      stopSource: () => source.stop(),
      startSource: async () => void (source = await startHousingSystem(housingRows, { port: Number(new URL(url).port), requestLog })),
    };
  });
});
