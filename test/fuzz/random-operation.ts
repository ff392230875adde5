import { getNamedType, type GraphQLObjectType, type GraphQLSchema, isAbstractType, isCompositeType, isInterfaceType, isLeafType, isObjectType } from 'graphql';
import type { Dice } from '#test/fuzz/dice';

export interface RandomOperation {
  readonly text: string;
  readonly variables: Record<string, unknown>;
}

interface Writing {
  readonly dice: Dice;
  readonly schema: GraphQLSchema;
  readonly fragments: string[];
}

const DEPTH = 3;
const DECLARED = '$yes: Boolean = true, $no: Boolean = false, $n: Int! = 2, $plus: Int';

/** A valid random operation: aliases, fragments named and inline, conditions, arguments by value and by variable, __typename. */
export function randomOperation(dice: Dice, schema: GraphQLSchema): RandomOperation {
  const writing: Writing = { dice, schema, fragments: [] };
  const root = schema.getQueryType();
  if (!root) throw new Error('no Query');
  const body = selection(writing, root, DEPTH);
  const variables = { ...(dice.chance(0.3) ? { yes: dice.chance(0.5) } : {}), ...(dice.chance(0.3) ? { n: dice.upTo(4) } : {}), ...(dice.chance(0.3) ? { plus: dice.chance(0.2) ? null : dice.upTo(9) } : {}) };
  // Every variable is used once, so that the operation is valid.
  const useAll = '__typename @include(if: $yes) __typename @skip(if: $no)';
  const keep = `keepN: ${usesN(schema)} keepPlus: __typename @include(if: $yes)`;
  const text = `query Fuzz(${DECLARED}) { ${useAll} ${body} ${keep} }\n${writing.fragments.join('\n')}`;
  return { text: text.includes('$plus)') || /plus: \$plus/.test(text) ? text : text.replace(', $plus: Int', ''), variables };
}

/** A root field that takes `n`. */
function usesN(schema: GraphQLSchema): string {
  const field = Object.values(schema.getQueryType()?.getFields() ?? {}).find((each) => each.args.some((argument) => argument.name === 'n'));
  return `${field?.name}(n: $n) { id }`;
}

function selection(writing: Writing, type: GraphQLObjectType | ReturnType<GraphQLSchema['getType']>, depth: number): string {
  const { dice, schema } = writing;
  const parts: string[] = [];
  if (isObjectType(type) || isInterfaceType(type)) {
    const names = Object.keys(type.getFields()).filter((name) => !name.startsWith('ping_'));
    for (const name of [...dice.some(names, type === schema.getQueryType() ? 0.3 : 0.35), dice.pick(names)]) parts.push(...fieldText(writing, type, name, depth));
  }
  if (isAbstractType(type)) {
    for (const possible of dice.some(schema.getPossibleTypes(type), 0.7)) parts.push(`... on ${possible.name}${condition(dice)} { ${selection(writing, possible, depth)} }`);
  }
  if (dice.chance(0.15)) parts.push('__typename');
  if (isObjectType(type) && type !== schema.getQueryType() && dice.chance(0.2)) parts.push(fragment(writing, type, depth));
  return parts.length > 0 ? parts.join(' ') : '__typename';
}

function fieldText(writing: Writing, type: { getFields(): Record<string, { type: Parameters<typeof getNamedType>[0]; args: readonly { name: string }[] }>; name: string }, name: string, depth: number): string[] {
  const { dice } = writing;
  const field = type.getFields()[name];
  if (!field) return [];
  const named = getNamedType(field.type);
  // An alias says type and arguments, so that two fields under one response key are always the same.
  const argument = field.args.some((each) => each.name === 'n') ? 'n' : field.args.some((each) => each.name === 'plus') ? 'plus' : null;
  const value = argument === 'n' ? dice.pick(['$n', '1', '3']) : argument === 'plus' ? dice.pick(['$plus', '5', '']) : '';
  const args = argument && value !== '' ? `(${argument}: ${value})` : '';
  const alias = args !== '' || dice.chance(0.2) ? `${type.name}_${name}_${value.replace('$', 'v')}: ` : '';
  // Different types may give one response key different shapes: always aliased by type, unless it is a plain leaf of an entity.
  const key = alias !== '' ? alias : `${type.name}_${name}: `;
  if (isLeafType(named)) return [`${dice.chance(0.5) && name === 'id' ? '' : key}${name}${args}${condition(dice)}`];
  if (depth <= 0 || !isCompositeType(named)) return [];
  return [`${key}${name}${args}${condition(dice)} { ${selection(writing, named, depth - 1)} }`];
}

function fragment(writing: Writing, type: GraphQLObjectType, depth: number): string {
  const name = `F${writing.fragments.length}`;
  writing.fragments.push('');
  writing.fragments[Number(name.slice(1))] = `fragment ${name} on ${type.name} { ${selection(writing, type, depth - 1)} }`;
  return `...${name}${condition(writing.dice)}`;
}

const condition = (dice: Dice): string => (dice.chance(0.12) ? dice.pick([' @include(if: $yes)', ' @skip(if: $yes)', ' @skip(if: $no)', ' @include(if: true)']) : '');
