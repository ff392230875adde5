import { type ExecutionResult, parse, validate } from 'graphql';
import { compileOperation } from '#gateway/execution/compiled/compile-operation';
import { federate } from '#test/federation/in-memory';
import { diceOf } from '#test/fuzz/dice';
import { firstDifference } from '#test/fuzz/first-difference';
import { randomOperation } from '#test/fuzz/random-operation';
import { randomSupergraph } from '#test/fuzz/random-supergraph';
import { executeReference, subgraphResolvers } from '#test/fuzz/resolvers';
import { subgraphSdl } from '#test/fuzz/supergraph-sdl';
import { randomWorld } from '#test/fuzz/world';

/** `npm test` runs a few; `.ci/run` sets FUZZ_SUPERGRAPHS for the campaign. A failure names its seed: FUZZ_SEED runs it again. */
const SUPERGRAPHS = Number(process.env['FUZZ_SUPERGRAPHS'] ?? 3);
const FIRST = Number(process.env['FUZZ_SEED'] ?? 1);
const OPERATIONS = 20;

const pathsOf = (errors: readonly { readonly path?: readonly (string | number)[] | undefined }[] | undefined): string[] =>
  [...new Set((errors ?? []).map((error) => JSON.stringify(error.path)))].sort();

async function compare(seed: number, faulty: boolean): Promise<void> {
  const dice = diceOf(seed);
  const supergraph = randomSupergraph(dice);
  const world = randomWorld(dice, supergraph, faulty);
  const federation = federate(supergraph.subgraphs.map((name) => ({ name, typeDefs: subgraphSdl(supergraph, name), resolvers: subgraphResolvers(supergraph, name, world) })));
  for (let number = 0; number < OPERATIONS; number += 1) {
    const { text, variables } = randomOperation(dice, federation.apiSchema);
    const document = parse(text);
    const told = `seed ${seed}, operation ${number}: ${text} ${JSON.stringify(variables)}`;
    expect([told, validate(federation.apiSchema, document)]).toEqual([told, []]);
    const expected: ExecutionResult = await executeReference(federation.apiSchema, supergraph, world, document, variables);
    const compiled = compileOperation(federation.compilerInput, document, undefined);
    const answer = await compiled.answer(variables, federation.caller());
    expect([told, firstDifference(JSON.parse(answer.text), JSON.parse(JSON.stringify(expected.data)))]).toEqual([told, null]);
    const errors = [...answer.fetchErrors, ...answer.completionErrors];
    if (!faulty) expect([told, pathsOf(errors)]).toEqual([told, pathsOf(expected.errors)]);
    else expect([told, errors.length > 0]).toEqual([told, (expected.errors?.length ?? 0) > 0]);
  }
}

it(`answers as one schema over the same data would: ${SUPERGRAPHS} random supergraphs of ${OPERATIONS} operations`, async () => {
  for (let seed = FIRST; seed < FIRST + SUPERGRAPHS; seed += 1) await compare(seed, false);
}, 600_000);

it(`the same with failing fields, nulls where none may be, and errors: ${SUPERGRAPHS} more`, async () => {
  for (let seed = FIRST; seed < FIRST + SUPERGRAPHS; seed += 1) await compare(1_000_000 + seed, true);
}, 600_000);
