import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { type DocumentNode, getNullableType, GraphQLError, isNamedType, Kind, parse, typeFromAST, validate } from 'graphql';
import { requestOf } from '#policies/cli/case';
import { compileDirectory } from '#policies/load-policy';
import { createPolicy } from '#policies/policy';
import { explainOperation, type ExplainedOperation } from '#gateway/explain/explain-operation';
import { type GraphModel, graphModel } from '#gateway/supergraph/graph-model';

const project = resolve(__dirname, '../..');

interface Told {
  readonly as?: string;
  readonly child: string;
  readonly case?: string;
  readonly purpose?: string;
  readonly operation?: string;
  readonly variables: string;
  readonly supergraph: string;
  readonly policy: string;
  readonly json?: boolean;
}

const command = new Command('explain-operation')
  .description('What the gateway makes of an operation for one viewer and one child: what remains of it, the plan, the fetches. Asks nobody.')
  .argument('<file>', 'the operation, such as docs/examples/whole-child.graphql')
  .option('--as <viewer>', 'a viewer of the policy’s scenarios (ines, tom, nora …: policies/scenarios)')
  .option('--child <id>', 'a child of the scenarios; stands for every child that the operation names', 'amira')
  .option('--case <file>', 'or: a file (JSON) with viewer, purpose, at, child, hub and agencies, as the gateway gathers them')
  .option('--purpose <word>', 'the purpose stated; else the one the viewer usually states')
  .option('--operation <name>', 'which, where the file has several')
  .option('--variables <json>', 'variables; IDs that are left out are the child', '{}')
  .option('--supergraph <file>', 'the supergraph’s SDL', resolve(project, 'schema/supergraph.graphql'))
  .option('--policy <folder>', 'the policy’s rows, approved or not', resolve(project, 'policies'))
  .option('--json', 'answer in JSON')
  .action(run);

function run(file: string, told: Told): void {
  if (told.as === undefined && told.case === undefined) throw new Error('Say as whom: --as VIEWER, or --case FILE');
  const model = graphModel(readFileSync(told.supergraph, 'utf8'));
  const document = documentIn(file, model);
  const { compiled, hash } = compileDirectory(told.policy, {});
  const surroundings = { project, write: () => undefined, fail: () => undefined, now: () => new Date() };
  const request = requestOf(surroundings, compiled, { child: told.child, ...(told.as ? { viewer: told.as } : {}), ...(told.case ? { case: told.case } : {}), ...(told.purpose ? { purpose: told.purpose } : {}) });
  const variables = { ...idsFor(document, model, String(request.child)), ...variablesIn(told.variables) };
  const explained = explainOperation({ model, policy: createPolicy(compiled, hash), request, document, operationName: told.operation, variables });
  const who = `${request.viewer.name} (${request.viewer.role}, ${request.viewer.agency}), for ${request.purpose}, of ${String(request.child)}`;
  process.stdout.write(told.json ? `${JSON.stringify(explained, null, 2)}\n` : inWords(who, explained));
}

function documentIn(file: string, { apiSchema }: GraphModel): DocumentNode {
  const document = parse(readFileSync(file, 'utf8'));
  const problems = validate(apiSchema, document);
  if (problems.length > 0) throw new Error(`${file} is not valid in this graph:\n${problems.map((problem) => problem.toString()).join('\n')}`);
  return document;
}

/** Every variable of the type ID is the child, unless it is told otherwise. */
const idsFor = (document: DocumentNode, { apiSchema }: GraphModel, child: string): Record<string, string> =>
  Object.fromEntries(document.definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? definition.variableDefinitions ?? [] : [])).flatMap(({ variable, type }) => {
    const named = getNullableType(typeFromAST(apiSchema, type as never));
    return isNamedType(named) && named.name === 'ID' ? [[variable.name.value, child]] : [];
  }));

function variablesIn(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    throw new Error('--variables is to be JSON: \'{"first": 5}\'');
  }
}

function inWords(who: string, { cost, isFound, withheld, reduced, plan, fetches }: ExplainedOperation): string {
  const sent = fetches.map(({ subgraph, operation, levels, isSent }, index) =>
    `## ${index + 1}. ${subgraph}${isSent ? '' : ' (planned, and not sent: nothing of it is given)'}\n\ngranted for the child: ${levels.join(', ') || 'nothing that has a category'}\n\n${operation}\n`);
  return [
    `As ${who}: ${isFound ? 'found' : 'not found, as a child there is not'}. Cost ${cost}.`,
    `\nWithheld: ${withheld.join(', ') || 'nothing'}`,
    `\n# What remains\n\n${reduced ?? 'nothing: no subgraph is asked'}`,
    `\n# The plan\n\n${plan ?? 'none'}`,
    `\n# The fetches\n\n${sent.join('\n') || 'none'}`,
  ].join('\n').concat('\n');
}

command.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof GraphQLError || error instanceof Error ? error.message : 'The operation cannot be explained'}\n`);
  process.exitCode = 1;
});
