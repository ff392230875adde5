/**
 * `npm run bench:differences`: where @apollo/gateway and the compiled executor differ, over the random supergraphs, operations and
 * worlds of test/fuzz, and whom the reference agrees with. docs/differences-from-apollo-gateway.md is written from it.
 */
import { ApolloGateway, LocalGraphQLDataSource } from '@apollo/gateway';
import { createHash } from 'node:crypto';
import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { compileOperation } from '#gateway/execution/compiled/compile-operation';
import { responseErrors } from '#gateway/response/response-errors';
import { federate, type InMemoryFederation } from '#test/federation/in-memory';
import { diceOf } from '#test/fuzz/dice';
import { firstDifference } from '#test/fuzz/first-difference';
import { nullSites } from '#test/fuzz/null-sites';
import { randomOperation } from '#test/fuzz/random-operation';
import { randomSupergraph } from '#test/fuzz/random-supergraph';
import { executeReference, subgraphResolvers } from '#test/fuzz/resolvers';
import { subgraphSdl } from '#test/fuzz/supergraph-sdl';
import { randomWorld, withWrongTypes, type World } from '#test/fuzz/world';

const SUPERGRAPHS = Number(process.argv[2] ?? 40);
const OPERATIONS = Number(process.argv[3] ?? 25);

type Run = (document: DocumentNode, text: string, variables: Record<string, unknown>) => Promise<ExecutionResult>;

/** @apollo/gateway as it comes, over the same subgraphs in this process. */
async function apollo(federation: InMemoryFederation): Promise<Run> {
  class OnTheWay extends LocalGraphQLDataSource {
    override async process(options: Parameters<LocalGraphQLDataSource['process']>[0]) {
      const { data, errors } = await super.process(options);
      const wire = JSON.parse(withWrongTypes(JSON.stringify({ data, errors }))) as { data: never; errors?: { message: string; path?: never }[] };
      return { data: wire.data, ...(wire.errors ? { errors: wire.errors.map((error) => new GraphQLError(error.message, error)) } : {}) } as never;
    }
  }
  const gateway = new ApolloGateway({
    supergraphSdl: federation.supergraphSdl, buildService: ({ name }) => new OnTheWay(federation.schemas.get(name) as GraphQLSchema),
    logger: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  const { executor } = await gateway.load();
  return async (document, text, variables) => {
    const result = await executor({ request: { query: text, variables }, document, queryHash: createHash('sha256').update(text).digest('hex'), operationName: null, context: {}, logger: console, metrics: {} } as never);
    return JSON.parse(JSON.stringify(result)) as ExecutionResult;
  };
}

const ours = (federation: InMemoryFederation): Run => async (document, _text, variables) => {
  const answer = await compileOperation(federation.compilerInput, document, undefined).answer(variables, federation.caller(undefined, { onTheWay: withWrongTypes }));
  return { data: JSON.parse(answer.text) as Record<string, unknown>, errors: responseErrors(answer) as never };
};

interface Tally { answers: number; otherData: number; otherErrors: number; failed: number; readonly kinds: Map<string, { count: number; example: string }> }

const tally = (): Tally => ({ answers: 0, otherData: 0, otherErrors: 0, failed: 0, kinds: new Map() });

async function look(of: Tally, run: Run, operation: { document: DocumentNode; text: string; variables: Record<string, unknown>; expected: ExecutionResult; where: string }): Promise<void> {
  of.answers += 1;
  const note = (kind: string): void => void of.kinds.set(kind, { count: (of.kinds.get(kind)?.count ?? 0) + 1, example: of.kinds.get(kind)?.example ?? operation.where });
  try {
    const { data, errors } = await run(operation.document, operation.text, operation.variables);
    const difference = firstDifference(data ?? null, JSON.parse(JSON.stringify(operation.expected.data ?? null)));
    const [told, expected] = [nullSites(data, errors as never), nullSites(operation.expected.data, operation.expected.errors)];
    if (difference) { of.otherData += 1; note(`data: ${difference.replace(/^\$[^:]*: /, '').replace(/\d+/g, 'N').slice(0, 70)}`); }
    else if (told.join() !== expected.join()) { of.otherErrors += 1; note(told.length < expected.length ? 'errors: a null is not explained' : 'errors: others than the reference'); }
  } catch (error) {
    of.failed += 1;
    note(`failed: ${error instanceof Error ? error.message.slice(0, 70) : 'unknown'}`);
  }
}

async function main(): Promise<void> {
  const tallies: Record<string, Tally> = {};
  for (let seed = 1; seed <= SUPERGRAPHS; seed += 1) {
    const dice = diceOf(seed);
    const supergraph = randomSupergraph(dice);
    const worlds = { sound: randomWorld(dice, supergraph, false), faulty: randomWorld(dice, supergraph, true) };
    let world: World = worlds.sound;
    const present: World = { get objects() { return world.objects; }, of: (type) => world.of(type) };
    const federation = federate(supergraph.subgraphs.map((name) => ({ name, typeDefs: subgraphSdl(supergraph, name), resolvers: subgraphResolvers(supergraph, name, present) })));
    const gateways: Readonly<Record<string, Run>> = { '@apollo/gateway': await apollo(federation), childgraph: ours(federation) };
    for (let number = 0; number < OPERATIONS; number += 1) {
      const { text, variables } = randomOperation(dice, federation.apiSchema);
      const document = parse(text);
      for (const [name, each] of Object.entries(worlds)) {
        world = each;
        const expected = await executeReference(federation.apiSchema, supergraph, present, document, variables);
        for (const [gateway, run] of Object.entries(gateways)) await look(tallies[`${gateway}, ${name} world`] ??= tally(), run, { document, text, variables, expected, where: `seed ${seed}, operation ${number}` });
      }
    }
    process.stderr.write(`\r${seed}/${SUPERGRAPHS} supergraphs`);
  }
  console.log(`\n${SUPERGRAPHS * OPERATIONS} random operations over ${SUPERGRAPHS} random supergraphs, each in two worlds\n`);
  console.log('| gateway | answers | other data than the reference | other errors | no answer |\n|---|---|---|---|---|');
  for (const [name, of] of Object.entries(tallies)) console.log(`| ${name} | ${of.answers} | ${of.otherData} | ${of.otherErrors} | ${of.failed} |`);
  for (const [name, { kinds }] of Object.entries(tallies)) {
    for (const [kind, { count, example }] of [...kinds].sort(([, a], [, b]) => b.count - a.count).slice(0, 12)) console.log(`\n- ${name}: ${count} x ${kind} (first: ${example})`);
  }
}

void main();
