import {
  type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema, isLeafType, isListType, isNonNullType, isObjectType, type OperationDefinitionNode, type SelectionSetNode,
} from 'graphql';
import type { JsonObject } from '#gateway/execution/compiled/subgraph-call';
import { type EnumSets, enumSets, type Expression, leafExpression, ownProperty } from '#gateway/response/compiled/emit-leaf';
import { type CollectedField, type Collecting, collectFields } from '#gateway/response/collect-fields';

/**
 * Writes the completed answer as JSON text in one pass: field order, aliases, fragments, leaf checks. Null where anything
 * is not as it should be: then `completeOperation` finds out what and where.
 */
export type ResponseWriter = (answered: JsonObject) => string | null;

/** Operations with more fields than this are completed without generated code, so that code stays small. */
const LARGEST_GENERATED = 5_000;

interface Emission extends Collecting {
  readonly functions: string[];
  readonly enums: EnumSets;
  fields: number;
}

/**
 * Names in the generated code come from validated documents and schemas ([_A-Za-z0-9]) and are embedded by
 * JSON.stringify alone; no value of a request is ever part of it.
 */
export function compileWriter(collecting: Collecting, operation: OperationDefinitionNode): ResponseWriter | null {
  const root = collecting.schema.getRootType(operation.operation);
  if (!root) return null;
  const emission: Emission = { ...collecting, functions: [], enums: new Map(), fields: 0 };
  const write = objectFunction(emission, root, [operation.selectionSet]);
  if (write === null) return null;
  return new Function(sourceOf(emission, write))() as ResponseWriter;
}

const sourceOf = (emission: Emission, write: string): string => `"use strict";
const WRONG = null;
${enumSets(emission.enums)}
${emission.functions.join('\n')}
return ${write};`;

/** Emits `oN(o)`: an object's text, or WRONG. */
function objectFunction(emission: Emission, type: GraphQLObjectType, selections: readonly SelectionSetNode[]): string | null {
  const fields = collectFields(emission, type, selections);
  emission.fields += fields.length;
  if (emission.fields > LARGEST_GENERATED) return null;
  const statements: string[] = [];
  for (const field of fields) {
    const statement = fieldStatement(emission, type, field);
    if (statement === null) return null;
    statements.push(statement);
  }
  const name = `o${emission.functions.length}`;
  emission.functions.push(`// ${type.name}\nfunction ${name}(o) { let t = '', v;\n${statements.join('\n')}\nreturn t === '' ? '{}' : '{' + t.slice(1) + '}'; }`);
  return name;
}

function fieldStatement(emission: Emission, type: GraphQLObjectType, field: CollectedField): string | null {
  const name = field.node.name.value;
  const key = JSON.stringify(field.responseKey);
  const label = JSON.stringify(`,${key}:`);
  if (name === '__typename') return `t += ${label} + ${JSON.stringify(JSON.stringify(type.name))};`;
  const fieldType = type.getFields()[name]?.type;
  if (!fieldType) return null;
  const write = valueExpression(emission, fieldType, field.below);
  if (write === null) return null;
  return `v = ${ownProperty('o', field.responseKey)}; v = ${write('v')}; if (v === WRONG) return WRONG; t += ${label} + v;`;
}

/** An expression that is the value's text, or WRONG. */
function valueExpression(emission: Emission, type: GraphQLOutputType, below: readonly SelectionSetNode[]): Expression | null {
  if (isNonNullType(type)) return presentExpression(emission, type.ofType, below, 'WRONG');
  return presentExpression(emission, type, below, `'null'`);
}

/** A null that may be is written as such; one that may not, and any inner violation, is WRONG and left to `completeOperation`. */
function presentExpression(emission: Emission, type: GraphQLOutputType, below: readonly SelectionSetNode[], absent: string): Expression | null {
  const present = isListType(type) ? listExpression(emission, type.ofType, below) : isLeafType(type) ? leafExpression(emission.enums, type) : compositeExpression(emission, type, below);
  return present && ((value) => `(${value} === null || ${value} === undefined ? ${absent} : ${present(value)})`);
}

function listExpression(emission: Emission, itemType: GraphQLOutputType, below: readonly SelectionSetNode[]): Expression | null {
  const item = valueExpression(emission, itemType, below);
  if (item === null) return null;
  const name = `l${emission.functions.length}`;
  emission.functions.push(
    `function ${name}(l) { if (!Array.isArray(l)) return WRONG; let t = ''; for (let i = 0; i < l.length; i++) { let v = l[i]; v = ${item('v')}; if (v === WRONG) return WRONG; t += i === 0 ? v : ',' + v; } return '[' + t + ']'; }`,
  );
  return (value) => `${name}(${value})`;
}

function compositeExpression(emission: Emission, type: GraphQLOutputType, below: readonly SelectionSetNode[]): Expression | null {
  const object = (value: string, write: string): string => `(typeof ${value} === 'object' && !Array.isArray(${value}) ? ${write} : WRONG)`;
  if (isObjectType(type)) {
    const name = objectFunction(emission, type, below);
    return name === null ? null : (value) => object(value, `${name}(${value})`);
  }
  const cases: string[] = [];
  for (const possible of emission.schema.getPossibleTypes(type as Parameters<GraphQLSchema['getPossibleTypes']>[0])) {
    const name = objectFunction(emission, possible, below);
    if (name === null) return null;
    cases.push(`case ${JSON.stringify(possible.name)}: return ${name}(o);`);
  }
  const name = `a${emission.functions.length}`;
  emission.functions.push(`// ${String(type)}\nfunction ${name}(o) { switch (o.__typename) { ${cases.join(' ')} default: return WRONG; } }`);
  return (value) => object(value, `${name}(${value})`);
}
