import { generatePopulation } from '#demo/population/generate';
import { type DirectoryServer, startDirectory } from '#demo/stand-ins/oruk/directory-server';
import type { RunningSubgraph } from '#subgraphs/host/serve-subgraph';
import { ines } from '#test/conformance/ask-subgraph';
import { ask, serveDirectory } from '#test/directory/ask-directory';

const population = generatePopulation('2026-11-20');

let server: DirectoryServer;
let subgraph: RunningSubgraph;
beforeAll(async () => {
  server = await startDirectory(population);
  subgraph = await serveDirectory(server);
});
afterAll(async () => {
  await subgraph.close();
  await server.stop();
});

interface Found { totalCount: number; asOf: string; edges: { cursor: string; distanceKm: number | null; node: Record<string, never> }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
const find = async (args: string, node = 'id name minimumAge maximumAge'): Promise<Found> => {
  const { data, codes } = await ask(subgraph, `{ services${args} { totalCount asOf edges { cursor distanceKm node { ${node} } } pageInfo { hasNextPage endCursor } } }`);
  expect(codes).toEqual([]);
  return data['services'] as unknown as Found;
};

describe('services', () => {
  it('are open to the public, every one of them, page by page', async () => {
    const seen: unknown[] = [];
    let page = await find('(first: 5)');
    expect(page.totalCount).toBe(population.services.length);
    for (seen.push(...page.edges); page.pageInfo.hasNextPage; seen.push(...page.edges)) page = await find(`(first: 5, after: "${page.pageInfo.endCursor}")`);
    expect(seen).toHaveLength(population.services.length);
  });

  it('say who they are for, how one gets there and where they are', async () => {
    const [service] = population.services;
    const { data } = await ask(subgraph, `{ service(id: "${service?.id}") { name organisation eligibility referral phone email url needs { code display system } places { postcode latitude longitude } } }`);
    expect(data['service']).toMatchObject({
      name: service?.name, organisation: service?.organisation.name, eligibility: service?.eligibility, referral: service?.referral, phone: service?.telephone, email: service?.email, url: service?.url,
      needs: service?.needs.map((display) => expect.objectContaining({ display, system: 'Larkhaven needs' })),
      places: [{ postcode: service?.postcode, latitude: service?.latitude, longitude: service?.longitude }],
    });
  });

  it('are found by need, by age, and nearest first', async () => {
    const need = population.services.flatMap(({ needs }) => needs)[0] ?? '';
    const byNeed = await find(`(need: "${need}")`, 'needs { display }');
    expect(byNeed.totalCount).toBeGreaterThan(0);
    const takesFifteen = population.services.filter(({ minimumAge = 0, maximumAge = 99 }) => minimumAge <= 15 && 15 <= maximumAge);
    expect((await find('(age: 15, first: 200)')).totalCount).toBe(takesFifteen.length);
    const postcode = population.services[3]?.postcode;
    const distances = (await find(`(near: "${postcode}", first: 200)`)).edges.map(({ distanceKm }) => distanceKm ?? Infinity);
    expect(distances).toEqual([...distances].sort((one, other) => one - other));
    expect(distances[0]).toBeLessThan(1);
  });

  it('can be looked for by the needs that are listed', async () => {
    const { data } = await ask(subgraph, '{ serviceNeeds { code display } }');
    expect(data['serviceNeeds']).toHaveLength(new Set(population.services.flatMap(({ needs }) => needs)).size);
  });

  it('answer null for an id that is none, and never ask the source about it', async () => {
    const asked = server.requestLog.length;
    expect((await ask(subgraph, '{ service(id: "../../etc/passwd") { name } }')).data).toEqual({ service: null });
    expect(server.requestLog).toHaveLength(asked);
  });

  it.each(['(near: "somewhere")', '(near: "95,200")', '(age: -1)', '(first: 0)', '(first: 1000)', '(after: "x")', `(need: "${'a'.repeat(101)}")`])('refuse %s in words', async (args) => {
    const { codes } = await ask(subgraph, `{ services${args} { totalCount } }`);
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('practitioners', () => {
  const who = (search: string, first = 10) => `{ practitioners(search: ${JSON.stringify(search)}, first: ${first}) { edges { node { id name service contact { name role agency phone email } } } pageInfo { hasNextPage } } }`;
  const found = async (search: string) => ((await ask(subgraph, who(search), ines)).data['practitioners'] as unknown as { edges: { node: Record<string, unknown> }[] }).edges.map(({ node }) => node);

  it('are found by name, with service and work contact only', async () => {
    const okoro = population.practitioners.find(({ name }) => name === 'Ines Okoro');
    expect(await found('okoro')).toEqual([{
      id: okoro?.id, name: 'Ines Okoro', service: okoro?.team,
      contact: { name: 'Ines Okoro', role: 'social worker', agency: 'social_care', phone: okoro?.phone, email: okoro?.email },
    }]);
  });

  it('are found by role, and there may be more', async () => {
    const { data } = await ask(subgraph, who('social worker', 2), ines);
    expect(data['practitioners']).toMatchObject({ edges: [{}, {}], pageInfo: { hasNextPage: true } });
  });

  it('are not shown once they are suspended, nor by private numbers', async () => {
    const suspended = population.practitioners.filter(({ status }) => status === 'suspended');
    expect(suspended.length).toBeGreaterThan(0);
    for (const { name } of suspended) expect(await found(name)).toEqual([]);
    expect(JSON.stringify(await found('social worker'))).not.toContain('PRIVATE');
  });

  it('are not shown to the public', async () => {
    const { data, codes } = await ask(subgraph, who('okoro'));
    expect({ data, codes }).toEqual({ data: { practitioners: null }, codes: ['UNAUTHENTICATED'] });
  });

  it.each(['x" or displayName co "', 'a") or (active eq false', '\\', '"', '*'.repeat(3)])('are not to be had by a search that would be a filter: %s', async (search) => {
    if (search.trim().length >= 2) expect(await found(search)).toEqual([]);
  });

  it.each(['a', ' ', 'x'.repeat(101)])('are not looked for by "%s"', async (search) => {
    expect((await ask(subgraph, who(search), ines)).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('never stand in a URL', () => expect(server.requestLog.filter((url) => url.includes('scim')).every((url) => url === '/scim/v2/Users/.search')).toBe(true));
});

describe('an outage', () => {
  it('is said, and ends by itself; the list that is kept is shown for its time only', async () => {
    const source = await startDirectory(population);
    const patient = await serveDirectory(source, { refreshAfter: 0, discardAfter: 400 });
    const services = () => ask(patient, '{ services { totalCount } }');
    try {
      expect((await services()).codes).toEqual([]);
      await source.stop();
      await new Promise((resolve) => setTimeout(resolve, 450));
      expect(await services()).toMatchObject({ codes: ['SOURCE_UNAVAILABLE'], messages: ['The source could not answer'] });
      expect((await fetch(`${patient.url}/health/ready`)).status).toBe(503);
      const back = await startDirectory(population, { port: Number(new URL(source.url).port) });
      expect((await services()).codes).toEqual([]);
      await back.stop();
    } finally {
      await patient.close();
    }
  });
});
