import { type GraphQLLeafType, isEnumType } from 'graphql';

/** An expression over a value's expression. */
export type Expression = (value: string) => string;

/** Constant sets of the words of enums that generated code tests, by the enum's name. */
export type EnumSets = Map<string, readonly string[]>;

/**
 * An expression that is a leaf's JSON text, or WRONG where the value is not one of its type (leaf-values.ts says the same
 * for what is not generated). Names of types are [_A-Za-z0-9] by the specification.
 */
export function leafExpression(enums: EnumSets, type: GraphQLLeafType): Expression {
  if (isEnumType(type)) {
    enums.set(type.name, type.getValues().map((value) => value.name));
    return (value) => `(enum_${type.name}.has(${value}) ? '"' + ${value} + '"' : WRONG)`;
  }
  switch (type.name) {
    case 'Int': return (value) => `(Number.isInteger(${value}) && ${value} <= 2147483647 && ${value} >= -2147483648 ? '' + ${value} : WRONG)`;
    case 'Float': return (value) => `(typeof ${value} === 'number' && Number.isFinite(${value}) ? '' + ${value} : WRONG)`;
    case 'Boolean': return (value) => `(typeof ${value} === 'boolean' ? '' + ${value} : WRONG)`;
    case 'String': return (value) => `(typeof ${value} === 'string' ? JSON.stringify(${value}) : WRONG)`;
    case 'ID': return (value) => `(typeof ${value} === 'string' || Number.isInteger(${value}) ? JSON.stringify(${value}) : WRONG)`;
    default: return (value) => `JSON.stringify(${value})`;
  }
}

export const enumSets = (enums: EnumSets): string =>
  [...enums].map(([name, values]) => `const enum_${name} = new Set(${JSON.stringify(values)});`).join('\n');

/** Reads an object's own property: a key that every object has by its prototype is looked for twice (attack A17). */
export const ownProperty = (object: string, key: string): string => {
  const quoted = JSON.stringify(key);
  return key in Object.prototype ? `(Object.hasOwn(${object}, ${quoted}) ? ${object}[${quoted}] : undefined)` : `${object}[${quoted}]`;
};
