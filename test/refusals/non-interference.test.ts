import fc from 'fast-check';
import { generatePopulation } from '#demo/population/generate';
import type { DemoPractitioner } from '#demo/population/model';
import { practitioners } from '#demo/population/practitioners';
import { demoViewers } from '#demo/population/viewers';
import { loadPolicy } from '#policies/load-policy';
import { type Federation, startFederation } from '#test/federation/start-federation';
import { type Dice, diceOf } from '#test/fuzz/dice';
import { policyDirectory } from '#test/refusals/open-policy';
import { randomQuestion } from '#test/refusals/random-question';
import { STARTING } from '#test/refusals/range';
import { recordingTap, type RecordingTap } from '#test/refusals/recording-tap';
import { MAY_SEE, otherWorld, thisWorld } from '#test/refusals/two-worlds';

/** How many operations are asked in both worlds, and as how many viewers each; a build asks more (`npm run campaigns`). */
const OPERATIONS = Number(process.env['REFUSAL_OPERATIONS'] ?? 6);
const VIEWERS = Number(process.env['REFUSAL_VIEWERS'] ?? 4);
const SEED = Number(process.env['REFUSAL_SEED'] ?? 20261121);

interface World {
  readonly federation: Federation;
  readonly recording: RecordingTap;
}

const today = new Date().toISOString().slice(0, 10);
const population = generatePopulation(today);
const inDemo = new Set(demoViewers(population).map(({ practitioner }) => practitioner.id));
const people: readonly DemoPractitioner[] = practitioners.filter(({ id }) => !inDemo.has(id));
/** Nobody is slowed or refused for asking much: that is not what is compared. */
const UNLIMITED = { RATE_LIMIT_PER_MINUTE: '0', NEW_OPERATIONS_PER_MINUTE: '0', CHILDREN_PER_TEN_MINUTES: '0', NOT_FOUND_PER_TEN_MINUTES: '0', LIMIT_COST: '10000000' };

async function startWorld(of: typeof thisWorld): Promise<World> {
  const recording = recordingTap();
  const federation = await startFederation({
    population: of(population), people, tap: recording.tap, patience: 20_000,
    environment: { SUBGRAPH_TIMEOUT_MS: '20000', FACTS_TIMEOUT_MS: '20000', FACTS_MAX_AGE_MS: '0', ...UNLIMITED },
  });
  return { federation, recording };
}

let worlds: readonly [World, World];
beforeAll(async () => {
  worlds = [await startWorld(thisWorld), await startWorld(otherWorld)];
}, STARTING);
afterAll(() => Promise.all(worlds.map(({ federation }) => federation.close())));

interface Question {
  readonly viewer: string;
  readonly purpose: string;
  readonly query: string;
  readonly id: string;
  readonly name: string;
}

/**
 * A decision is numbered anew for every request, two requests are never of one moment, and some ids are made by chance:
 * those are named by the order in which they come, so that one may not stand for another. All else is compared byte for byte.
 */
function comparable(text: string): string {
  const names = new Map<string, string>();
  const named = (id: string): string => {
    const name = names.get(id) ?? `id-${names.size + 1}`;
    names.set(id, name);
    return name;
  };
  return text.replace(/"decisionId":"[^"]*"/g, '"decisionId":"?"').replace(/"asOf":"[^"]*"/g, '"asOf":"?"').replace(/\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/g, named);
}

/**
 * An agency is asked for facts under its own reference for a child, or, where there is none, under one that is nobody's:
 * about as many either way. All else is asked alike to the letter.
 */
const askedOf = (subgraph: string, path: string, asked: string): string =>
  path === '/facts' && subgraph !== 'hub' ? `about ${(JSON.parse(asked) as { children: readonly unknown[] }).children.length}` : comparable(asked);

const tokens = new Map<string, Promise<string>>();

/** Answer, questions to subgraphs with what was granted, and keys under which anything is kept. */
async function seenBy(index: 0 | 1, { viewer, purpose, query, id, name }: Question) {
  const { federation, recording } = worlds[index];
  const token = tokens.get(`${index} ${viewer}`) ?? federation.tokenFor(viewer);
  tokens.set(`${index} ${viewer}`, token);
  recording.clear();
  const { status, text } = await federation.post({ query, variables: { id, name } }, { authorization: `Bearer ${await token}`, 'x-purpose': purpose });
  return {
    answer: comparable(`${status} ${text}`),
    calls: recording.questions.map(({ subgraph, path, asked, grant }) => JSON.stringify([subgraph, path, askedOf(subgraph, path, asked), grant?.children, grant?.own, grant?.viewer?.id])).sort(),
  };
}

const keysOf = (world: World): readonly string[] => [...world.federation.gateway.keptKeys()].sort();

const NEAR = ['Tom Hale', 'Margaret Flint', 'Helen Sharpe', 'Gwen Pritchard'];

/** Whoever may not see what differs, under each purpose that they may state: as many as are wanted, those near Amira first. */
function asked(dice: Dice): readonly { readonly viewer: string; readonly purpose: string }[] {
  const policy = loadedPolicy;
  const all = practitioners.filter(({ name }) => !MAY_SEE.includes(name))
    .flatMap(({ name, role }) => policy.purposes.filter((purpose) => policy.roleMayState(role, purpose)).map((purpose) => ({ viewer: name, purpose, order: dice.upTo(1_000) - (NEAR.includes(name) ? 500 : 0) })));
  const one = new Map(all.sort((first, second) => first.order - second.order).map((each) => [each.viewer, each]));
  return [...one.values(), ...all.filter((each) => one.get(each.viewer) !== each)].sort((first, second) => first.order - second.order).slice(0, VIEWERS);
}

const loadedPolicy = loadPolicy(policyDirectory);

it(`in two worlds that differ only in what a viewer may not see, ${OPERATIONS} random operations as ${VIEWERS} viewers each have the same answers, the same calls and the same keys`, async () => {
  expect(practitioners.filter(({ name }) => !MAY_SEE.includes(name)).length).toBeGreaterThanOrEqual(40);
  const ids = [...['amira', 'amira', 'amira', 'nour', 'nour', 'rowan-before', 'sami', 'ella', 'rowan'].map((key) => worlds[0].federation.child(key).id), 'c-nobody'];
  await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 31 }), async (seed) => {
    const dice = diceOf(seed);
    const query = randomQuestion(dice);
    for (const { viewer, purpose } of asked(dice)) {
      const question: Question = { viewer, purpose, query, id: dice.pick(ids), name: dice.pick(['Haddad', 'Nour', 'Thackeray-Poole', 'Amira Haddad', 'Ella']) };
      const [here, there] = await Promise.all([seenBy(0, question), seenBy(1, question)]);
      expect({ seed, question, ...there }).toEqual({ seed, question, ...here });
      // An argument out of range costs its section, and is said; nothing else may fail, or the worlds would be alike in their faults.
      expect(here.answer).not.toMatch(here.answer.includes('BAD_USER_INPUT') ? /^5|INTERNAL|^400/ : /^5|INTERNAL|UNAVAILABLE|^400/);
    }
    expect(keysOf(worlds[1])).toEqual(keysOf(worlds[0]));
  }), { numRuns: OPERATIONS, seed: SEED, endOnFailure: true });
}, 600_000);
