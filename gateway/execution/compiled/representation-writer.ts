import type { QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { isAbstractType, type GraphQLSchema } from 'graphql';
import type { JsonObject } from '#gateway/execution/compiled/subgraph-call';

/** Writes an entity's representation as JSON text; `''` where the entity is of another type or lacks what is required. */
export type RepresentationWriter = (entity: JsonObject) => string;

/**
 * One function made for one fetch's `requires`: constant property reads, no intermediate objects. The names in it come
 * from a validated schema and are embedded by JSON.stringify alone, so nothing a client or a subgraph sends can become code.
 */
export function compileRepresentationWriter(schema: GraphQLSchema, requires: readonly QueryPlanSelectionNode[]): RepresentationWriter {
  const functions: string[] = [];
  const root = writeFunction(schema, requires, functions);
  const source = `"use strict";${SCALAR}\n${functions.join('\n')}\nreturn entity => { const text = ${root}(entity); return text === undefined || entity.__typename === undefined ? '' : text; };`;
  return new Function(source)() as RepresentationWriter;
}

const SCALAR = `
const scalar = v => typeof v === 'string' ? JSON.stringify(v) : typeof v === 'number' || typeof v === 'boolean' ? '' + v : JSON.stringify(v);
const each = (v, write) => {
  if (v === null) return 'null';
  if (!Array.isArray(v)) return write(v);
  let text = '';
  for (let i = 0; i < v.length; i++) { const item = each(v[i], write); if (item === undefined) return undefined; text += (i === 0 ? '' : ',') + item; }
  return '[' + text + ']';
};`;

/** Emits `wN(o)`: the object's text, or undefined where a required field was never answered. */
function writeFunction(schema: GraphQLSchema, selections: readonly QueryPlanSelectionNode[], functions: string[]): string {
  const body = selections.map((selection) => writeSelection(schema, selection, functions)).join('\n');
  const name = `w${functions.length}`;
  functions.push(`function ${name}(o) { let t = '', v;\n${body}\nreturn t === '' ? undefined : '{' + t.slice(1) + '}'; }`);
  return name;
}

function writeSelection(schema: GraphQLSchema, selection: QueryPlanSelectionNode, functions: string[]): string {
  if (selection.kind === 'Field') return writeField(schema, selection, functions);
  const inner = selection.selections.map((each) => writeSelection(schema, each, functions)).join('\n');
  if (!selection.typeCondition) return inner;
  const typenames = possibleTypenames(schema, selection.typeCondition).map((name) => `case ${JSON.stringify(name)}:`);
  return `switch (o.__typename) { ${typenames.join(' ')}\n${inner} }`;
}

function writeField(schema: GraphQLSchema, field: QueryPlanFieldNode, functions: string[]): string {
  // A required field may be read under another name than it is sent as (planning/restore-required.ts).
  const read = JSON.stringify(field.name);
  const key = JSON.stringify(field.alias ?? field.name);
  const text = field.selections?.length ? `each(v, ${writeFunction(schema, field.selections, functions)})` : 'scalar(v)';
  return `v = o[${read}]; if (v === undefined) return undefined; v = ${text}; if (v === undefined) return undefined; t += ',' + ${JSON.stringify(`${key}:`)} + v;`;
}

/** A type condition's own name too: an entity of an `@interfaceObject` bears the interface's. */
function possibleTypenames(schema: GraphQLSchema, condition: string): string[] {
  const type = schema.getType(condition);
  return isAbstractType(type) ? [condition, ...schema.getPossibleTypes(type).map((possible) => possible.name)] : [condition];
}

/** The names that representations of each type carry at their top, by what an entity's `__typename` can be. */
export function requiredNames(schema: GraphQLSchema, requires: readonly QueryPlanSelectionNode[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const selection of requires) {
    if (selection.kind !== 'InlineFragment' || !selection.typeCondition) continue;
    const fields = selection.selections.flatMap((field) => (field.kind === 'Field' ? [field.alias ?? field.name] : []));
    for (const typename of possibleTypenames(schema, selection.typeCondition)) names.set(typename, [...new Set([...(names.get(typename) ?? []), ...fields])]);
  }
  return names;
}
