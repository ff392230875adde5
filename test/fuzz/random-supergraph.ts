import type { Dice } from '#test/fuzz/dice';

/**
 * A random federation, described before it is written as SDL: entity types whose fields are spread over subgraphs, with
 * simple, second and composite keys, shared, provided, required and overridden fields, interfaces, unions, value types,
 * enums, lists of lists, an interface object.
 */
export interface RandomSupergraph {
  readonly subgraphs: readonly string[];
  readonly entities: readonly Entity[];
  /** An interface all entities that have `label` implement, and a union of some. */
  readonly labelled: Labelled | null;
  readonly union: { readonly name: string; readonly members: readonly string[]; readonly owner: string } | null;
}

export interface Entity {
  readonly name: string;
  readonly key: 'id' | 'composite';
  readonly fields: readonly EntityField[];
  /** The subgraph whose Query has `name` and `names`. */
  readonly rootOwner: string;
  /** The subgraph that is come back to by `id tag` only: its first key, `id`, is not resolvable there. */
  readonly guardedIn: string | null;
}

export interface Labelled {
  readonly members: readonly string[];
  /** Declares the interface with its key, and owns `label` of every member. */
  readonly owner: string;
  /** Adds a field to it as `@interfaceObject`. */
  readonly extender: string | null;
}

export type FieldShape = 'nullable' | 'required' | 'list' | 'listOfRequired' | 'listOfLists';
export type ScalarName = 'Int' | 'Float' | 'String' | 'Boolean' | 'ID' | 'Mood';

export type EntityField =
  | { readonly kind: 'scalar'; readonly name: string; readonly type: ScalarName; readonly shape: FieldShape; readonly owners: readonly string[]; readonly overriddenFrom: string | null; readonly takesArgument: boolean }
  | { readonly kind: 'reference'; readonly name: string; readonly to: string; readonly shape: FieldShape; readonly owners: readonly string[]; readonly provides: string | null }
  | { readonly kind: 'value'; readonly name: string; readonly owners: readonly string[] }
  | { readonly kind: 'derived'; readonly name: string; readonly requires: string; /** The argument with which it is required, if any. */ readonly plus: number | null; readonly owners: readonly string[] };

const SHAPES: readonly FieldShape[] = ['nullable', 'nullable', 'nullable', 'required', 'list', 'listOfRequired', 'listOfLists'];
const SCALARS: readonly ScalarName[] = ['Int', 'Float', 'String', 'Boolean', 'ID', 'Mood'];

export function randomSupergraph(dice: Dice): RandomSupergraph {
  const subgraphs = ['alder', 'birch', 'cedar', 'damson'].slice(0, 2 + dice.upTo(3));
  const names = ['Ant', 'Bee', 'Cat', 'Dog', 'Elk'].slice(0, 2 + dice.upTo(4));
  const bare = names.map((name) => ({ name, key: dice.chance(0.25) ? ('composite' as const) : ('id' as const), rootOwner: dice.pick(subgraphs), fields: scalarFields(dice, subgraphs) }));
  const entities = bare.map((entity) => ({
    ...entity,
    fields: [...entity.fields, ...derivedFields(dice, subgraphs, entity.fields), ...derivedWithArguments(dice, subgraphs, entity.fields), ...referenceFields(dice, subgraphs, bare), ...valueFields(dice, subgraphs)],
  })).map((entity): Entity => ({ ...entity, guardedIn: guarded(dice, entity) }));
  const byId = entities.filter((entity) => entity.key === 'id').map((entity) => entity.name);
  const owner = dice.pick(subgraphs);
  const labelled = byId.length >= 2 && dice.chance(0.6) ? { members: byId, owner, extender: dice.chance(0.5) ? 'elm' : null } : null;
  return {
    // An interface object and the types it stands for may not share a subgraph.
    subgraphs: labelled?.extender ? [...subgraphs, labelled.extender] : subgraphs,
    // An interface's key is to be resolvable wherever its types are.
    entities: entities.map((entity) => (labelled?.members.includes(entity.name) ? { ...entity, guardedIn: null } : entity)),
    labelled,
    union: names.length >= 2 && dice.chance(0.5) ? { name: 'Beast', members: names.slice(0, 2), owner: dice.pick(subgraphs) } : null,
  };
}

const scalarFields = (dice: Dice, subgraphs: readonly string[]): EntityField[] =>
  Array.from({ length: 2 + dice.upTo(4) }, (_, index): EntityField => {
    const owner = dice.pick(subgraphs);
    const others = subgraphs.filter((subgraph) => subgraph !== owner);
    const overriddenFrom = dice.chance(0.1) ? dice.pick(others) : null;
    const owners = overriddenFrom === null && dice.chance(0.2) ? [owner, dice.pick(others)] : [owner];
    return { kind: 'scalar', name: `s${index}`, type: dice.pick(SCALARS), shape: dice.pick(SHAPES), owners, overriddenFrom, takesArgument: owners.length === 1 && overriddenFrom === null && dice.chance(0.3) };
  });

/** `derived` is made by another subgraph from a field it has to be given. */
function derivedFields(dice: Dice, subgraphs: readonly string[], fields: readonly EntityField[]): EntityField[] {
  const inputs = fields.filter((field) => field.kind === 'scalar' && field.owners.length === 1 && field.overriddenFrom === null && !field.takesArgument);
  if (inputs.length === 0 || !dice.chance(0.5)) return [];
  const input = dice.pick(inputs);
  const others = subgraphs.filter((subgraph) => !input.owners.includes(subgraph));
  return [{ kind: 'derived', name: 'derived', requires: input.name, plus: null, owners: [dice.pick(others)] }];
}

/** One field required with several different arguments, perhaps in several subgraphs. */
function derivedWithArguments(dice: Dice, subgraphs: readonly string[], fields: readonly EntityField[]): EntityField[] {
  const inputs = fields.filter((field) => field.kind === 'scalar' && field.takesArgument && field.type === 'Int' && (field.shape === 'nullable' || field.shape === 'required'));
  const [input] = inputs;
  if (!input) return [];
  const others = subgraphs.filter((subgraph) => !input.owners.includes(subgraph));
  return [3, 5, 8].slice(0, 1 + dice.upTo(3)).map((plus): EntityField => ({ kind: 'derived', name: `derived${plus}`, requires: input.name, plus, owners: [dice.pick(others)] }));
}

function guarded(dice: Dice, entity: { readonly key: string; readonly fields: readonly EntityField[] }): string | null {
  const [derived] = entity.fields.filter((field) => field.kind === 'derived');
  return derived && entity.key === 'id' && dice.chance(0.4) ? (derived.owners[0] ?? null) : null;
}

const referenceFields = (dice: Dice, subgraphs: readonly string[], entities: readonly { readonly name: string; readonly key: string; readonly fields: readonly EntityField[] }[]): EntityField[] =>
  Array.from({ length: 1 + dice.upTo(2) }, (_, index): EntityField => {
    const to = dice.pick(entities);
    const owner = dice.pick(subgraphs);
    const provided = to.fields.find((field) => field.kind === 'scalar' && field.owners.length === 1 && field.owners[0] !== owner && field.overriddenFrom === null && !field.takesArgument);
    return { kind: 'reference', name: `r${index}`, to: to.name, shape: dice.pick(SHAPES), owners: [owner], provides: provided && dice.chance(0.2) ? provided.name : null };
  });

const valueFields = (dice: Dice, subgraphs: readonly string[]): EntityField[] =>
  dice.chance(0.4) ? [{ kind: 'value', name: 'place', owners: dice.chance(0.5) ? [dice.pick(subgraphs)] : [...subgraphs] }] : [];
