import type { Dice } from '#test/fuzz/dice';
import type { Entity, EntityField, FieldShape, RandomSupergraph, ScalarName } from '#test/fuzz/random-supergraph';

/** What is so: every entity with every field, wherever it is served. Null and `Fault` are put in at random. */
export interface WorldObject {
  readonly __typename: string;
  readonly id: string;
  readonly fields: Map<string, unknown>;
}

/** A field whose resolver fails. */
export class Fault extends Error {}

/** Stand for a value of another type, until an answer is on its way: no subgraph's own schema would let one out. */
const WRONG_INT = 1_999_999_999;
const WRONG_STRING = 'CANARY of another type';

export const isWrong = (value: unknown): boolean => value === WRONG_INT || value === WRONG_STRING;

/** An answer's JSON with those values in it. */
export const withWrongTypes = (json: string): string =>
  json.replaceAll(String(WRONG_INT), '"CANARY"').replaceAll(`"${WRONG_STRING}"`, '{"CANARY":[]}');

export interface World {
  readonly objects: ReadonlyMap<string, WorldObject>;
  of(type: string): readonly WorldObject[];
}

/** @param faulty whether fields fail, are null where none may be, or have another type */
export function randomWorld(dice: Dice, supergraph: RandomSupergraph, faulty: boolean): World {
  const objects = new Map<string, WorldObject>();
  for (const entity of supergraph.entities) {
    for (let number = 0; number < 3; number += 1) objects.set(`${entity.name}${number}`, { __typename: entity.name, id: `${entity.name}${number}`, fields: new Map() });
  }
  const of = (type: string): WorldObject[] => [...objects.values()].filter((object) => object.__typename === type);
  for (const entity of supergraph.entities) {
    for (const object of of(entity.name)) fill(dice, entity, object, of, faulty);
  }
  for (const member of supergraph.labelled?.members ?? []) {
    for (const object of of(member)) object.fields.set('label', `label of ${object.id}`).set('stars', dice.upTo(5));
  }
  return { objects, of };
}

function fill(dice: Dice, entity: Entity, object: WorldObject, of: (type: string) => WorldObject[], faulty: boolean): void {
  if (entity.guardedIn !== null) object.fields.set('tag', `tag of ${object.id}`);
  if (entity.key === 'composite') object.fields.set('zone', { code: object.id.charCodeAt(0) });
  for (const field of entity.fields) {
    if (field.kind !== 'derived') object.fields.set(field.name, valueOf(dice, field, of, faulty && !isInput(entity, field)));
  }
  for (const field of entity.fields) {
    if (field.kind === 'derived') object.fields.set(field.name, `from ${JSON.stringify(plus(object.fields.get(field.requires), field.plus))}`);
  }
}

const plus = (value: unknown, added: number | null): unknown => (typeof value === 'number' && added !== null ? value + added : value);

/** What others require stays whole: what happens without it is asked elsewhere. */
const isInput = (entity: Entity, field: EntityField): boolean => entity.fields.some((other) => other.kind === 'derived' && other.requires === field.name);

function valueOf(dice: Dice, field: Exclude<EntityField, { kind: 'derived' }>, of: (type: string) => WorldObject[], faulty: boolean): unknown {
  switch (field.kind) {
    case 'scalar':
      return shapedValue(dice, field.shape, faulty, () => (faulty && dice.chance(0.03) ? wrongValue(field.type) : undefined) ?? scalarValue(dice, field.type));
    case 'reference':
      return shapedValue(dice, field.shape, faulty, () => dice.pick(of(field.to)));
    case 'value':
      return faulty && dice.chance(0.1) ? null : { town: dice.chance(0.2) ? null : `town "${dice.upTo(9)}" é`, zip: faulty && dice.chance(0.05) ? null : dice.upTo(999) };
  }
}

function shapedValue(dice: Dice, shape: FieldShape, faulty: boolean, one: () => unknown): unknown {
  if (faulty && dice.chance(0.04)) return new Fault('CANARY message of a subgraph');
  const orNull = (): unknown => (dice.chance(faulty ? 0.15 : 0.1) ? null : one());
  const many = (each: () => unknown): unknown[] => Array.from({ length: dice.upTo(4) }, each);
  switch (shape) {
    case 'nullable': return orNull();
    case 'required': return faulty && dice.chance(0.05) ? null : one();
    case 'list': return dice.chance(0.1) ? null : many(orNull);
    case 'listOfRequired': return dice.chance(0.1) ? null : many(faulty && dice.chance(0.1) ? orNull : one);
    case 'listOfLists': return many(() => (dice.chance(0.2) ? null : many(orNull)));
  }
}

const wrongValue = (type: ScalarName): unknown => (type === 'Int' ? WRONG_INT : type === 'String' ? WRONG_STRING : undefined);

function scalarValue(dice: Dice, type: ScalarName): unknown {
  switch (type) {
    case 'Int': return dice.upTo(1000) - 500;
    case 'Float': return dice.upTo(1000) / 8;
    case 'String': return `text ${dice.upTo(100)} "quoted" \u2028 \\ é`;
    case 'Boolean': return dice.chance(0.5);
    case 'ID': return String(dice.upTo(100));
    case 'Mood': return dice.pick(['CALM', 'CROSS']);
  }
}
