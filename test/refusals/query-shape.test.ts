import { WebSocket } from 'undici';
import type { RunningGateway } from '#gateway/start-gateway';
import { canariesOf, MARKED } from '#test/refusals/canaries';
import { openPolicy } from '#test/refusals/open-policy';
import { type Attempt, type Range, STARTING, startRange, TRANSPORTS } from '#test/refusals/range';
import { apiSdl, wholeChild } from '#test/refusals/whole-child';

let range: Range;
beforeAll(async () => {
  range = await startRange();
}, STARTING);
afterAll(() => range.close());

/** What Tom Hale, her class teacher, may not see of Amira. */
const NOT_TOMS = ['address', 'contact', 'physical-health', 'child-mental-health', 'sexual-health', 'child-substance-use', 'third-party', 'youth-justice-detail', 'immunisation-growth'] as const;

/** One who may not, a field F of whose canaries none may be anywhere, and how F is selected. */
interface Target {
  readonly of: string;
  readonly viewer: string;
  readonly child: string;
  readonly canaries: readonly string[];
  /** Where F stands, and F itself. */
  readonly section: string;
  readonly sectionType: string;
  readonly field: string;
  readonly below: string;
  /** A field of the child that this viewer may see, if the child is found. */
  readonly allowed: string;
}

const TARGETS: readonly Target[] = [
  { of: 'an existence-sensitive record', viewer: 'Tom Hale', child: 'amira', canaries: canariesOf('amira', NOT_TOMS), section: 'health', sectionType: 'HealthSection', field: 'mentalHealth', below: '{ reason clinician status }', allowed: 'communication { interpreter }' },
  { of: 'an ordinary withheld one', viewer: 'Tom Hale', child: 'amira', canaries: canariesOf('amira', NOT_TOMS), section: 'youthJustice', sectionType: 'YouthJusticeSection', field: 'courtDates', below: '{ court type }', allowed: 'communication { interpreter }' },
  { of: 'a sealed child', viewer: 'Ines Okoro', child: 'nour', canaries: canariesOf('nour', MARKED), section: 'health', sectionType: 'HealthSection', field: 'conditions', below: '{ name { display } }', allowed: 'name { text }' },
];

const asTarget = ({ viewer, child }: Target, query: string, more: { variables?: Record<string, unknown>; operationName?: string } = {}) =>
  ({ viewer, query, variables: { id: range.idOf(child), ...more.variables }, ...(more.operationName ? { operationName: more.operationName } : {}) });

/** F, under whatever keys it was asked for, has nothing in it. */
function expectNothing(attempts: readonly Attempt[], ...paths: readonly (readonly string[])[]): void {
  for (const { data, errors } of attempts) {
    expect(errors).toBeUndefined();
    for (const path of paths) expect(at(data, path) ?? null).toBeNull();
  }
}

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner !== null && typeof inner === 'object' && Object.hasOwn(inner, key) ? (inner as Record<string, unknown>)[key] : null), value);

/** Refused before anything was asked of anybody; 431 where already the URL is too long. */
function expectRefused(attempts: readonly Attempt[], statuses: readonly number[] = [400]): void {
  for (const { status, data } of attempts) {
    expect(statuses).toContain(status);
    expect(data ?? null).toBeNull();
  }
  expect(range.wire.exchanges).toEqual([]);
}

describe('the canaries are real', () => {
  let open: RunningGateway;
  beforeAll(async () => {
    open = await range.gatewayBeside({}, openPolicy);
  }, STARTING);

  it.each(['amira', 'nour'])('and show to whom all of %s is open', async (child) => {
    const { text } = await range.attempt({ viewer: 'Ines Okoro', query: wholeChild, variables: { id: range.idOf(child) }, at: open });
    // What third parties said is in no field of the graph at all.
    const absent: readonly string[] = child === 'amira' ? ['third-party'] : ['third-party', 'school', 'youth-justice-detail', 'wishes-consent', 'safety-alerts', 'physical-health'];
    expect(canariesOf(child, MARKED.filter((category) => !absent.includes(category))).filter((canary) => !text.includes(canary))).toEqual([]);
  });
});

describe.each(TARGETS)('F of $of', (target) => {
  const { section, sectionType, field, below, allowed, canaries } = target;
  const refuses = async (query: string, ...paths: readonly (readonly string[])[]) => expectNothing(await range.refuses(asTarget(target, query), canaries), ...paths);

  it('A01 alias of F', () => refuses(`query($id: ID!) { child(id: $id) { s: ${section} { innocent: ${field} ${below} } } }`, ['child', 's', 'innocent']));

  it('A02 alias of F to the name of an allowed field', () => refuses(`query($id: ID!) { child(id: $id) { name: ${section} { state: ${field} ${below} } } }`, ['child', 'name', 'state']));

  it('A03 F under two aliases, beside an allowed field', () =>
    refuses(`query($id: ID!) { child(id: $id) { ${allowed} ${section} { a: ${field} ${below} b: ${field} ${below} } } }`, ['child', section, 'a'], ['child', section, 'b']));

  it('A04 inline fragment on the concrete type', () => refuses(`query($id: ID!) { child(id: $id) { ... on Child { ${section} { ... on ${sectionType} { ${field} ${below} } } } } }`, ['child', section, field]));

  it('A05 inline fragment on an interface', () => refuses(`query($id: ID!) { child(id: $id) { ${section} { ... on Section { __typename ... on ${sectionType} { ${field} ${below} } } } } }`, ['child', section, field]));

  it('A07 nested named fragments', () => refuses(
    `query($id: ID!) { child(id: $id) { ...one } } fragment one on Child { ...two } fragment two on Child { ${section} { ...three } } fragment three on ${sectionType} { ...four } fragment four on ${sectionType} { ${field} ${below} }`,
    ['child', section, field]));

  it('A08 a fragment that holds only F', () => refuses(`query($id: ID!) { child(id: $id) { ...only } } fragment only on Child { ${section} { ${field} ${below} } }`, ['child', section, field]));

  it.each([[true, false], [false, true]])('A09 @skip and @include by variables: %s, %s', async (yes, no) => {
    const query = `query($id: ID!, $yes: Boolean!, $no: Boolean!) { child(id: $id) { ${section} @include(if: $yes) { ${field} @skip(if: $no) ${below} } s: ${section} @skip(if: $yes) { ${field} @include(if: $no) ${below} } } }`;
    expectNothing(await range.refuses(asTarget(target, query, { variables: { yes, no } }), canaries), ['child', section, field], ['child', 's', field]);
  });

  it('A10 the child by a default variable', async () => {
    const query = `query($child: ID! = "${range.idOf(target.child)}", $show: Boolean = true) { child(id: $child) { ${section} { ${field} @include(if: $show) ${below} } } }`;
    expectNothing(await range.refuses({ viewer: target.viewer, query }, canaries), ['child', section, field]);
  });

  it('A11 several operations, one run by its name', async () => {
    const query = `query Good($id: ID!) { child(id: $id) { ${allowed} } } query Bad($id: ID!) { child(id: $id) { ${section} { ${field} ${below} } } }`;
    for (const operationName of ['Good', 'Bad', 'Good']) {
      expectNothing(await range.refuses(asTarget(target, query, { operationName }), canaries), ['child', section, field]);
    }
    for (const { status, data } of await range.refuses(asTarget(target, query), canaries)) expect([status, data ?? null]).toEqual([400, null]);
  });

  it('A12 the same text under another operationName keeps no plan of the other', async () => {
    const query = `query A($id: ID!) { child(id: $id) { ${allowed} } } query B($id: ID!) { child(id: $id) { ${allowed} ${section} { ${field} ${below} } } }`;
    const [a] = await range.refuses(asTarget(target, query, { operationName: 'A' }), canaries);
    const [b] = await range.refuses(asTarget(target, query, { operationName: 'B' }), canaries);
    const [again] = await range.refuses(asTarget(target, query, { operationName: 'A' }), canaries);
    expect(again?.text).toBe(a?.text);
    expectNothing(b ? [b] : [], ['child', section, field]);
  });

  it('A13 __typename says no more than null does', async () => {
    const query = `query($id: ID!) { child(id: $id) { __typename ${section} { __typename ${field} { __typename } } } }`;
    const attempts = await range.refuses(asTarget(target, query), canaries);
    const found = target.child !== 'nour';
    for (const { data } of attempts) expect(data).toEqual({ child: found ? { __typename: 'Child', [section]: { __typename: sectionType, [field]: null } } : null });
  });

  it('A17 aliases and variables called __proto__, constructor, hasOwnProperty', async () => {
    const names = ['__proto__', 'constructor', 'hasOwnProperty', 'toString'];
    const query = `query($constructor: ID!, $hasOwnProperty: Boolean!) { child(id: $constructor) { ${names.map((name) => `${name}: ${section} { ${names.map((inner) => `${inner}: ${field} @include(if: $hasOwnProperty) ${below}`).join(' ')} }`).join(' ')} } }`;
    const attempts = await range.refuses({ viewer: target.viewer, query, variables: { constructor: range.idOf(target.child), hasOwnProperty: true } }, canaries);
    expectNothing(attempts, ...names.flatMap((name) => names.map((inner) => ['child', name, inner])));
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('A19 fragments used again and again, and deep walks', async () => {
    const doubled = Array.from({ length: 14 }, (_, n) => `fragment f${n} on Child { a${n}: siblings { ...f${n + 1} } b${n}: siblings { ...f${n + 1} } }`).join(' ');
    const bomb = `query($id: ID!) { child(id: $id) { ...f0 } } ${doubled} fragment f14 on Child { ${section} { ${field} ${below} } }`;
    expectRefused(await range.refuses(asTarget(target, bomb), canaries));
    const reused = `query($id: ID!) { child(id: $id) { ...f siblings { ...f } again: siblings { siblings { ...f } } } } fragment f on Child { ${section} { ${field} ${below} } }`;
    for (const { status } of await range.refuses(asTarget(target, reused), target.child === 'nour' ? canaries : [...canaries, ...canariesOf('nour', MARKED)])) expect(status).toBe(200);
  });

  it('A20 500 aliased children are refused; as many as are allowed show no more than one', async () => {
    const asked = (count: number): string => `{ ${Array.from({ length: count }, (_, n) => `c${n}: child(id: "${range.idOf(target.child)}") { ${section} { ${field} ${below} } }`).join(' ')} }`;
    expectRefused(await range.refuses({ viewer: target.viewer, query: asked(500) }, canaries), [400, 431]);
    const few = await range.refuses({ viewer: target.viewer, query: asked(20) }, canaries);
    expectNothing(few, ...Array.from({ length: 20 }, (_, n) => [`c${n}`, section, field]));
  });

  it('A21 an HTTP batch array is refused whole', async () => {
    const query = `query($id: ID!) { child(id: $id) { ${section} { ${field} ${below} } } }`;
    const batch = [{ query, variables: { id: range.idOf(target.child) } }, { query: '{ __typename }' }];
    const [posted] = await range.refuses({ viewer: target.viewer, body: batch }, canaries);
    expectRefused(posted ? [posted] : []);
  });

  describe('A22 every other transport', () => {
    const query = `query($id: ID!) { child(id: $id) { ${section} { ${field} ${below} } } }`;

    it.each(['text/event-stream', 'multipart/mixed;deferSpec=20220824, application/json', 'multipart/mixed;subscriptionSpec=1.0'])('accept: %s streams nothing', async (accept) => {
      for (const { headers, text } of await range.refuses({ ...asTarget(target, query), headers: { accept } }, canaries)) {
        expect(headers.get('content-type') ?? '').not.toMatch(/event-stream|multipart/);
        expect(text).not.toMatch(/^data:|^--/m);
      }
    });

    it('@defer and @stream are no directives of this graph', async () => {
      expectRefused(await range.refuses(asTarget(target, `query($id: ID!) { child(id: $id) { ... on Child @defer { ${section} { ${field} ${below} } } } }`), canaries));
      expectRefused(await range.refuses(asTarget(target, `query($id: ID!) { child(id: $id) { siblings @stream(initialCount: 1) { id } } }`), canaries));
    });

    it('there are no subscriptions', async () => {
      expectRefused(await range.refuses(asTarget(target, `subscription($id: ID!) { child(id: $id) { ${section} { ${field} ${below} } } }`), canaries), [400, 405]);
    });

    it('a WebSocket is not opened', async () => {
      const opened = await new Promise<boolean>((settled) => {
        const socket = new WebSocket(`${range.federation.gateway.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
        socket.onopen = () => settled(true);
        socket.onerror = () => settled(false);
      });
      expect(opened).toBe(false);
    });

    it.each(['PUT', 'PATCH', 'DELETE'])('%s is not answered', async (method) => {
      const response = await fetch(`${range.federation.gateway.url}/graphql`, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: { id: range.idOf(target.child) } }) });
      expect([404, 405]).toContain(response.status);
    });

    it('a GET that a browser would send of itself is refused (CSRF)', async () => {
      const response = await fetch(`${range.federation.gateway.url}/graphql?${new URLSearchParams({ query: '{ __typename }' }).toString()}`);
      expect(response.status).toBe(400);
    });
  });
});

describe('what the graph tells of itself', () => {
  it('A06 a union leads to nobody’s information: its members are answers to commands', async () => {
    const unions = [...apiSdl.matchAll(/^union (\w+) = (.+)$/gm)].map(([, name, members]) => [name, (members ?? '').split('|').map((member) => member.trim())] as const);
    expect(unions.length).toBeGreaterThan(0);
    for (const [, members] of unions) for (const member of members) expect(new RegExp(`^type ${member} \\{[^}]*: \\[?Child\\b`, 'm').test(apiSdl)).toBe(false);
    const query = 'mutation($input: RequestAccessInput!) { requestAccess(input: $input) { __typename ... on AccessRequested { asked { name } } ... on InvalidInput { problems { message } } ... on NotPermitted { message } } }';
    const input = { childId: range.idOf('nour'), what: 'mental health', reason: 'Nour told her tutor about the voices she hears', idempotencyKey: 'A06-a-key-of-its-own' };
    const attempts = await range.refuses({ viewer: 'Ines Okoro', query, variables: { input } }, canariesOf('nour', MARKED));
    const missing = await range.refuses({ viewer: 'Ines Okoro', query, variables: { input: { ...input, childId: 'c-doesnotexist', idempotencyKey: 'A06-another-of-its-own' } } }, []);
    expect(attempts.map(({ text }) => text)).toEqual(missing.map(({ text }) => text));
  });

  it('A14 __type and __schema say nothing of what no client may ask, and nothing at all in production', async () => {
    const introspection = '{ __schema { types { name fields { name } } } child: __type(name: "Child") { fields { name } } entity: __type(name: "_Entity") { name } }';
    const [shown] = await range.refuses({ viewer: 'Tom Hale', query: introspection }, []);
    expect(shown?.text).not.toMatch(/healthReference|educationReference|socialCareReference|youthJusticeReference|_entities|_service|join__/);
    expect(shown?.data).toMatchObject({ entity: null });
    const production = await range.gatewayBeside({ NODE_ENV: 'production' });
    for (const { status, text } of await range.refuses({ viewer: 'Tom Hale', query: introspection, at: production }, [])) {
      expect(status).toBe(400);
      expect(text).not.toMatch(/nhsNumber|HealthSection/);
    }
  }, STARTING);

  it('A15 a misspelt field is not corrected', async () => {
    for (const wrong of ['child(id: "x") { nhsNumbr }', 'child(id: "x") { helth { state } }', 'child(id: "x") { healthReferenc }', 'chidl(id: "x") { id }', 'child(ix: "x") { id }', 'children(search: { nam: "x" }) { edges { cursor } }']) {
      for (const { status, text } of await range.refuses({ viewer: 'Tom Hale', query: `{ ${wrong} }` }, [])) {
        expect(status).toBe(400);
        expect(text).not.toMatch(/did you mean|nhsNumber|"health"|healthReference\b|"children?"|"name"/i);
      }
    }
  });

  it('A16 what is hidden is answered as what is not there', async () => {
    const said = async (field: string) => (await range.refuses({ viewer: 'Tom Hale', query: `{ child(id: "x") { ${field} } }` }, [])).map(({ text }) => text.replaceAll(field, 'FIELD').replace(/"column":\d+/g, ''));
    expect(await said('healthReference')).toEqual(await said('haelthReferunce'));
    expect(await said('_entities')).toEqual(await said('_antities'));
  });

  it('A18 a subgraph’s JSON with __proto__ keys reaches nobody’s prototype and no answer', async () => {
    const canary = 'CANARY-from-a-prototype';
    range.wire.disturb({ answer: ({ answered }) => answered.replace('{"data":{', `{"data":{"__proto__":{"polluted":"${canary}","name":{"text":"${canary}"}},`).replace(/"(currentSchool|name)":\{/g, `"$1":{"__proto__":{"text":"${canary}","name":"${canary}"},"constructor":{"prototype":{"polluted":"${canary}"}},`) });
    const query = 'query($id: ID!) { child(id: $id) { name { text } currentSchool { name } __proto__: name { __proto__: text } } }';
    for (const transport of TRANSPORTS) {
      const { data, text } = await range.attempt({ viewer: 'Tom Hale', query, variables: { id: range.idOf('amira') } }, transport);
      expect(data.child.name.text).toContain('Amira');
      expect(text).not.toContain(canary);
      // A key of this name never passes the door, not even the one a client asked for.
      expect(text).toContain('"__proto__":null');
    }
    range.wire.disturb(null);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
