import { isInherited } from '#schema/directives/category';
import type { Level } from '#schema/level';
import type { RunningSubgraph } from '#subgraphs/host/serve-subgraph';
import { type Answer, askFace, post, signGrant } from '#test/conformance/ask-subgraph';
import { categoryOf, has, ReadSdl } from '#test/conformance/select-all';

/** A subgraph as it is deployed, before a real stand-in of its agency's system, with the switches a test needs. */
export interface SubgraphUnderTest {
  /** Served with `TEST_GRANT_KEY` for every face, and a log from `capturedLog()`. */
  readonly running: RunningSubgraph;
  /** A child of whom the agency holds something in every category it has. */
  readonly knownChild?: {
    readonly id: string;
    /** The agency's id for the child, as the field of `Child` that carries it: `{ healthReference: '9990000018' }`. */
    readonly reference: Readonly<Record<string, string>>;
    /** Names, dates, free text of that child's record: none of it may be in a log. */
    readonly personal: readonly string[];
  };
  /** Fields of `Child` that the gateway answers. */
  readonly answeredByGateway?: readonly string[];
  /** What was asked of the agency's system so far. */
  readonly requestLog: { readonly length: number };
  readonly logs: () => string;
  /** Takes the agency's system away, and brings it back. */
  readonly stopSource: () => Promise<void>;
  readonly startSource: () => Promise<void>;
}

/**
 * What every agency's subgraph has to pass, told once: the door, the classification, the mask, an absent record, a dead
 * source and its return, health, and what the log may not say.
 * @param name the subgraph's name in the supergraph
 * @param route where that face is served
 */
export function defineSubgraphSuite(name: string, start: () => Promise<SubgraphUnderTest>, route = '/graphql'): void {
  describe(`${name} conforms`, () => {
    let subgraph: SubgraphUnderTest;
    let sdl: ReadSdl;

    const url = (): string => `${subgraph.running.url}${route}`;
    const SDL = '{ _service { sdl } }';

    beforeAll(async () => {
      subgraph = await start();
      const { data } = await askFace(url(), name, SDL, {});
      sdl = new ReadSdl((data?.['_service'] as unknown as { sdl: string }).sdl);
    }, 60_000);
    afterAll(() => subgraph.running.close());

    const entitiesQuery = (selection: string): string => `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Child ${selection} } }`;

    const describeChild = async (id: string, reference: Readonly<Record<string, string | null>>, selection: string, levels: Record<string, Level>) => {
      const answer = await askFace(url(), name, entitiesQuery(selection), { representations: [{ __typename: 'Child', id, ...reference }] }, { children: { [id]: levels } });
      return { answer, child: entityOf(answer) };
    };

    const contributed = () => (sdl.type('Child')?.fields ?? []).filter((field) =>
      field.name.value !== 'id' && !has(field, 'external') && !subgraph.answeredByGateway?.includes(field.name.value));
    const everything = (): string => `{ ${contributed().flatMap((field) => sdl.select(field)).join(' ')} }`;
    const allCategories = (): string[] => [...new Set(sdl.composites().flatMap(({ fields }) => (fields ?? []).flatMap((field) => categoryOf(field) ?? [])))]
      .filter((category) => !isInherited(category) || category.startsWith('reference:'));
    const granting = (categories: readonly string[]): Record<string, Level> => Object.fromEntries(categories.map((category) => [category, 'DETAIL' as const]));
    /** Categories that entries name themselves are not in the SDL: any a policy may know. */
    const ofEntries = ['practitioners', 'child-mental-health', 'sexual-health', 'child-substance-use', 'physical-health', 'safety-alerts', 'child-protection', 'child-in-need', 'abuse-enquiries',
      'looked-after', 'exploitation-missing', 'school', 'behaviour', 'youth-justice-involvement', 'youth-justice-detail', 'parent-mental-health', 'parent-substance-misuse', 'domestic-abuse'];
    const grantingAll = () => granting([...allCategories(), ...ofEntries]);

    describe('at the door', () => {
      const refused: readonly (readonly [string, () => string | null])[] = [
        ['no grant', () => null],
        ['a grant that is not one', () => 'let me in'],
        ['a grant signed with another key', () => signGrant(name, SDL, {}, 'another key, thirty-two characters long')],
        ['a grant for another subgraph', () => signGrant('somebody-else', SDL)],
        ['a grant for another operation', () => signGrant(name, '{ __typename }')],
        ['an expired grant', () => signGrant(name, SDL, { iat: 1, exp: 2 })],
      ];
      it.each(refused)('turns away %s', async (_case, grant) => {
        const asked = subgraph.requestLog.length;
        const answer = await post(url(), { query: SDL }, grant());
        expect(answer.status).toBe(401);
        expect(answer.data).toBeNull();
        expect(subgraph.requestLog.length).toBe(asked);
      });

      it('turns away a grant shown a second time', async () => {
        const grant = signGrant(name, SDL);
        expect((await post(url(), { query: SDL }, grant)).status).toBe(200);
        expect((await post(url(), { query: SDL }, grant)).status).toBe(401);
      });

      it('has no other way in', async () => {
        expect((await fetch(`${url()}?query=${encodeURIComponent(SDL)}`)).status).toBeGreaterThanOrEqual(400);
        expect((await post(url(), [{ query: SDL }], signGrant(name, SDL))).status).toBeGreaterThanOrEqual(400);
      });

      it.each(refused)('states no facts on %s', async (_case, grant) => {
        expect([401, 404]).toContain((await post(`${subgraph.running.url}/facts`, {}, grant())).status);
      });
    });

    it('classifies and describes every field', () => {
      const fields = sdl.composites().flatMap((composite) => (composite.fields ?? []).map((field) => ({ coordinate: `${composite.name.value}.${field.name.value}`, field })))
        .filter(({ coordinate }) => !/^(Query\._|_)/.test(coordinate));
      expect(fields.filter(({ field }) => categoryOf(field) === undefined).map(({ coordinate }) => coordinate)).toEqual([]);
      expect(fields.filter(({ field }) => !field.description?.value).map(({ coordinate }) => coordinate)).toEqual([]);
    });

    it('answers its health checks', async () => {
      expect((await fetch(`${subgraph.running.url}/health/live`)).status).toBe(200);
      expect((await fetch(`${subgraph.running.url}/health/ready`)).status).toBe(200);
    });

    const ofChild = (story: string, tell: (known: NonNullable<SubgraphUnderTest['knownChild']>) => Promise<void>, timeout = 20_000): void =>
      it(story, async () => { if (subgraph.knownChild) await tell(subgraph.knownChild); }, timeout);

    ofChild('describes a child it knows, to whom everything is granted', async ({ id, reference }) => {
      const { answer, child } = await describeChild(id, reference, everything(), grantingAll());
      expect(answer.errors).toEqual([]);
      for (const section of sectionsOf(child)) expect(section.state).toBe('COMPLETE');
    });

    ofChild('neither shows nor asks for anything where nothing is granted', async ({ id, reference, personal }) => {
      const asked = subgraph.requestLog.length;
      const { answer } = await describeChild(id, reference, everything(), {});
      expect(answer.errors).toEqual([]);
      for (const secret of personal) expect(answer.text).not.toContain(secret);
      expect(subgraph.requestLog.length).toBe(asked);
    });

    ofChild('shows, of each category granted alone, what it shows of it among all, and nothing of another', async ({ id, reference }) => {
      const whole = (await describeChild(id, reference, everything(), grantingAll())).child;
      for (const category of allCategories()) {
        const { answer, child } = await describeChild(id, reference, everything(), granting([category]));
        expect(answer.errors).toEqual([]);
        expectWithin(child, whole, category);
      }
    });

    ofChild('says NOT_STATED, and asks nobody, of a child without a reference', async ({ reference }) => {
      const asked = subgraph.requestLog.length;
      const unknown = Object.fromEntries(Object.keys(reference).map((field) => [field, null]));
      if (Object.keys(unknown).length === 0) return;
      const { answer, child } = await describeChild('c-unknown', unknown, everything(), grantingAll());
      expect(answer.errors).toEqual([]);
      for (const { state, notices, __typename, ...rest } of sectionsOf(child)) {
        expect({ state, notices }).toEqual({ state: 'NOT_STATED', notices: [] });
        for (const value of Object.values(rest)) expect(isNothing(value)).toBe(true);
      }
      expect(subgraph.requestLog.length).toBe(asked);
    });

    ofChild('says so when its source is dead, within 2 s, and recovers unaided', async ({ id, reference }) => {
      await subgraph.stopSource();
      const began = Date.now();
      const { answer } = await describeChild(id, reference, everything(), grantingAll());
      expect(Date.now() - began).toBeLessThan(2_000);
      expect(answer.status).toBe(200);
      expect(answer.errors.length).toBeGreaterThan(0);
      for (const { extensions, message } of answer.errors) {
        expect(extensions?.code).toBe('SOURCE_UNAVAILABLE');
        expect(message).toBe('The source could not answer');
      }
      expect((await fetch(`${subgraph.running.url}/health/live`)).status).toBe(200);
      expect((await fetch(`${subgraph.running.url}/health/ready`)).status).toBe(503);

      await subgraph.startSource();
      await eventually(async () => (await fetch(`${subgraph.running.url}/health/ready`)).status === 200);
      await eventually(async () => (await describeChild(id, reference, everything(), grantingAll())).answer.errors.length === 0);
    }, 40_000);

    ofChild('has logged nobody’s data', async ({ id, reference, personal }) => {
      for (const secret of [id, ...Object.values(reference), ...personal]) expect(subgraph.logs()).not.toContain(secret);
    });
  });
}

type Described = Readonly<Record<string, unknown>>;

const entityOf = (answer: Answer): Described | null => (answer.data?.['_entities'] as unknown as (Described | null)[] | undefined)?.[0] ?? null;

const sectionsOf = (child: Described | null): Described[] =>
  Object.values(child ?? {}).filter((value): value is Described => typeof value === 'object' && value !== null && 'state' in value && 'notices' in value);

const isNothing = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

/** Every value of `part` is the one that `whole` has in that place; null, and an entry left out of a list, are less and never other. */
function expectWithin(part: unknown, whole: unknown, at: string): void {
  if (part === null || part === undefined) return;
  if (Array.isArray(part)) {
    for (const entry of part) if (typeof entry !== 'object') expect(whole).toContain(entry);
    expect(part.length).toBeLessThanOrEqual((whole as unknown[] | null)?.length ?? 0);
    return;
  }
  if (typeof part === 'object') {
    for (const [field, value] of Object.entries(part)) if (!CHANGES.has(field)) expectWithin(value, (whole as Described | null)?.[field], `${at}.${field}`);
    return;
  }
  expect({ at, value: part }).toEqual({ at, value: whole });
}

/** What may differ between two answers about one child. */
const CHANGES = new Set(['asOf', 'receivedAt', 'pageInfo', 'cursor']);

async function eventually(isSo: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + 15_000;
  while (!(await isSo())) {
    if (Date.now() > until) throw new Error('it did not come to be so within 15 s');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
