import type { RunningSubgraph } from '#subgraphs/host/serve-subgraph';
import { ines } from '#test/conformance/ask-subgraph';
import { ask, serveDirectory } from '#test/directory/ask-directory';
import { type HostileSource, type Misbehaviour, MISBEHAVIOURS, startHostileSource } from '#test/resilience/hostile-source';

const service = { id: 's-1', name: 'Drop-in', status: 'active', service_at_locations: [] };
const page = (contents: readonly unknown[], more: object = {}) => ({ total_items: contents.length, total_pages: 1, page_number: 1, size: contents.length, first_page: true, last_page: true, contents, ...more });
const users = { schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'], totalResults: 1, Resources: [{ id: 'p-1', displayName: 'Ada Test' }] };
const well = (path: string): unknown => (path.includes('Users') ? users : page([service]));

let source: HostileSource;
let subgraph: RunningSubgraph;
beforeAll(async () => {
  source = await startHostileSource(well);
  subgraph = await serveDirectory({ url: source.url, staffUrl: source.url }, { timeout: 300, refreshAfter: 0, discardAfter: 0 });
});
afterAll(async () => {
  await subgraph.close();
  await source.stop();
});

const BOTH = '{ services { totalCount } practitioners(search: "ada") { edges { node { name } } } }';

it.each(Object.keys(MISBEHAVIOURS) as Misbehaviour[])('a directory that %s is unavailable, quickly, and no word of it gets out; then it recovers unaided', async (behaviour) => {
  source.behave(behaviour);
  const began = Date.now();
  for (const query of BOTH.match(/services.*?\} (?=prac)|practitioners.*(?= \})/g) ?? []) {
    const { codes, messages } = await ask(subgraph, `{ ${query} }`, ines);
    expect(codes).toEqual(['SOURCE_UNAVAILABLE']);
    expect(messages.join()).not.toContain('CANARY');
  }
  expect(Date.now() - began).toBeLessThan(2_000);
  expect(({} as { polluted?: string }).polluted).toBeUndefined();
  source.behave(null);
  expect(await ask(subgraph, BOTH, ines)).toEqual({ codes: [], messages: [], data: { services: { totalCount: 1 }, practitioners: { edges: [{ node: { name: 'Ada Test' } }] } } });
}, 10_000);

const served = async (contents: readonly unknown[], query: string, more: object = {}) => {
  const broken = await startHostileSource((path) => (path.startsWith('/services') ? page(contents, more) : page([])));
  const directory = await serveDirectory({ url: broken.url, staffUrl: broken.url });
  try {
    return (await ask(directory, query)).data;
  } finally {
    await directory.close();
    await broken.stop();
  }
};

it('keeps the good services of a list and leaves out the bad, the closed and the repeated', async () => {
  const list = [service, service, null, 'x', { id: 's-2' }, { ...service, id: 's-3', status: 'defunct' }, { ...service, id: 's-4', name: 'Late drop-in', new_in_4_0: true }];
  expect(await served(list, '{ services { totalCount edges { node { id } } } }')).toEqual({ services: { totalCount: 2, edges: [{ node: { id: 's-1' } }, { node: { id: 's-4' } }] } });
});

it('gives no link that a browser would run, and no place that is not on the globe', async () => {
  const place = { location: { id: 'l-1', name: 'Hall', latitude: 100, longitude: 101 } };
  expect(await served([{ ...service, url: 'javascript:alert(1)', service_at_locations: [place] }], '{ service(id: "s-1") { url places { name latitude longitude } } }'))
    .toEqual({ service: { url: null, places: [{ name: 'Hall', latitude: null, longitude: null }] } });
});

it('is not led round for ever by a directory that always answers its first page', async () => {
  expect(await served([service], '{ services { totalCount } }', { last_page: false, total_pages: 1_000_000 })).toEqual({ services: { totalCount: 1 } });
});
