import { generatePopulation } from '#demo/population/generate';
import type { DemoPractitioner } from '#demo/population/model';
import { practitioners } from '#demo/population/practitioners';
import { demoViewers } from '#demo/population/viewers';
import { loadPolicy } from '#policies/load-policy';
import { type Federation, startFederation } from '#test/federation/start-federation';
import { diceOf } from '#test/fuzz/dice';
import { policyDirectory } from '#test/refusals/open-policy';
import { randomQuestion } from '#test/refusals/random-question';
import { STARTING } from '#test/refusals/range';
import { MAY_SEE, otherWorld, thisWorld } from '#test/refusals/two-worlds';
import { recordingWire, type Wire } from '#test/refusals/wire';

/** How many questions are asked in both worlds; a build asks more (`REFUSAL_ROUNDS=1000`). */
const ROUNDS = Number(process.env['REFUSAL_ROUNDS'] ?? 25);
const SEED = Number(process.env['REFUSAL_SEED'] ?? 20261121);

interface World {
  readonly federation: Federation;
  readonly wire: Wire;
}

const today = new Date().toISOString().slice(0, 10);
const population = generatePopulation(today);
const inDemo = new Set(demoViewers(population).map(({ practitioner }) => practitioner.id));
const people: readonly DemoPractitioner[] = practitioners.filter(({ id }) => !inDemo.has(id));

async function startWorld(of: typeof thisWorld): Promise<World> {
  const wire = recordingWire();
  const federation = await startFederation({
    population: of(population), people, between: wire.between, patience: 20_000,
    environment: { SUBGRAPH_TIMEOUT_MS: '20000', FACTS_TIMEOUT_MS: '20000', FACTS_MAX_AGE_MS: '0' },
  });
  return { federation, wire };
}

let worlds: readonly [World, World];
beforeAll(async () => {
  worlds = [await startWorld(thisWorld), await startWorld(otherWorld)];
}, STARTING);
afterAll(() => Promise.all(worlds.map(async ({ federation, wire }) => {
  await federation.close();
  await wire.close();
})));

interface Question {
  readonly viewer: string;
  readonly purpose: string;
  readonly query: string;
  readonly id: string;
  readonly name: string;
}

/** A decision is numbered anew for every request, and two requests are never of one moment; all else is compared byte for byte. */
const comparable = (text: string): string => text.replace(/"decisionId":"[^"]*"/g, '"decisionId":"?"').replace(/"asOf":"[^"]*"/g, '"asOf":"?"');

/**
 * An agency is asked for facts under its own reference for a child, or, where there is none, under one that is nobody's:
 * about as many either way. All else is asked alike to the letter.
 */
const askedOf = (subgraph: string, path: string, asked: string): string =>
  path === '/facts' && subgraph !== 'hub' ? `about ${(JSON.parse(asked) as { children: readonly unknown[] }).children.length}` : asked;

/** Answer, questions to subgraphs with what was granted, and keys under which anything is kept. */
async function seenBy({ federation, wire }: World, { viewer, purpose, query, id, name }: Question) {
  wire.clear();
  const before = new Set(federation.gateway.keptKeys());
  const { status, text } = await federation.as(viewer, purpose).ask(query, { id, name });
  return {
    answer: comparable(`${status} ${text}`),
    calls: wire.exchanges.map(({ subgraph, path, asked, grant }) => JSON.stringify([subgraph, path, askedOf(subgraph, path, asked), grant?.children, grant?.own, grant?.viewer?.id])).sort(),
    keys: federation.gateway.keptKeys().filter((key) => !before.has(key)),
  };
}

it(`in two worlds that differ only in what a viewer may not see, ${ROUNDS} random questions have the same answers, the same calls and the same keys`, async () => {
  const policy = loadPolicy(policyDirectory);
  const blind = practitioners.filter(({ name }) => !MAY_SEE.includes(name));
  expect(blind.length).toBeGreaterThanOrEqual(40);
  const ids = [...['amira', 'amira', 'amira', 'nour', 'nour', 'rowan-before', 'sami', 'ella', 'rowan'].map((key) => worlds[0].federation.child(key).id), 'c-nobody'];
  for (let round = 0; round < ROUNDS; round++) {
    const dice = diceOf(SEED + round);
    const near = blind.filter(({ name }) => ['Tom Hale', 'Margaret Flint', 'Helen Sharpe', 'Gwen Pritchard'].includes(name));
    const viewer = dice.pick(dice.chance(0.5) ? near : blind);
    const purposes = policy.purposes.filter((purpose) => policy.roleMayState(viewer.role, purpose));
    const question: Question = {
      viewer: viewer.name, purpose: dice.chance(0.5) && purposes.includes('direct_support') ? 'direct_support' : dice.pick(purposes),
      query: randomQuestion(dice), id: dice.pick(ids), name: dice.pick(['Haddad', 'Nour', 'Thackeray-Poole', 'Amira Haddad', 'Ella']),
    };
    const [here, there] = [await seenBy(worlds[0], question), await seenBy(worlds[1], question)];
    expect({ seed: SEED + round, question, ...there }).toEqual({ seed: SEED + round, question, ...here });
    expect(here.answer).not.toMatch(/^5|INTERNAL|UNAVAILABLE|^400/);
  }
}, 600_000);
