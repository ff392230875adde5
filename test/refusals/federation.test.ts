import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse, Kind } from 'graphql';
import { grantSigner } from '#gateway/access/sign-grant';
import { compose, type SubgraphSdl } from '#gateway/supergraph/compose';
import { graphModel } from '#gateway/supergraph/graph-model';
import { type ChildId, policyVersion } from '#schema/ids';
import { GRANT_HEADER, type GrantedLevels } from '#schema/contracts/grant';
import { GATEWAY_SECRET } from '#test/federation/subgraphs';
import { canariesOf, MARKED } from '#test/refusals/canaries';
import { type Range, STARTING, startRange } from '#test/refusals/range';
import { wholeChild } from '#test/refusals/whole-child';

let range: Range;
beforeAll(async () => {
  range = await startRange();
}, STARTING);
afterAll(() => range.close());

const ALL = (): string[] => [...canariesOf('amira', MARKED), ...canariesOf('nour', MARKED)];
const supergraphSdl = readFileSync(resolve(__dirname, '../../schema/supergraph.graphql'), 'utf8');

/** Asks a subgraph itself, past the gateway. */
async function direct(subgraph: string, body: unknown, grant: string | null, path?: string): Promise<{ readonly status: number; readonly text: string }> {
  const url = range.wire.urls.get(subgraph) ?? '';
  const response = await fetch(path ? new URL(path, url) : url, { method: 'POST', headers: { 'content-type': 'application/json', ...(grant === null ? {} : { [GRANT_HEADER]: grant }) }, body: JSON.stringify(body) });
  return { status: response.status, text: await response.text() };
}

/** A grant as the gateway would sign it. */
const signed = (subgraph: string, operation: string, children: Readonly<Record<string, GrantedLevels>>, at: () => number = Date.now): string =>
  grantSigner(GATEWAY_SECRET, at)({ subgraph, operation, viewer: null, purpose: 'direct_support', policyVersion: policyVersion('test'), children: children as Readonly<Record<ChildId, GrantedLevels>>, own: {} });

const ENTITIES = 'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Child { health { mentalHealth { reason } conditions { name { display } } sexualHealth { service } } } } }';

describe('A23 straight to a subgraph', () => {
  it('with no grant, a stale one, another’s, one for another operation, or one that was used', async () => {
    range.forget();
    await range.attempt({ viewer: 'Ines Okoro', query: wholeChild, variables: { id: range.idOf('amira') } });
    const seen = [...range.wire.exchanges];
    expect(new Set(seen.map(({ subgraph }) => subgraph)).size).toBeGreaterThanOrEqual(6);
    for (const { subgraph, path, asked, token, answered } of seen) {
      expect(answered).not.toBe('');
      const body: unknown = JSON.parse(asked);
      const text = (body as { query?: string }).query ?? 'facts';
      const others = seen.find((exchange) => exchange.subgraph !== subgraph)?.token ?? '';
      const attacks = [null, 'let me in', token, others, signed(subgraph, text, {}, () => Date.now() - 60_000), signed(subgraph, '{ __typename }', {})];
      for (const grant of attacks) {
        const { status, text: said } = await direct(subgraph, body, grant, path);
        expect({ subgraph, path, status }).toEqual({ subgraph, path, status: 401 });
        expect(ALL().filter((canary) => said.includes(canary))).toEqual([]);
      }
    }
  }, 60_000);
});

describe('_entities', () => {
  it('A24 forged representations are no client’s to send, and open nothing in a subgraph', async () => {
    const query = 'query($id: ID!, $representations: [_Any!]!) { child(id: $id) { id } _entities(representations: $representations) { __typename } }';
    const representations = [{ __typename: 'Child', id: range.idOf('nour'), healthReference: range.federation.child('nour').identifiers.nhsNumber }];
    for (const { status } of await range.refuses({ viewer: 'Ines Okoro', query, variables: { id: range.idOf('amira'), representations } }, ALL())) expect(status).toBe(400);
    expect(range.wire.exchanges).toEqual([]);

    const smuggled = 'query($id: ID!) { child(id: $id) { health { conditions { name { display } } } } }';
    await range.refuses({ viewer: 'Bridget Malone', query: smuggled, variables: { id: range.idOf('amira'), representations } }, canariesOf('nour', MARKED));
    expect(range.wire.exchanges.some(({ asked }) => asked.includes(range.idOf('nour')))).toBe(false);
  });

  it('A24 an input of @requires that the gateway did not grant is not looked up', async () => {
    const [amira, nour] = [range.idOf('amira'), range.idOf('nour')];
    const reference = range.federation.child('nour').identifiers.nhsNumber;
    const nothing = { child: { [amira]: {} }, other: { [amira]: { 'child-mental-health': 'DETAIL', 'physical-health': 'DETAIL', 'sexual-health': 'DETAIL' } } } as const;
    const log = range.federation.agencies.health.now.requestLog;
    for (const children of [nothing.child, nothing.other]) {
      const before = log.length;
      const { text } = await direct('health', { query: ENTITIES, variables: { representations: [{ __typename: 'Child', id: nour, healthReference: reference }] } }, signed('health', ENTITIES, children));
      expect(canariesOf('nour', MARKED).filter((canary) => text.includes(canary))).toEqual([]);
      expect(log.length).toBe(before);
    }
  });

  it('A25 of a type that the viewer cannot reach is nothing, and nobody is asked', async () => {
    const attacks = ['_entities(representations: []) { ... on Child { id } }', '_entities(representations: [{ __typename: "Child", id: "x" }]) { ... on Child { name { text } } }'];
    for (const attack of attacks) for (const { status } of await range.refuses({ viewer: 'Craig Dunmore', query: `{ ${attack} }` }, ALL())) expect(status).toBe(400);
    const query = 'query($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Child { health { state } } } }';
    const log = range.federation.agencies.health.now.requestLog;
    const before = log.length;
    const { text } = await direct('health', { query, variables: { representations: [{ __typename: 'Section', id: 'x' }, { __typename: 'MentalHealthCare', id: range.idOf('amira') }] } }, signed('health', query, {}));
    expect(ALL().filter((canary) => text.includes(canary))).toEqual([]);
    expect(log.length).toBe(before);
  });

  it('A26 _service { sdl } is not the graph’s, nor anybody’s without a grant', async () => {
    for (const { status, text } of await range.refuses({ viewer: 'Ines Okoro', query: '{ _service { sdl } }' }, [])) {
      expect(status).toBe(400);
      expect(text).not.toContain('type Child');
    }
    for (const subgraph of range.wire.urls.keys()) expect((await direct(subgraph, { query: '{ _service { sdl } }' }, null)).status).toBe(401);
  });
});

describe('what one subgraph needs of another', () => {
  it('A27 is fetched for nobody who is shown nothing of it: neither the reference nor what it leads to', async () => {
    const reference = range.federation.child('amira').identifiers.nhsNumber ?? '';
    for (const query of ['query($id: ID!) { child(id: $id) { health { mentalHealth { reason } sexualHealth { service } } } }', 'query($id: ID!) { child(id: $id) { youthJustice { outcomes { id } } socialCare { enquiries { id } } } }']) {
      await range.refuses({ viewer: 'Tom Hale', query, variables: { id: range.idOf('amira') } }, canariesOf('amira', MARKED));
      const graphql = range.wire.exchanges.filter(({ path }) => path.endsWith('graphql'));
      expect(graphql.filter(({ subgraph }) => ['health', 'youth-justice', 'social-care'].includes(subgraph))).toEqual([]);
      expect(graphql.filter(({ answered }) => answered.includes(reference))).toEqual([]);
    }
  });

  it('A27 is never a chain of two: what is required is a reference, hidden, and requires nothing itself', () => {
    const child = parse(supergraphSdl).definitions.find((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Child');
    const fields = child?.kind === Kind.OBJECT_TYPE_DEFINITION ? (child.fields ?? []) : [];
    const requires = [...supergraphSdl.matchAll(/requires: "([^"]*)"/g)].flatMap(([, list]) => (list ?? '').split(/\W+/));
    expect(requires.length).toBeGreaterThan(0);
    for (const required of requires) {
      const field = fields.find(({ name }) => name.value === required);
      expect(field?.directives?.some(({ name }) => name.value === 'inaccessible')).toBe(true);
      expect(field && JSON.stringify(field.directives)).not.toContain('"requires"');
      expect(graphModel(supergraphSdl).field('Child', required)?.classification.category).toMatch(/^reference:/);
    }
  });
});

describe('composition', () => {
  const LINKS = `extend schema @link(url: "https://specs.apollo.dev/link/v1.0")
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external", "@shareable", "@inaccessible", "@provides", "@composeDirective", "@override", "@interfaceObject"])
    @link(url: "https://childgraph.example/spec/v1.0", import: ["@category", "@classifiedByEntry", "@timeline", "CategoryLevel"])
    @composeDirective(name: "@category") @composeDirective(name: "@classifiedByEntry") @composeDirective(name: "@timeline")
    directive @category(id: String!, level: CategoryLevel! = DETAIL) on FIELD_DEFINITION
    directive @classifiedByEntry(level: CategoryLevel! = SUMMARY) on OBJECT
    directive @timeline on FIELD_DEFINITION
    enum CategoryLevel { SUMMARY DETAIL }`;
  const real = (name: string, file = `${name}/schema.graphql`): SubgraphSdl =>
    ({ name, url: `http://${name}.test`, sdl: readFileSync(resolve(__dirname, '../../subgraphs', file), 'utf8'), pointsAtChildren: name === 'index' });
  const everyone = (): SubgraphSdl[] => [real('hub'), real('index', 'hub/index.schema.graphql'), ...['health', 'social-care', 'education', 'youth-justice', 'directory'].map((name) => real(name))];
  const joining = (sdl: string): readonly string[] => {
    const composed = compose([...everyone(), { name: 'newcomer', url: 'http://newcomer.test', sdl: `${LINKS}\n${sdl}`, pointsAtChildren: false }]);
    return 'problems' in composed ? composed.problems : [];
  };
  const childWith = (field: string): string => `type Child @key(fields: "id") { "Its id." id: ID! @category(id: "section") ${field} }`;

  it('lets in a newcomer who does as all do', () => {
    expect(joining(childWith('"Pets." pets: [String!] @category(id: "household")'))).toEqual([]);
  });

  const attacks: readonly (readonly [string, string, RegExp])[] = [
    ['A28 a shareable copy of F under a laxer category', childWith('"A copy." ethnicityCopy: String @category(id: "ethnicity-religion") "A copy." dateOfBirth: LocalDate @shareable @category(id: "communication")') + ' scalar LocalDate', /dateOfBirth/],
    ['A28 a provided copy of F', `${childWith('"A copy." upn: Upn @external @category(id: "communication")')} scalar Upn type Query { "One." strayChild(childId: ID!): Child @provides(fields: "upn") @category(id: "each-child") }`, /strayChild|upn/],
    ['A29 an override of F to a laxer subgraph', childWith('"Taken over." ethnicity: String @override(from: "hub") @category(id: "communication")'), /ethnicity/],
    ['A30 an interface object that adds to every section', `${childWith('"Pets." pets: [String!] @category(id: "household")')} type Section @interfaceObject @key(fields: "state") { "State." state: String @category(id: "section") "All of it." everything: String @category(id: "communication") }`, /Section|key/i],
    ['A31 a key that is itself sensitive', `type Child @key(fields: "nhsNumber") { "A key." nhsNumber: NhsNumber @category(id: "communication") } scalar NhsNumber`, /nhsNumber/],
    ['A32 two subgraphs that classify one coordinate differently', childWith('"Sex." sex: Sex @shareable @category(id: "communication")') + ' enum Sex { FEMALE MALE NOT_KNOWN NOT_SPECIFIED }', /sex.*classified/],
    ['A33 a new field with no category', childWith('"Pets." pets: [String!]'), /Child\.pets has no @category/],
    ['A33 a classified field that could not be withheld', childWith('"Pets." pets: [String!]! @category(id: "household")'), /pets.*nullable/],
    ['a field of the describing face that points at children', childWith('"Twin." twin: Child @category(id: "household")'), /twin returns Child/],
  ];
  it.each(attacks)('%s', (_attack, sdl, problem) => {
    expect(joining(sdl).join('\n')).toMatch(problem);
  });

  it('A28, A29, A30 the graph that is served has none of these', () => {
    expect(/provides: "|override: "|isInterfaceObject: true/.exec(supergraphSdl)).toBeNull();
    const shared = [...supergraphSdl.matchAll(/^ {2}(\w+)[^\n]*@join__field\(graph: (\w+)[^\n]*@join__field\(graph: (\w+)[^\n]*@category\(id: "([^"]+)"/gm)].filter(([line]) => !line.includes('external: true'));
    expect(shared.filter(([, , , , category]) => category !== 'as-parent' && category !== 'section')).toEqual([]);
  });

  it('A31 the one key is the graph’s own opaque id', () => {
    const keys = [...supergraphSdl.matchAll(/key: "([^"]*)"/g)].map(([, key]) => key);
    expect(new Set(keys)).toEqual(new Set(['id']));
    expect(range.federation.population.children.every(({ id }) => /^c-[a-z0-9]{10,}$/.test(id))).toBe(true);
  });

  it('A33 and a graph with an unclassified field is not served', () => {
    expect(() => graphModel(supergraphSdl.replace(/(\n {2}nhsNumber: NhsNumber [^\n]*) @category\([^)]*\)/, '$1'))).toThrow(/nhsNumber has no category/);
  });
});
