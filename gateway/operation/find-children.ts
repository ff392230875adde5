import { type ArgumentNode, Kind, type ValueNode } from 'graphql';
import { type ChildId, childId } from '#schema/ids';
import type { AskedField, AskedObject, AskedOperation } from '#gateway/operation/asked';

type Variables = Readonly<Record<string, unknown>>;

/** How arguments and input fields name a child; besides, the `id` of `Query.child`. */
const NAMES_A_CHILD: readonly string[] = ['childId', 'childIds'];

/** How questions about the record of access name the child they are about: nothing of the child is shown by them. */
const NAMES_A_CHILD_ON_RECORD = 'aboutChild';

/** The children that each field's arguments name, field by field in the operation's order. */
export type Mentions = readonly (readonly ChildId[])[];

/** Every child that is known from the arguments of an operation, literal or by variable, before anything is fetched. */
export function childrenInArguments({ root }: AskedOperation, variables: Variables): Mentions {
  return fieldsWithArguments(root).map((field) => childrenOfField(field, variables));
}

const withArguments = new WeakMap<AskedObject, readonly AskedField[]>();

function fieldsWithArguments(root: AskedObject): readonly AskedField[] {
  const known = withArguments.get(root);
  if (known) return known;
  const found: AskedField[] = [];
  const visit = (object: AskedObject): void => object.fields.forEach((field) => {
    if (field.args.length > 0) found.push(field);
    field.into?.forEach(visit);
  });
  visit(root);
  withArguments.set(root, found);
  return found;
}

/** The children whom the record of access is asked about: nobody decides about them, and who asked is on record. */
export function childrenAskedOfRecord({ root }: AskedOperation, variables: Variables): readonly ChildId[] {
  const found = root.fields.flatMap(({ args }) => args.flatMap(({ name, value }) => inValue(name.value, valueOf(value, variables), false, [NAMES_A_CHILD_ON_RECORD])));
  return [...new Set(found)];
}

/** The children that one field's arguments name; what lies below the field is theirs. */
export function childrenOfField(field: AskedField, variables: Variables): readonly ChildId[] {
  if (field.args.length === 0) return [];
  const isChildById = field.model?.coordinate === 'Query.child';
  return field.args.flatMap((argument) => inArgument(argument, isChildById, variables));
}

const inArgument = ({ name, value }: ArgumentNode, isChildById: boolean, variables: Variables): readonly ChildId[] =>
  inValue(name.value, valueOf(value, variables), isChildById);

function inValue(name: string, value: unknown, isChildById: boolean, namesAChild = NAMES_A_CHILD): readonly ChildId[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => inValue(name, item, isChildById, namesAChild));
  if (namesAChild.includes(name) || (isChildById && name === 'id')) return typeof value === 'string' || typeof value === 'number' ? [childId(String(value))] : [];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => inValue(key, inner, false, namesAChild)) : [];
}

/** A literal with its variables filled in. */
function valueOf(node: ValueNode, variables: Variables): unknown {
  switch (node.kind) {
    case Kind.VARIABLE:
      return Object.hasOwn(variables, node.name.value) ? variables[node.name.value] : undefined;
    case Kind.LIST:
      return node.values.map((value) => valueOf(value, variables));
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map((field) => [field.name.value, valueOf(field.value, variables)]));
    case Kind.NULL:
      return null;
    default:
      return node.value;
  }
}
