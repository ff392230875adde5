import { createSigner } from 'fast-jwt';
import pino from 'pino';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { DEADLINE_HEADER } from '#schema/contracts/deadline';
import { type Grant, GRANT_HEADER } from '#schema/contracts/grant';
import { type ChildId, policyVersion } from '#schema/ids';
import { Section, SectionState } from '#schema/objects/section';
import { TimelineEntry, TimelineKind } from '#schema/objects/timeline-entry';
import { printSdl } from '#subgraphs/host/federated-schema';
import { type RunningSubgraph, serveSubgraph, type Subgraph } from '#subgraphs/host/serve-subgraph';
import type { SubgraphContext } from '#subgraphs/host/subgraph-context';
import { operationHash } from '#subgraphs/host/verify-grant';

const touched: string[] = [];
/** How the dentist's card index answers: at once, unless a test lets it hang until it is told to stop. */
let cardIndexHangs = false;
const cardIndex = (signal: AbortSignal): Promise<string> =>
  new Promise((found) => {
    if (!cardIndexHangs) return found('card 7');
    signal.addEventListener('abort', () => {
      touched.push('card index stopped');
      found('too late');
    });
  });

@ObjectType('DentalSection', { implements: Section, description: 'What the dentist knows.' })
class DentalSection extends Section {
  @Category('physical-health')
  @Field(() => String, { nullable: true, description: 'The last check-up.' })
  checkUp(): string {
    touched.push('checkUp');
    return 'CANARY-checkup';
  }

  @Category('safety-alerts')
  @Field(() => String, { nullable: true, description: 'Allergies.' })
  allergies(): string {
    touched.push('allergies');
    return 'latex';
  }

  @Category('section')
  @Field(() => [TimelineEntry], { nullable: true, description: 'Visits.' })
  contacts(): TimelineEntry[] {
    const entry = (id: string, category: string) => ({ id, category, date: '2026-01-05', agency: 'health', kind: TimelineKind.CONTACT, title: id, ofChild: this.ofChild });
    return [entry('check-up', 'physical-health'), entry('allergy noted', 'safety-alerts')];
  }
}

@ObjectType('Card', { description: 'A card of the card index.' })
class Card {
  @Category('public')
  @Field(() => String, { description: 'What is on it.' })
  text(): string {
    touched.push('text of a card');
    return 'card 7';
  }
}

@ObjectType('Child', { description: 'A child.' })
@Directive('@key(fields: "id")')
class Child {
  @Category('section')
  @Field(() => ID, { description: 'Opaque.' })
  id!: ChildId;

  @Directive('@external')
  @Directive('@inaccessible')
  @Category('reference:health')
  @Field(() => String, { nullable: true, description: 'The id the dentist knows.' })
  dentalReference?: string;
}

@Resolver(() => Child)
class DentalOfChild {
  @Query(() => String, { description: 'A root field.' })
  @Category('public')
  hello(@Arg('name', () => String) name: string): string {
    return `hello ${name}`;
  }

  @Query(() => Card, { description: 'Looks for a card.' })
  @Category('public')
  async card(@Ctx() { signal }: SubgraphContext<unknown>): Promise<Card> {
    await cardIndex(signal);
    return new Card();
  }

  @Directive('@requires(fields: "dentalReference")')
  @Category('section')
  @FieldResolver(() => DentalSection, { description: 'Teeth.' })
  dental(@Root() child: Child): DentalSection {
    return Object.assign(new DentalSection(), { ofChild: child.id, state: SectionState.COMPLETE, notices: [], asOf: null });
  }
}

const dentist: Subgraph = {
  faces: [{ name: 'dental', resolvers: [DentalOfChild], entities: [{ name: 'Child', type: Child, resolveReference: (reference: unknown) => reference }], loaders: () => ({}) as never }],
  ready: async () => undefined,
  close: async () => undefined,
};

const KEY = 'a key of thirty-two bytes at least, for tests';
const ENTITIES = 'query($representations:[_Any!]!){_entities(representations:$representations){...on Child{dental{state checkUp allergies contacts{id}}}}}';
const amira = { __typename: 'Child', id: 'amira', dentalReference: '42' };

const grantFor = (operation: string, change: Partial<Grant> = {}): string => {
  const now = Math.floor(Date.now() / 1000);
  return createSigner({ key: KEY, algorithm: 'HS256' })({
    aud: 'dental', op: operationHash(operation), jti: Math.random().toString(36), iat: now, exp: now + 10,
    viewer: null, purpose: 'direct_support', policyVersion: policyVersion('test'),
    children: { amira: { 'safety-alerts': 'DETAIL', 'physical-health': 'HOLDER' } }, own: {}, ...change,
  });
};

let running: RunningSubgraph;
beforeAll(async () => {
  running = await serveSubgraph(dentist, { port: 0, grantKey: () => KEY, log: pino({ level: 'silent' }) });
});
afterAll(() => running.close());
beforeEach(() => touched.splice(0));

const ask = async (query: string, grant?: string) => {
  const response = await fetch(`${running.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(grant ? { [GRANT_HEADER]: grant } : {}) },
    body: JSON.stringify({ query, variables: { representations: [amira] } }),
  });
  return { status: response.status, body: await response.text() };
};

it('gives what the grant names and runs no resolver for the rest', async () => {
  const { body } = await ask(ENTITIES, grantFor(ENTITIES));
  expect(JSON.parse(body)).toEqual({
    data: { _entities: [{ dental: { state: 'COMPLETE', checkUp: null, allergies: 'latex', contacts: [{ id: 'allergy noted' }] } }] },
  });
  expect(touched).toEqual(['allergies']);
});

it.each([
  ['no grant', undefined],
  ['a grant for another operation', grantFor('{hello}')],
  ['a grant for another subgraph', grantFor(ENTITIES, { aud: 'health' })],
  ['an expired grant', grantFor(ENTITIES, { exp: 1 })],
  ['a forged grant', `${grantFor(ENTITIES)}x`],
])('turns away %s', async (_case, grant) => {
  const { status, body } = await ask(ENTITIES, grant);
  expect(status).toBe(401);
  expect(body).not.toContain('CANARY');
  expect(touched).toEqual([]);
});

it('turns away a grant shown a second time', async () => {
  const grant = grantFor(ENTITIES);
  expect((await ask(ENTITIES, grant)).status).toBe(200);
  expect((await ask(ENTITIES, grant)).status).toBe(401);
});

describe('an answer that nobody waits for any longer', () => {
  const CARD = '{ card { text } }';
  const askFor = async (deadline: string | undefined) => {
    const began = Date.now();
    const response = await fetch(`${running.url}/graphql`, {
      method: 'POST', body: JSON.stringify({ query: CARD }),
      headers: { 'content-type': 'application/json', [GRANT_HEADER]: grantFor(CARD), ...(deadline ? { [DEADLINE_HEADER]: deadline } : {}) },
    });
    return { status: response.status, body: await response.json() as unknown, took: Date.now() - began };
  };
  beforeEach(() => { cardIndexHangs = true; });
  afterEach(() => { cardIndexHangs = false; });

  it('is worked for no longer: clients are told to stop, no further resolver runs, and it says that time is over', async () => {
    const { status, body, took } = await askFor('150');
    expect([status, body]).toEqual([504, { errors: [{ message: 'The time for this answer is over', extensions: { code: 'TIME_IS_OVER' } }] }]);
    expect(took).toBeGreaterThanOrEqual(145);
    await new Promise((later) => setTimeout(later, 50));
    expect(touched).toEqual(['card index stopped']);
  });

  it.each([['in time', '10000'], ['to one that names no time', undefined], ['to one whose time cannot be meant', 'soon']])('is given %s', async (_to, deadline) => {
    cardIndexHangs = false;
    expect((await askFor(deadline))).toMatchObject({ status: 200, body: { data: { card: { text: 'card 7' } } } });
    expect(touched).toEqual(['text of a card']);
  });
});

it('prints the category of every field into the SDL, inherited ones too', async () => {
  const sdl = await printSdl(dentist.faces[0]);
  expect(sdl).toMatch(/checkUp: String @category\(id: "physical-health", level: DETAIL\)/);
  expect(sdl.slice(sdl.indexOf('type DentalSection'))).toMatch(/state: SectionState! @category\(id: "section"/);
});
