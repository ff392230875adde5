import { setImmediate as nextTurn } from 'node:timers/promises';
import { type DocumentNode, type GraphQLInputType, type GraphQLSchema, isEnumType, isInputObjectType, isInputType, isListType, isNonNullType, Kind, type OperationDefinitionNode, parse, typeFromAST, validate } from 'graphql';
import { childId, decisionId, ruleId } from '#schema/ids';
import { rankOf } from '#schema/level';
import type { ChildDecision, Policy } from '#policies/decision';
import { custodyUnder } from '#gateway/access/custody';
import { childrenInArguments } from '#gateway/operation/find-children';
import type { ServedGraph } from '#gateway/supergraph/served-graph';

export interface Warmed {
  /** Keys of the operations as they were read. */
  readonly known: readonly string[];
  /** Names of operations that do not fit the graph; they will be refused when they are asked. */
  readonly unfit: readonly string[];
}

/**
 * Plans operations of the persisted list before anybody asks them: as they remain for one who is given everything, the
 * longest of their plans. Nothing is fetched, and what is kept is the plan under the operation's text. Gives way between two
 * operations, so that requests are answered meanwhile.
 */
export async function warmOperations(graph: ServedGraph, policy: Policy, texts: Iterable<string>): Promise<Warmed> {
  const known: string[] = [];
  const unfit: string[] = [];
  const decision = everythingGiven(policy);
  const own = Object.fromEntries(policy.categories.map(({ id }) => [id, 'DETAIL' as const]));
  const custody = custodyUnder(policy);
  for (const text of texts) {
    const document = parsed(text);
    const operations = (document?.definitions ?? []).filter((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION);
    if (!document || validate(graph.apiSchema, document).length > 0) unfit.push(operations[0]?.name?.value ?? 'an operation without a name');
    else {
      for (const operation of operations) {
        const read = readOrNothing(graph, document, operation);
        if (!read) continue;
        const { asked, variables } = read;
        const children = childrenInArguments(asked, variables).flat();
        const verdicts = new Map(children.map((child) => [child, { outcome: 'found' as const, child, decisionId: decisionId('warming'), decision, ask: { name: '', role: '', agency: '' }, references: {}, unsure: new Set<string>() }]));
        graph.prepare(asked, { model: graph.model, custody, variables, own, verdicts });
        known.push(asked.key);
      }
    }
    await nextTurn();
  }
  return { known, unfit };
}

/** A scalar of the graph's own may take no placeholder of ours: then the operation is planned when it is asked. */
function readOrNothing(graph: ServedGraph, document: DocumentNode, operation: OperationDefinitionNode): ReturnType<ServedGraph['read']> | null {
  try {
    return graph.read(document, operation.name?.value, placeholders(graph.apiSchema, operation));
  } catch {
    return null;
  }
}

function parsed(text: string): DocumentNode | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

/** Only for planning: no request ever sees it. */
function everythingGiven(policy: Policy): ChildDecision {
  const detail = rankOf('DETAIL');
  const nothing: ReadonlySet<never> = new Set();
  return {
    child: childId('nobody'), policyVersion: policy.version, levels: new Uint8Array(policy.categories.length).fill(detail), unavailable: nothing, unconfirmed: nothing, consentNeeded: nothing,
    stepUpNeeded: nothing, canBreakGlass: false, obligations: nothing, validUntil: 0, levelOf: () => 'DETAIL', rankOf: () => detail,
    reasonsFor: () => ({ deciding: [ruleId('warming')], nearMisses: [] }), attributes: () => ({}), sharedAttributes: () => ({}), attributesOf: () => ({}),
  };
}

/** Values for the variables that must have one; plans do not depend on them. */
const placeholders = (schema: GraphQLSchema, operation: OperationDefinitionNode): Record<string, unknown> =>
  Object.fromEntries((operation.variableDefinitions ?? []).flatMap(({ variable, type: written, defaultValue }) => {
    const type = typeFromAST(schema, written as never);
    return isNonNullType(type) && isInputType(type.ofType) && !defaultValue ? [[variable.name.value, placeholder(type.ofType)]] : [];
  }));

const OF_SCALARS: Readonly<Record<string, unknown>> = { Int: 1, Float: 1, Boolean: true, LocalDate: '2020-01-01', DateTime: '2020-01-01T00:00:00Z' };

function placeholder(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return placeholder(type.ofType);
  if (isListType(type)) return [placeholder(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).filter((field) => isNonNullType(field.type) && field.defaultValue === undefined).map((field) => [field.name, placeholder(field.type)]));
  return OF_SCALARS[type.name] ?? 'warming';
}
