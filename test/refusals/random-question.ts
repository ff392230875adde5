import { buildSchema, getNamedType, type GraphQLObjectType, isCompositeType, isInputObjectType, isNonNullType, isObjectType } from 'graphql';
import type { Dice } from '#test/fuzz/dice';
import { apiSdl } from '#test/refusals/whole-child';

const schema = buildSchema(apiSdl);
const typeNamed = (name: string): GraphQLObjectType => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`the graph has no type ${name}`);
  return type;
};

const DEEPEST = 7;
const MOST_FIELDS = 90;

interface Writing {
  readonly dice: Dice;
  fields: number;
  aliases: number;
}

/**
 * A valid random question about children: of one by `$id`, of those a search finds, of a caseload; aliases, fragments,
 * arguments, conditions. What changes from moment to moment (`decisionId`, `asOf`) keeps its name, so that two answers can be compared.
 */
export function randomQuestion(dice: Dice): string {
  const writing: Writing = { dice, fields: 0, aliases: 0 };
  const roots = dice.some(['child', 'siblings', 'children', 'caseload'], 0.3);
  const parts = (roots.length > 0 ? roots : ['child']).map((root) => {
    switch (root) {
      case 'siblings': return `family: child(id: $id) { siblings ${selection(writing, typeNamed('Child'), 3)} }`;
      case 'children': return `children(search: { name: $name }, first: ${1 + dice.upTo(5)}) ${selection(writing, typeNamed('ChildConnection'), 2)}`;
      case 'caseload': return `me { caseload(first: 3) ${selection(writing, typeNamed('CaseloadConnection'), 2)} }`;
      default: return `child(id: $id) ${selection(writing, typeNamed('Child'), 0)}`;
    }
  });
  return `query Random($id: ID!, $name: String = "Haddad", $yes: Boolean = true) { kept: child(id: $id) { __typename } n: children(search: { name: $name }, first: 1) @skip(if: $yes) { __typename } ${parts.join(' ')} }`;
}

function selection(writing: Writing, type: GraphQLObjectType, depth: number): string {
  const { dice } = writing;
  const fields = Object.values(type.getFields());
  const wanted = dice.some(fields, depth === 0 ? 0.4 : 0.5);
  const texts = (wanted.length > 0 ? wanted : [dice.pick(fields)]).flatMap((field) => fieldText(writing, type, field.name, depth));
  const inner = texts.length > 0 ? texts.join(' ') : '__typename';
  return dice.chance(0.15) ? `{ ... on ${type.name} { ${inner} } }` : `{ ${inner} }`;
}

function fieldText(writing: Writing, type: GraphQLObjectType, name: string, depth: number): string[] {
  const { dice } = writing;
  const field = type.getFields()[name];
  if (!field || writing.fields >= MOST_FIELDS) return [];
  if (field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)) return [];
  const named = getNamedType(field.type);
  if (isCompositeType(named) && (depth >= DEEPEST || !isObjectType(named))) return [];
  writing.fields += 1;
  const alias = !['decisionId', 'asOf'].includes(name) && writing.aliases < 40 && dice.chance(0.15) ? `a${(writing.aliases += 1)}: ` : '';
  const args = field.args.filter((arg) => !isInputObjectType(getNamedType(arg.type)) && dice.chance(0.3)).flatMap((arg) => argument(dice, arg.name));
  const condition = dice.chance(0.06) ? ' @include(if: $yes)' : '';
  return [`${alias}${name}${args.length > 0 ? `(${args.join(', ')})` : ''}${condition}${isObjectType(named) ? ` ${selection(writing, named, depth + 1)}` : ''}`];
}

function argument(dice: Dice, name: string): string[] {
  switch (name) {
    case 'first': return [`first: ${1 + dice.upTo(30)}`];
    case 'last': return [`last: ${1 + dice.upTo(5)}`];
    case 'from': return [`from: "20${20 + dice.upTo(6)}-0${1 + dice.upTo(8)}-01"`];
    case 'to': return [`to: "2026-1${dice.upTo(3)}-01"`];
    default: return [];
  }
}
