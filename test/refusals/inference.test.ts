import { readFileSync } from 'node:fs';
import { parse, Kind, type FieldDefinitionNode, type InputValueDefinitionNode } from 'graphql';
import type { RunningGateway } from '#gateway/start-gateway';
import { canariesOf, canary, MARKED } from '#test/refusals/canaries';
import { KNOWN_ARGUMENTS } from '#test/refusals/known-arguments';
import { openPolicy } from '#test/refusals/open-policy';
import { type Attempt, type Range, STARTING, startRange, TRANSPORTS } from '#test/refusals/range';
import { apiSdl, WHOLE, wholeChild } from '#test/refusals/whole-child';

let range: Range;
beforeAll(async () => {
  range = await startRange({ environment: { FACTS_MAX_AGE_MS: '0' } });
}, STARTING);
afterAll(() => range.close());

const ofSealed = canariesOf('nour', MARKED);
const NOT_TOMS = ['address', 'contact', 'physical-health', 'child-mental-health', 'sexual-health', 'child-substance-use', 'third-party', 'youth-justice-detail', 'immunisation-growth'] as const;
const tomOnAmira = (selection: string) => ({ viewer: 'Tom Hale', query: `query($id: ID!) { child(id: $id) { ${selection} } }`, variables: { id: range.idOf('amira') } });
const said = ({ status, headers, text }: Attempt): string => JSON.stringify([status, [...headers].filter(([name]) => name !== 'date'), text]);

/** Those who may not know of a child, each with why. */
const DENIED: readonly (readonly [viewer: string, child: string])[] = [
  ['Ines Okoro', 'nour'], ['Gwen Pritchard', 'nour'], ['Ruth Achebe', 'nour'], ['Ines Okoro', 'rowan-before'], ['Ruth Achebe', 'amira'],
  ['Craig Dunmore', 'amira'], ['Craig Dunmore', 'ella'], ['Olivia Bergman', 'amira'], ['Victor Hahn', 'bethan'], ['Patrice Lowe', 'bethan'],
];
const CONFUSABLE = [
  wholeChild,
  'query($id: ID!) { child(id: $id) { __typename } }',
  'query($id: ID!) { one: child(id: $id) { id } two: child(id: $id) { siblings { id } timeline { pageInfo { hasNextPage } } } }',
  'query($id: ID!) { child(id: $id) { disclosure { notices { code } canBreakGlass } socialCare { state asOf notices { decisionId } } } }',
  'query($id: ID!) { child(id: $id) { timeline(first: 0) { edges { cursor } } education { absences(from: "2026-01-01", to: "2025-01-01") { date } } } }',
];

describe('A41 exists and does-not-exist', () => {
  it.each(DENIED)('%s asks of %s as of nobody: byte for byte the same', async (viewer, child) => {
    for (const query of CONFUSABLE) {
      const exists = await range.refuses({ viewer, query, variables: { id: range.idOf(child) } }, canariesOf(child, MARKED));
      const missing = await range.refuses({ viewer, query, variables: { id: range.idOf('nobody') } }, []);
      expect(exists.map(said)).toEqual(missing.map(said));
      expect(exists.map(({ data }) => data && Object.values(data as object).every((value) => value === null))).toEqual(TRANSPORTS.map(() => true));
    }
  });
});

const SEARCHES = (): readonly Record<string, unknown>[] => {
  const nour = range.federation.child('nour');
  return [
    { name: nour.names[0]?.family }, { name: canary('nour', 'identity') }, { dateOfBirth: nour.dateOfBirth, name: nour.names[0]?.given[0] }, { nhsNumber: nour.identifiers.nhsNumber },
  ];
};
const SEARCH = 'query($search: ChildSearch!, $first: Int!) { children(search: $search, first: $first) { edges { cursor node { id name { text } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }';

/** Canaries in an answer, or in what subgraphs answered. What a client searches for it says itself. */
const found = (canaries: readonly string[], text: string): readonly string[] =>
  canaries.filter((mark) => [text, ...range.wire.exchanges.map(({ answered }) => answered)].some((everywhere) => everywhere.includes(mark)));

describe('A42 counts, cursors and totals', () => {
  it('a page of children counts nobody who is not shown, at any size', async () => {
    for (const search of SEARCHES()) {
      for (const first of [1, 2, 50]) {
        for (const { text, data } of await range.refuses({ viewer: 'Gwen Pritchard', query: SEARCH, variables: { search, first } }, [])) {
          expect(found(ofSealed, text)).toEqual([]);
          expect(text).not.toContain(range.idOf('nour'));
          expect(text).not.toContain(Buffer.from(range.idOf('nour')).toString('base64url'));
          if (data.children.edges.length === 0) expect(data.children.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null });
        }
      }
    }
  });

  it('whoever is shown nobody sees a page of nobody, cursors and all', async () => {
    const amira = range.federation.child('amira');
    for (const viewer of ['Craig Dunmore', 'Victor Hahn']) {
      for (const search of [{ nhsNumber: range.federation.child('bethan').identifiers.nhsNumber }, { name: 'Bethan Morgan' }, { upn: amira.identifiers.upn }]) {
        for (const { text, data, errors } of await range.refuses({ viewer, purpose: viewer === 'Victor Hahn' ? 'audit' : 'direct_support', query: SEARCH, variables: { search, first: 1 } }, ['CANARY-bethan-nothing-of-the-sort'])) {
          expect(errors).toBeUndefined();
          expect(text).not.toContain(Buffer.from(range.idOf('bethan')).toString('base64url'));
          expect(data.children).toEqual({ edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } });
        }
      }
    }
  });

  it('a timeline’s pages count only what is shown', async () => {
    const query = 'timeline(first: 200) { edges { cursor node { category title id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';
    for (const { data, text } of await range.refuses(tomOnAmira(query), canariesOf('amira', NOT_TOMS))) {
      const page = data.child.timeline as { edges: { cursor: string; node: { category: string } }[]; pageInfo: Record<string, unknown> };
      expect(page.edges.filter(({ node }) => (NOT_TOMS as readonly string[]).includes(node.category))).toEqual([]);
      expect(page.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: page.edges[0]?.cursor ?? null, endCursor: page.edges.at(-1)?.cursor ?? null });
      for (const { cursor } of page.edges) expect(Buffer.from(cursor, 'base64url').toString()).not.toMatch(/health|yot/);
      expect(text).not.toMatch(/CAMHS/);
    }
  });

  it('no list of children has a total', () => {
    for (const name of ['ChildConnection', 'CaseloadConnection', 'TimelineConnection', 'SocialCareVisitConnection']) expect(new RegExp(`^type ${name} \\{[^}]*(total|count)`, 'im').test(apiSdl)).toBe(false);
  });
});

/** Every argument that a client can give, `Type.field(argument)`. */
const argumentsOfApi = (): string[] => parse(apiSdl).definitions.flatMap((definition) =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION
    ? (definition.fields ?? []).flatMap((field: FieldDefinitionNode) => (field.arguments ?? []).map((argument: InputValueDefinitionNode) => `${definition.name.value}.${field.name.value}(${argument.name.value})`))
    : []).filter((coordinate) => !coordinate.startsWith('Mutation.'));

describe('A43 filters and orders', () => {
  it('there is no order to choose, and every argument is one of which somebody has said why it filters by nothing that is withheld', () => {
    expect(argumentsOfApi().sort()).toEqual(Object.values(KNOWN_ARGUMENTS).flat().sort());
    // Filters there are of the record of access and of registers alone; an order there is nowhere.
    expect(argumentsOfApi().filter((argument) => /order|sort|where/i.test(argument))).toEqual([]);
    expect(argumentsOfApi().filter((argument) => /filter/i.test(argument)).map((argument) => argument.replace(/\(.*/, ''))).toEqual(['Query.accessCounts', 'Query.accessRecords', 'Query.replayUnderDraft', 'Query.ruleUse', 'Query.unusualAccess']);
  });

  it('a filter of what is withheld answers alike, whatever it would have matched', async () => {
    const day = new Date().toISOString().slice(0, 10);
    const at = (from: string, to: string) => tomOnAmira(`health { contacts(from: "${from}", to: "${to}") { id } appointments(last: 1) { id } } youthJustice { contacts(from: "${from}", to: "${to}") { id } }`);
    const [all] = await range.refuses(at('2000-01-01', day), canariesOf('amira', NOT_TOMS));
    const [none] = await range.refuses(at('2000-01-01', '2000-01-02'), canariesOf('amira', NOT_TOMS));
    expect(withoutIds(all?.text)).toBe(withoutIds(none?.text));
  });
});

/** Nor can two answers be of one moment. */
const withoutNow = (text: string): string => withoutIds(text).replace(/"asOf":"[^"]*"/g, '"asOf":"now"');

/** Decisions are numbered anew for each request. */
const withoutIds = (text: string | undefined): string => (text ?? '').replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'decision');

describe('A44 a search does not match what is hidden', () => {
  it('the address of a child whose whereabouts are restricted, the name before an adoption, any text of a record', async () => {
    const [kofi, before] = [range.federation.child('kofi'), range.federation.child('rowan-before')];
    const hidden = [
      { postcode: kofi.addresses[0]?.postcode }, { name: before.names[0]?.family }, { nhsNumber: before.identifiers.nhsNumber },
      ...MARKED.filter((category) => category !== 'identity').map((category) => ({ name: canary('bethan', category) })),
    ];
    for (const search of hidden) {
      const [tried] = await range.refuses({ viewer: 'Gwen Pritchard', query: SEARCH, variables: { search, first: 50 } }, []);
      expect(found(['kofi', 'rowan-before'].flatMap((child) => canariesOf(child, MARKED)), tried?.text ?? '')).toEqual([]);
      for (const child of ['kofi', 'rowan-before']) expect(tried?.text).not.toContain(range.idOf(child));
    }
  });
});

it('A45 there are no groups to subtract: no question counts, sums or groups children, but the named groups, whose numbers are suppressed', async () => {
  const query = parse(apiSdl).definitions.find((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Query');
  const roots = query?.kind === Kind.OBJECT_TYPE_DEFINITION ? (query.fields ?? []).map(({ name }) => name.value) : [];
  // Looks are counted for whoever keeps the record of access, and its chain has a state; neither counts children. Groups are
  // counted, and subgraphs/hub/group/groups.test.ts holds that no few children can be told by them, nor by two of them.
  expect(roots.filter((name) => /stat|group|count|aggregate|sum|report/i.test(name))).toEqual(['accessCounts', 'accessReport', 'accessReports', 'chainState', 'groups']);
  // What counts can be charted and so leave the record: each may be null, and record/ask/told-counts.test.ts and subgraphs/hub/consent/consent-figures.test.ts hold that none tells of fewer than five children.
  expect(/type AccessCount [^}]*records: Int[^!][^}]*times: Int[^!]/.test(apiSdl)).toBe(true);
  expect(/type ConsentFigure [^}]*children: Int[^!]/.test(apiSdl)).toBe(true);
  expect([...apiSdl.matchAll(/^ {2}(\w*(?:[tT]otal|[cC]ount|[sS]um|[aA]verage)\w*): /gm)].map(([, name]) => name).filter((name) => name !== 'totalCount' && name !== 'summary')).toEqual(['count', 'count', 'count']);
  // Of decisions that would be otherwise, and of looks: both of the record of access; and of those groups.
  expect([...apiSdl.matchAll(/^type (\w+)[^{]*\{[^}]*^ {2}count: /gm)].map(([, type]) => type)).toEqual(['NamedGroup', 'ReplayedChange', 'UnusualAccess']);
  expect(/type ServiceConnection \{[^}]*totalCount/.test(apiSdl)).toBe(true);
  const { data } = await range.attempt({ viewer: 'Tom Hale', query: '{ groups { id count } }' });
  expect(data?.groups.length).toBeGreaterThan(0);
  for (const { count } of data?.groups ?? []) expect(count === null || (count >= 10 && count % 5 === 0)).toBe(true);
});

it('A46 asOf, ETag and last contact say nothing of what is withheld', async () => {
  for (const { data, headers } of await range.refuses(tomOnAmira('health { state asOf mentalHealth { status } contacts { date } } youthJustice { state asOf contacts { date } }'), canariesOf('amira', NOT_TOMS))) {
    expect(data.child.youthJustice).toEqual({ state: 'WITHHELD', asOf: null, contacts: null });
    for (const header of ['etag', 'last-modified']) expect(headers.get(header)).toBeNull();
  }
  expect(/updatedAt|modifiedAt|lastContact/i.test(apiSdl)).toBe(false);
});

/** What a request costs others: whom it asked, how often, in which order. */
const costOf = () => range.wire.exchanges.map(({ subgraph, path }) => `${subgraph} ${path}`);

describe('A47 timing', () => {
  let remembering: RunningGateway;
  beforeAll(async () => {
    remembering = await range.gatewayBeside({ FACTS_MAX_AGE_MS: '5000' });
  }, STARTING);

  it.each(DENIED)('%s asking of %s has the same asked of the same as asking of nobody, the first time and the second', async (viewer, child) => {
    for (const at of [undefined, remembering]) {
      const costs = async (id: string) => {
        const ask = async () => {
          range.forget();
          await range.attempt({ viewer, query: wholeChild, variables: { id }, ...(at ? { at } : {}) });
          return costOf().sort();
        };
        return [await ask(), await ask()];
      };
      expect(await costs(range.idOf(child))).toEqual(await costs(`c-nobody${child}`));
    }
  }, STARTING);
});

describe('A48 errors', () => {
  it('an agency that is down says nothing to whom its section is withheld, and is named to nobody', async () => {
    const query = `health { state notices { code label } mentalHealth { status } conditions { id } } youthJustice { state notices { code label } outcomes { id } }`;
    const [up] = await range.refuses(tomOnAmira(query), canariesOf('amira', NOT_TOMS));
    await range.federation.agencies.youthJustice.stop();
    const [down] = await range.refuses(tomOnAmira(query), canariesOf('amira', NOT_TOMS));
    const stranger = await range.attempt({ viewer: 'Craig Dunmore', query: wholeChild, variables: { id: range.idOf('amira') } });
    const nobody = await range.attempt({ viewer: 'Craig Dunmore', query: wholeChild, variables: { id: range.idOf('nobody') } });
    const lead = await range.attempt({ viewer: 'Ines Okoro', query: 'query($id: ID!) { child(id: $id) { youthJustice { state involved outcomes { id } } } }', variables: { id: range.idOf('amira') } });
    await range.federation.agencies.youthJustice.start();
    expect(down?.errors).toBeUndefined();
    expect(down?.data.child.health).toEqual({ ...up?.data.child.health });
    expect(said(stranger)).toBe(said(nobody));
    for (const attempt of [down, stranger, lead]) expect(attempt?.text).not.toMatch(/youth-justice|127\.0\.0\.1|ECONN|subgraph|fetch|graphql/i);
  }, STARTING);
});

describe('A49 who is involved', () => {
  it('names no service whose being there is sensitive, in whatever list it would stand', async () => {
    const query = 'involvements { agency category practitioner { name role agency } } identity { agency category } consents { categories evidence } leadProfessional { contact { name } } timeline { edges { node { agency category title } } } disclosure { notices { heldBy label } }';
    for (const { text, data } of await range.refuses(tomOnAmira(query), canariesOf('amira', NOT_TOMS))) {
      expect(text).not.toMatch(/Lindsay|CAMHS|camhs|"child-mental-health"|mental health/i);
      expect(data.child.involvements.length).toBeGreaterThan(0);
    }
    // Nor does its absence from the answer come of its being filtered only at the door: it never crossed the wire.
    expect(range.wire.exchanges.filter(({ answered }) => answered.includes('Lindsay'))).toEqual([]);
  });
});

describe('A50 a walk over the family', () => {
  it('never reaches a sealed child, nor more of a brother than asking of him would show', async () => {
    const walk = 'siblings { id name { text } siblings { id siblings { id name { text } } } } household { name relationship }';
    for (const viewer of ['Ines Okoro', 'Tom Hale']) {
      for (const { text } of await range.refuses({ viewer, query: `query($id: ID!) { child(id: $id) { ${walk} } }`, variables: { id: range.idOf('amira') } }, ofSealed)) expect(text).not.toContain(range.idOf('nour'));
      expect(range.wire.exchanges.filter(({ asked, answered }) => (asked + answered).includes(range.idOf('nour')))).toEqual([]);
    }
    const walked = await range.attempt({ viewer: 'Ines Okoro', query: `query($id: ID!) { child(id: $id) { siblings ${WHOLE} } }`, variables: { id: range.idOf('amira') } });
    for (const sibling of walked.data.child.siblings as { id: string }[]) {
      const asked = await range.attempt({ viewer: 'Ines Okoro', query: wholeChild, variables: { id: sibling.id } });
      expect(JSON.parse(withoutNow(JSON.stringify(sibling)))).toEqual(JSON.parse(withoutNow(JSON.stringify(asked.data.child))));
    }
  });
});

it('A51 what third parties said is in no answer, not to whom an enquiry opens the record, not to whom everything is open', async () => {
  const open = await range.gatewayBeside({}, openPolicy);
  for (const at of [undefined, open]) {
    for (const transport of TRANSPORTS) {
      range.forget();
      const { text, data } = await range.attempt({ viewer: 'Ruth Achebe', query: wholeChild, variables: { id: range.idOf('ella') }, ...(at ? { at } : {}) }, transport);
      expect(data.child.name.text).toContain('Ella');
      expect(text + range.traces()).not.toContain(canary('ella', 'third-party'));
    }
  }
}, STARTING);

describe('A52 what is derived tells no more than what it is derived from', () => {
  it('SEN provision does not tell of a plan to whom the plan is withheld; the next day in court is withheld with the court', async () => {
    const query = 'education { sen { supported provision { code } needs { rank } } ehcPlan { from } } youthJustice { involved nextCourtDate } socialCare { childInNeed { closureReason { code } } assessmentFactors { domesticAbuse { identified } mentalHealth { identified } } } age dateOfBirth';
    for (const { data } of await range.refuses(tomOnAmira(query), canariesOf('amira', NOT_TOMS))) {
      expect(data.child.youthJustice).toEqual({ involved: null, nextCourtDate: null });
      expect(data.child.socialCare.assessmentFactors?.domesticAbuse ?? null).toBeNull();
      expect(data.child.socialCare.assessmentFactors?.mentalHealth ?? null).toBeNull();
    }
    expect(/provision: Coded @category\(id: "ehc-plan"/.test(readFileSync(range.config().supergraph, 'utf8'))).toBe(true);
  });
});

it('A53 no team’s name tells of a service that is withheld', async () => {
  for (const { text } of await range.refuses({ viewer: 'Tom Hale', query: wholeChild, variables: { id: range.idOf('amira') } }, canariesOf('amira', NOT_TOMS))) {
    expect(/.{60}(CAMHS|Youth offending team|sexual health|substance-use|clinic\b).{60}/i.exec(text)?.[0]).toBeUndefined();
  }
});
