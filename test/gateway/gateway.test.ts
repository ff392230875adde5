import type { Level } from '#schema/level';
import { startTinyFederation, type TinyFederation } from '#test/gateway/tiny-federation';

const LEAD: Readonly<Record<string, Level>> = {
  identity: 'DETAIL', household: 'DETAIL', practitioners: 'DETAIL', 'safety-alerts': 'DETAIL', 'physical-health': 'DETAIL', 'child-mental-health': 'DETAIL', school: 'DETAIL', behaviour: 'DETAIL',
};
const TEACHER: Readonly<Record<string, Level>> = {
  identity: 'SUMMARY', household: 'NOTICE', practitioners: 'DETAIL', 'safety-alerts': 'NOTICE', 'physical-health': 'NOTICE', 'child-mental-health': 'NOTICE', school: 'DETAIL', behaviour: 'HOLDER',
};
/** p-stranger finds nobody; p-mixed is Amira's lead and may not know of Bilal. */
const levels = (viewer: string, child: string): Readonly<Record<string, Level>> => {
  if (viewer === 'p-stranger') return {};
  if (viewer === 'p-mixed') return child === 'bilal' ? {} : child === 'amira' ? LEAD : TEACHER;
  return viewer === 'p-teacher' ? TEACHER : LEAD;
};

const WHOLE = /* GraphQL */ `
  query Whole($id: ID!) {
    child(id: $id) {
      id name
      clinic { state notices { code label heldBy } allergies mentalHealth }
      school { state notices { code label heldBy } place behaviour }
    }
  }`;

let tiny: TinyFederation;
beforeAll(async () => { tiny = await startTinyFederation(({ viewer, child }) => levels(viewer.id, child)); }, 30_000);
afterAll(() => tiny.close());
beforeEach(() => { tiny.wire.splice(0); tiny.touched.splice(0); });

it('shows a lead the whole child', async () => {
  const { status, body } = await tiny.ask({ query: WHOLE, variables: { id: 'amira' } });
  expect(body).toEqual({
    data: {
      child: {
        id: 'amira', name: 'Amira Vale',
        clinic: { state: 'COMPLETE', notices: [], allergies: 'latex', mentalHealth: 'CANARY mental health' },
        school: { state: 'COMPLETE', notices: [], place: 'Larkhaven Primary', behaviour: 'CANARY behaviour' },
      },
    },
  });
  expect(status).toBe(200);
});

it('withholds from a teacher before any agency is asked, and says whom to ask', async () => {
  const { body, text } = await tiny.ask({ query: WHOLE, variables: { id: 'amira' }, as: 'p-teacher' });
  expect(body).toMatchObject({
    data: {
      child: {
        name: 'Amira Vale',
        clinic: { state: 'WITHHELD', notices: [{ code: 'MAY_EXIST_ASK_LEAD', label: null, heldBy: null }], allergies: null, mentalHealth: null },
        school: { state: 'PARTIAL', notices: [{ code: 'HELD_ASK_HOLDER', label: 'behaviour', heldBy: 'education' }], place: 'Larkhaven Primary', behaviour: null },
      },
    },
  });
  expect(body.errors).toBeUndefined();
  expect(text).not.toContain('CANARY');
  expect(tiny.wire.filter((line) => line.startsWith('clinic'))).toEqual([]);
  expect(tiny.wire.join()).not.toContain('behaviour');
});

it('does not mix two viewers’ plans, whoever comes first', async () => {
  const [lead, teacher, again] = [await tiny.ask({ query: WHOLE, variables: { id: 'bilal' } }), await tiny.ask({ query: WHOLE, variables: { id: 'bilal' }, as: 'p-teacher' }), await tiny.ask({ query: WHOLE, variables: { id: 'bilal' } })];
  expect(teacher.text).not.toContain('CANARY');
  expect(again.body).toEqual(lead.body);
  expect(lead.text).toContain('CANARY behaviour');
});

it('answers a child one may not find exactly as one there is not', async () => {
  const sealed = await tiny.ask({ query: WHOLE, variables: { id: 'amira' }, as: 'p-stranger' });
  const missing = await tiny.ask({ query: WHOLE, variables: { id: 'nobody' }, as: 'p-stranger' });
  expect(sealed.text).toBe(missing.text);
  expect(sealed.body).toEqual({ data: { child: null } });
  expect(tiny.wire.filter((line) => !line.includes('/facts'))).toEqual([]);
});

it('decides each child of a list, and drops those one may not find', async () => {
  const { body } = await tiny.ask({ query: '{ children { edges { node { name clinic { state allergies } } } } }', as: 'p-mixed' });
  expect(body).toMatchObject({
    data: {
      children: {
        edges: [
          { node: { name: 'Amira Vale', clinic: { state: 'COMPLETE', allergies: 'latex' } } },
          { node: { name: 'Nia Brook', clinic: { state: 'WITHHELD', allergies: null } } },
        ],
      },
    },
  });
  expect(tiny.touched).toEqual(['name of amira', 'name of nia', 'allergies of amira']);
  expect(tiny.wire.filter((line) => line.startsWith('clinic')).join()).not.toContain('nia');
});

it('gathers the facts of a whole list in one batch', async () => {
  await tiny.ask({ query: '{ children { edges { node { name school { place } } } } }' });
  expect(tiny.wire.filter((line) => line.includes('/facts'))).toHaveLength(1);
});

it('lists ids only of children one may find, even where nothing else is asked', async () => {
  const { body } = await tiny.ask({ query: '{ children { edges { node { id } } } }', as: 'p-mixed' });
  expect(body).toEqual({ data: { children: { edges: [{ node: { id: 'amira' } }, { node: { id: 'nia' } }] } } });
});

it('fills a page with those one may find, as if there were no others', async () => {
  const query = 'query ($first: Int!, $after: String) { mine: children(first: $first, after: $after) { pageInfo { hasNextPage next: endCursor hasPreviousPage } edges { cursor node { id } } e: edges { node { name } } } }';
  const [first, second] = [await tiny.ask({ query, variables: { first: 1 }, as: 'p-mixed' }), await tiny.ask({ query, variables: { first: 1, after: cursorOf('amira') }, as: 'p-mixed' })];
  expect(first.body).toEqual({ data: { mine: { pageInfo: { hasNextPage: true, next: cursorOf('amira'), hasPreviousPage: false }, edges: [{ cursor: cursorOf('amira'), node: { id: 'amira' } }], e: [{ node: { name: 'Amira Vale' } }] } } });
  expect(second.body).toEqual({ data: { mine: { pageInfo: { hasNextPage: false, next: cursorOf('nia'), hasPreviousPage: true }, edges: [{ cursor: cursorOf('nia'), node: { id: 'nia' } }], e: [{ node: { name: 'Nia Brook' } }] } } });
  const stranger = await tiny.ask({ query: '{ children { pageInfo { hasNextPage endCursor startCursor hasPreviousPage } } }', as: 'p-stranger' });
  expect(stranger.body).toEqual({ data: { children: { pageInfo: { hasNextPage: false, endCursor: null, startCursor: null, hasPreviousPage: false } } } });
});

const cursorOf = (id: string): string => Buffer.from(id).toString('base64url');

it('walks to a sibling under that sibling’s own policy', async () => {
  const query = '{ child(id: "amira") { siblings { id name } } }';
  expect((await tiny.ask({ query })).body).toEqual({ data: { child: { siblings: [{ id: 'bilal', name: 'Bilal Vale' }] } } });
  expect((await tiny.ask({ query, as: 'p-mixed' })).body).toEqual({ data: { child: { siblings: [] } } });
});

it('withholds the way to siblings where the household is withheld', async () => {
  const { body } = await tiny.ask({ query: '{ child(id: "amira") { siblings { id } } }', as: 'p-teacher' });
  expect(body).toMatchObject({ data: { child: { siblings: null } } });
  expect(tiny.wire.filter((line) => !line.includes('/facts'))).toEqual([]);
});

it('withholds through aliases, fragments and conditions alike', async () => {
  const query = /* GraphQL */ `
    query ($id: ID!, $yes: Boolean = true) { child(id: $id) { ...a clinic { ...b ... on ClinicSection @include(if: $yes) { x: mentalHealth } } } }
    fragment a on Child { clinic { ... on Section { state } } }
    fragment b on ClinicSection { __proto__: mentalHealth again: mentalHealth }`;
  const { body, text } = await tiny.ask({ query, variables: { id: 'amira' }, as: 'p-teacher' });
  expect(text).not.toContain('CANARY');
  expect(body).toMatchObject({ data: { child: { clinic: { state: 'WITHHELD', x: null, again: null } } } });
  expect(tiny.wire.filter((line) => !line.includes('/facts'))).toEqual([]);
});

it('drops entries of a category that is withheld from a list', async () => {
  const query = '{ child(id: "amira") { involvements { who } } }';
  const { body } = await tiny.ask({ query, as: 'p-teacher' });
  expect(body).toEqual({ data: { child: { involvements: [{ who: 'Ms Grey' }] } } });
});

it('merges the timeline of all agencies, each entry under its own category', async () => {
  const query = '{ child(id: "amira") { timeline(first: 2) { edges { cursor node { title } } pageInfo { hasNextPage endCursor } } } }';
  const lead = await tiny.ask({ query });
  expect(lead.body).toMatchObject({ data: { child: { timeline: { edges: [{ node: { title: 'CANARY therapy' } }, { node: { title: 'Parents evening' } }], pageInfo: { hasNextPage: true } } } } });
  const teacher = await tiny.ask({ query, as: 'p-teacher' });
  expect(teacher.body).toMatchObject({ data: { child: { timeline: { edges: [{ node: { title: 'Parents evening' } }], pageInfo: { hasNextPage: false } } } } });
  expect(teacher.text).not.toContain('CANARY');
});

it('lists everything withheld of a child', async () => {
  const { body } = await tiny.ask({ query: '{ child(id: "amira") { disclosure { notices { code label ask { name } } } } }', as: 'p-teacher' });
  expect(body).toMatchObject({ data: { child: { disclosure: { notices: [
    { code: 'MAY_EXIST_ASK_LEAD', label: null, ask: { name: 'Front door' } }, { code: 'HELD_ASK_HOLDER', label: 'behaviour', ask: { name: 'Front door' } },
  ] } } } });
  expect(tiny.wire.filter((line) => !line.includes('/facts'))).toEqual([]);
});

it('answers introspection itself, and public fields to anyone', async () => {
  const { body } = await tiny.ask({ query: '{ hello __type(name: "ClinicSection") { kind } __typename }', as: null, purpose: null });
  expect(body).toEqual({ data: { hello: 'hello', __type: { kind: 'OBJECT' }, __typename: 'Query' } });
});

it('never tells of the agencies’ references', async () => {
  const { text, status } = await tiny.ask({ query: '{ child(id: "amira") { healthReferenc } }' });
  expect(status).toBe(400);
  expect(text).not.toMatch(/did you mean|healthReference"/i);
});

describe('refusals', () => {
  const query = '{ child(id: "amira") { name } }';
  it('needs a token', async () => {
    expect(await tiny.ask({ query, as: null })).toMatchObject({ status: 401, body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] } });
  });
  it.each([['expired', { expires: '-1m' }], ['for another audience', { audience: 'other' }], ['of another issuer', { issuer: 'https://elsewhere.example' }]])('turns away a token that is %s', async (_case, change) => {
    const token = await tiny.issuer.sign({ sub: 'p-ines', agency: 'social_care', role: 'social_worker', status: 'active' }, change);
    const { status, text } = await tiny.ask({ query, token });
    expect(status).toBe(401);
    expect(JSON.parse(text)).toEqual({ errors: [{ message: 'Sign in: this needs a valid access token', extensions: { code: 'UNAUTHENTICATED' } }] });
  });
  it('turns away a forged token', async () => {
    const token = await tiny.issuer.sign({ sub: 'p-ines', agency: 'social_care', role: 'social_worker', status: 'active' });
    expect((await tiny.ask({ query, token: `${token.slice(0, -6)}AAAAAA` })).status).toBe(401);
  });
  it('needs a purpose, and lists those that the role may state', async () => {
    expect(await tiny.ask({ query, purpose: null })).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'PURPOSE_REQUIRED', purposes: ['direct_support', 'child_protection'] } }] } });
    expect(await tiny.ask({ query, purpose: 'audit' })).toMatchObject({ status: 403, body: { errors: [{ extensions: { code: 'PURPOSE_NOT_PERMITTED' } }] } });
  });
  it.each([['a body of 5 MB', 'x'.repeat(5_000_000), 413], ['no JSON', '{', 400], ['a batch', '[{"query":"{hello}"}]', 400]])('answers %s as GraphQL would', async (_case, body, status) => {
    const response = await fetch(`${tiny.gateway.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const text = await response.text();
    expect([response.status, response.headers.get('content-type')]).toEqual([status, expect.stringContaining('json')]);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ message: expect.any(String) }] });
    expect(text).not.toMatch(/stack|node_modules/);
  });
  it.each([['too deep', `{ child(id: "a") ${'{ siblings '.repeat(20)}{ id }${' }'.repeat(20)} }`], ['too many aliases', `{ ${Array.from({ length: 500 }, (_, index) => `a${index}: hello`).join(' ')} }`], ['too many tokens', `{ ${'hello '.repeat(9_000)} }`]])('refuses an operation of %s', async (_case, large) => {
    expect((await tiny.ask({ query: large })).status).toBe(400);
  });
});

it('says UNAVAILABLE of an agency that is down, and shows the rest', async () => {
  await tiny.stop('clinic');
  const started = Date.now();
  const { body } = await tiny.ask({ query: WHOLE, variables: { id: 'amira' } });
  expect(Date.now() - started).toBeLessThan(2_000);
  expect(body).toMatchObject({
    data: { child: { name: 'Amira Vale', clinic: { state: 'UNAVAILABLE', notices: [{ code: 'UNAVAILABLE' }], allergies: null }, school: { state: 'COMPLETE', place: 'Larkhaven Primary' } } },
  });
  expect(body.errors).toBeUndefined();
});
