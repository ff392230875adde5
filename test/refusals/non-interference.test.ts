import fc from 'fast-check';
import { generatePopulation } from '#demo/population/generate';
import { practitioners } from '#demo/population/practitioners';
import { loadPolicy } from '#policies/load-policy';
import { type Dice, diceOf } from '#test/fuzz/dice';
import { policyDirectory } from '#test/refusals/open-policy';
import { randomQuestion } from '#test/refusals/random-question';
import { STARTING } from '#test/refusals/range';
import { MAY_SEE, MAY_SEE_WHERE, otherWorld, otherWorldOfThoseNear, thisWorld } from '#test/refusals/two-worlds';
import { type Asked, type Asker, startWorld, type World } from '#test/refusals/world';

/** How many operations are asked in both worlds, and as how many viewers each; a build asks more (`npm run campaigns`). */
const OPERATIONS = Number(process.env['REFUSAL_OPERATIONS'] ?? 6);
const VIEWERS = Number(process.env['REFUSAL_VIEWERS'] ?? 4);
const SEED = Number(process.env['REFUSAL_SEED'] ?? 20261121);
const WHILE_THEY_ASK = 3_600_000;

const population = generatePopulation(new Date().toISOString().slice(0, 10));

let world: World;
beforeAll(async () => {
  world = await startWorld(thisWorld(population));
}, STARTING);
afterAll(() => world.close());

const policy = loadPolicy(policyDirectory);

/** Everybody among these under each purpose that they may state. */
const under = (isAmong: (name: string) => boolean): readonly Asker[] =>
  practitioners.filter(({ name }) => isAmong(name)).flatMap(({ name, id, role }) => policy.purposes.filter((purpose) => policy.roleMayState(role, purpose)).map((purpose) => ({ name, id, purpose })));

const NEAR = ['Tom Hale', 'Margaret Flint', 'Helen Sharpe', 'Ines Okoro', 'Gwen Pritchard'];

/** As many different people as are wanted, those near Amira first; then the same people again, under other purposes. */
function some(askers: readonly Asker[], dice: Dice): readonly Asker[] {
  const ordered = askers.map((asker) => ({ asker, order: dice.upTo(1_000) - (NEAR.includes(asker.name) ? 500 : 0) })).sort((first, second) => first.order - second.order).map(({ asker }) => asker);
  const first = new Map(ordered.toReversed().map((asker) => [asker.name, asker]));
  const isFirst = (asker: Asker): boolean => first.get(asker.name) === asker;
  return [...ordered.filter(isFirst), ...ordered.filter((asker) => !isFirst(asker))].slice(0, VIEWERS);
}

const ASKED_ABOUT = ['amira', 'amira', 'amira', 'nour', 'nour', 'rowan-before', 'sami', 'ella', 'rowan'];

/** Asks the same in both worlds, of all askers at once, and compares what each saw. */
async function compare(other: World, askers: readonly Asker[], seed: number): Promise<void> {
  const ids = [...ASKED_ABOUT.map((key) => world.federation.child(key).id), 'c-nobody'];
  const dice = diceOf(seed);
  const query = randomQuestion(dice);
  await Promise.all(some(askers, dice).map(async (by) => {
    const asked: Asked = { by, query, variables: { id: dice.pick(ids), name: dice.pick(['Haddad', 'Nour', 'Thackeray-Poole', 'Amira Haddad', 'Ella']) } };
    const [here, there] = await Promise.all([world.see(asked), other.see(asked)]);
    if (JSON.stringify(here) !== JSON.stringify(there)) expect({ seed, asked, ...there }).toEqual({ seed, asked, ...here });
    // Nothing may fail, or the worlds would be alike in their faults; what of a subgraph failed is noted where it is remembered.
    expect(here.answer).not.toMatch(/^5|INTERNAL|^400/);
  }));
}

const manyTimes = (check: (seed: number) => Promise<void>): Promise<void> =>
  fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 31 }), check), { numRuns: OPERATIONS, seed: SEED, endOnFailure: true });

const without = (keys: readonly string[], known: readonly string[]): readonly string[] => {
  const has = new Set(known);
  return keys.filter((key) => !has.has(key));
};

const expectHonestMemory = (worlds: readonly World[]): void => {
  for (const { remembered, isAllSeen } of worlds) {
    expect(remembered.wrong).toEqual([]);
    expect(isAllSeen).toBe(true);
  }
};

describe.each([
  { whom: 'everybody to whom neither the sealed nor anything of Amira’s record is open', make: otherWorld, isAmong: (name: string) => !MAY_SEE.includes(name) },
  { whom: 'Amira’s social worker and the manager of the case', make: otherWorldOfThoseNear, isAmong: (name: string) => MAY_SEE_WHERE.includes(name) },
])('in two worlds that differ only in what may not be seen by $whom', ({ make, isAmong }) => {
  const askers = under(isAmong);
  let other: World;
  beforeAll(async () => {
    other = await startWorld(make(population));
  }, STARTING);
  afterAll(() => other.close());

  it(`${OPERATIONS} random operations as up to ${VIEWERS} viewers each have the same answers, the same calls and the same keys`, async () => {
    const before = world.keys();
    await manyTimes(async (seed) => {
      await compare(other, askers, seed);
      const [here, there] = [world.keys(), other.keys()];
      expect({ only: without(here, [...before, ...there]), also: without(there, here) }).toEqual({ only: [], also: [] });
    });
    expectHonestMemory([world, other]);
  }, WHILE_THEY_ASK);
});
