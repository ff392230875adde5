import { parse, validate } from 'graphql';
import { compileOperation } from '#gateway/execution/compiled/compile-operation';
import { responseErrors } from '#gateway/response/response-errors';
import { federate } from '#test/federation/in-memory';
import { type Dice, diceOf } from '#test/fuzz/dice';
import { firstDifference } from '#test/fuzz/first-difference';
import { nullSites } from '#test/fuzz/null-sites';
import { randomOperation } from '#test/fuzz/random-operation';
import { randomSupergraph } from '#test/fuzz/random-supergraph';
import { executeReference, subgraphResolvers } from '#test/fuzz/resolvers';
import { subgraphSdl } from '#test/fuzz/supergraph-sdl';
import { randomWorld, withWrongTypes, type World } from '#test/fuzz/world';

/** `npm test` runs a few; the campaign 100 supergraphs of 50 operations. A failure names its seed: FUZZ_SEED runs it again. */
const SUPERGRAPHS = Number(process.env['FUZZ_SUPERGRAPHS'] ?? 5);
const OPERATIONS = Number(process.env['FUZZ_OPERATIONS'] ?? 12);
const FIRST = Number(process.env['FUZZ_SEED'] ?? 1);

/** Answers come after each other as chance has it. */
const slowly = (dice: Dice) => async (): Promise<void> => {
  for (let turns = dice.upTo(4); turns > 0; turns -= 1) await new Promise((next) => setImmediate(next));
};

/** Every operation is planned once, and answered in two worlds: a sound one, and one of nulls, errors and wrong types; at random speeds. */
async function compare(seed: number): Promise<void> {
  const dice = diceOf(seed);
  const supergraph = randomSupergraph(dice);
  const worlds = { sound: randomWorld(dice, supergraph, false), faulty: randomWorld(dice, supergraph, true) };
  let world: World = worlds.sound;
  const present: World = { get objects() { return world.objects; }, of: (type) => world.of(type) };
  const federation = federate(supergraph.subgraphs.map((name) => ({ name, typeDefs: subgraphSdl(supergraph, name), resolvers: subgraphResolvers(supergraph, name, present) })));
  for (let number = 0; number < OPERATIONS; number += 1) {
    const { text, variables } = randomOperation(dice, federation.apiSchema);
    const document = parse(text);
    expect([text, validate(federation.apiSchema, document)]).toEqual([text, []]);
    const compiled = compileOperation(federation.compilerInput, document, undefined);
    for (const [name, each] of Object.entries(worlds)) {
      world = each;
      const told = `seed ${seed}, operation ${number}, ${name} world: ${text} ${JSON.stringify(variables)}`;
      const expected = await executeReference(federation.apiSchema, supergraph, present, document, variables);
      const answer = await compiled.answer(variables, federation.caller(undefined, { onTheWay: withWrongTypes, slowly: slowly(dice) }));
      const data: unknown = JSON.parse(answer.text);
      const errors = responseErrors(answer);
      expect([told, firstDifference(data, JSON.parse(JSON.stringify(expected.data)))]).toEqual([told, null]);
      expect([told, nullSites(data, errors)]).toEqual([told, nullSites(expected.data, expected.errors)]);
      expect(JSON.stringify(errors)).not.toContain('CANARY of');
    }
  }
}

it(`answers data and errors as one schema over the same data would: ${SUPERGRAPHS} random supergraphs of ${OPERATIONS} operations`, async () => {
  for (let seed = FIRST; seed < FIRST + SUPERGRAPHS; seed += 1) await compare(seed);
}, 900_000);
