import { createHash } from 'node:crypto';
import { type ArgumentNode, type DocumentNode, Kind, parse, print, type ValueNode } from 'graphql';
import type { AskedField, AskedObject, AskedOperation } from '#gateway/operation/asked';

/** What remains of an operation, as text: the key of everything that is cached about it. No person is in it. */
export interface PrintedOperation {
  readonly text: string;
  readonly document: DocumentNode;
  /** SHA-256 of the text, hex. */
  readonly hash: string;
  readonly variableNames: ReadonlySet<string>;
}

/** Prints the reduced selection as one operation without fragments, with the variables that are still used. */
export function printOperation(operation: AskedOperation, root: AskedObject): PrintedOperation {
  const used = new Set<string>();
  const selection = printFields(root, used);
  const definitions = operation.variableDefinitions.filter(({ variable }) => used.has(variable.name.value));
  const variables = definitions.length > 0 ? `(${definitions.map((definition) => print({ ...definition, directives: [] })).join()})` : '';
  const text = `${operation.kind}${operation.name ? ` ${operation.name}` : ''}${variables}${selection}`;
  return { text, document: parse(text, { noLocation: true }), hash: createHash('sha256').update(text).digest('hex'), variableNames: used };
}

const printFields = (object: AskedObject, used: Set<string>): string => `{${object.fields.map((field) => printField(field, used)).join(' ')}}`;

function printField(field: AskedField, used: Set<string>): string {
  const alias = field.key === field.name ? '' : `${field.key}:`;
  const args = field.args.length > 0 ? `(${field.args.map((argument) => printArgument(argument, used)).join()})` : '';
  return `${alias}${field.name}${args}${field.into === null ? '' : printInto(field.into, used)}`;
}

function printInto(into: readonly AskedObject[], used: Set<string>): string {
  const [only] = into;
  if (only && into.length === 1) return printFields(only, used);
  return `{__typename ${into.map((object) => `... on ${object.typeName}${printFields(object, used)}`).join(' ')}}`;
}

function printArgument(argument: ArgumentNode, used: Set<string>): string {
  noteVariables(argument.value, used);
  return print(argument);
}

function noteVariables(value: ValueNode, used: Set<string>): void {
  if (value.kind === Kind.VARIABLE) used.add(value.name.value);
  if (value.kind === Kind.LIST) value.values.forEach((inner) => noteVariables(inner, used));
  if (value.kind === Kind.OBJECT) value.fields.forEach((field) => noteVariables(field.value, used));
}
