import { getNullableType, type GraphQLFormattedError, type GraphQLOutputType, isLeafType, isListType, isNonNullType } from 'graphql';
import { type CategoryId, childId, type ChildId } from '#schema/ids';
import type { FieldLevel } from '#schema/level';
import type { Policy } from '#policies/decision';
import { isShown } from '#gateway/access/shown';
import { given, type Custody, type OwnLevels, type Verdict, type Whose } from '#gateway/access/verdict';
import type { ExecutionError, Json } from '#gateway/execution/executor';
import { type AskedField, type AskedObject, type AskedOperation, HIDDEN_CATEGORY, HIDDEN_ID, HIDDEN_PAGE } from '#gateway/operation/asked';
import { isIntrospection } from '#gateway/operation/read-operation';
import { whoseBelow, whoseIs } from '#gateway/operation/reduce-operation';
import { AboveLevel } from '#gateway/response/above-level';
import { disclosureOf, timelineOf } from '#gateway/response/own-answers';
import { faultTree, type Faults, firstFault } from '#gateway/response/faults';
import { isValidLeaf } from '#gateway/response/leaf-values';

import { type Notice, noticeFor } from '#gateway/response/notices';
import { project } from '#gateway/response/project';
import { scrub } from '#gateway/response/scrub-errors';
import { assembleSection } from '#gateway/response/assemble-section';
import { CHILD, type GraphModel } from '#gateway/supergraph/graph-model';

export interface AssemblyInput {
  readonly model: GraphModel;
  readonly custody: Custody;
  readonly policy: Policy;
  readonly variables: Json;
  readonly own: OwnLevels;
  readonly verdicts: ReadonlyMap<ChildId, Verdict>;
  /** What the client asked, as it asked it. */
  readonly operation: AskedOperation;
  readonly data: Json | null;
  readonly errors: readonly ExecutionError[];
  /** `__schema` and `__type`, by response key. */
  readonly introspection: Json;
}

export type Disclosed = Notice & { readonly path: Path };

/** One classified field of one child, as it was asked and answered: for the record of access. */
export interface Seen {
  readonly child: ChildId;
  readonly coordinate: string;
  readonly category: CategoryId;
  /** From which level it is shown. */
  readonly level: FieldLevel;
  readonly given: boolean;
  /** At how many places. */
  readonly times: number;
}

export interface Assembled {
  readonly data: Json | null;
  readonly errors: readonly GraphQLFormattedError[];
  readonly disclosure: readonly Disclosed[];
  readonly seen: readonly Seen[];
}

export type Path = readonly (string | number)[];

/** What one assembly gathers on its way. */
export interface Assembly extends AssemblyInput {
  readonly reported: GraphQLFormattedError[];
  readonly disclosed: Disclosed[];
  readonly seenFields: Seen[];
}

/** Where a value stands: its place in the answer, and the errors at its place in the result. */
export interface Place {
  readonly path: Path;
  readonly faults: Faults | undefined;
  /** In a section, faults make it UNAVAILABLE and are no errors (ADR 0003). */
  readonly inSection: boolean;
}

/** No value where there has to be one: what holds it is null. */
export const VIOLATION = Symbol('null where none may be');
/** A child that this viewer does not find, found on the way: leaves the list it is in. */
export const NOT_FOUND = Symbol('not found');

/**
 * The answer: the client's own operation, in its own order, filled from the result; what is withheld is null with a
 * notice, and never an error. The third wall stands here: any classified value above its viewer's level fails the
 * whole request.
 * @throws AboveLevel
 */
export function assemble(input: AssemblyInput): Assembled {
  const assembly: Assembly = { ...input, reported: [], disclosed: [], seenFields: [] };
  const whose: Whose = { kind: 'nobody', own: input.own };
  const place: Place = { path: [], faults: faultTree(input.errors), inSection: false };
  const data = assembleObject(assembly, input.operation.root, input.data ?? {}, whose, place);
  for (const error of place.faults?.here ?? []) assembly.reported.push(scrub(error, undefined));
  return { data: typeof data === 'symbol' ? null : data, errors: assembly.reported, disclosure: assembly.disclosed, seen: assembly.seenFields };
}

export function assembleObject(assembly: Assembly, asked: AskedObject, data: Json, whose: Whose, place: Place): Json | typeof VIOLATION | typeof NOT_FOUND {
  // Without a prototype, so that an alias called __proto__ is a key like any other (attack A17).
  const object = Object.create(null) as Record<string, unknown>;
  for (const field of asked.fields) {
    const value = field.name === '__typename' ? asked.typeName : assembleField(assembly, asked, field, data, whose, place);
    if (value === VIOLATION || value === NOT_FOUND) return value;
    object[field.key] = value;
  }
  return object;
}

export const below = ({ path, faults, inSection }: Place, step: string | number, at = step): Place =>
  ({ path: [...path, step], faults: faults?.below.get(at), inSection });

export const valueAt = (data: Json, key: string): unknown => (Object.hasOwn(data, key) ? data[key] : undefined);

export function assembleField(assembly: Assembly, parent: AskedObject, field: AskedField, data: Json, around: Whose, outside: Place): unknown {
  const { model } = field;
  const place = below(outside, field.key);
  if (isIntrospection(field)) return valueAt(assembly.introspection, field.key) ?? null;
  if (!model?.type) return null;
  if (model.ownAnswer === 'timeline') return nullable(model.type, project(field, timelineOf(assembly, field, data, around, outside)));
  if (model.ownAnswer === 'page') return nullable(model.type, project(field, valueAt(data, HIDDEN_PAGE)));
  if (model.ownAnswer === 'disclosure') return nullable(model.type, project(field, disclosureOf(assembly, around)));

  const whose = whoseIs(field, around, assembly);
  const value = valueAt(data, field.key);
  if (!isShown(assembly.model, model, whose, assembly.custody)) return nullable(model.type, withheld(assembly, field, value, whose, place));
  note(assembly, model, whose, true);
  const isSection = assembly.model.isSection(model.returns);
  if (isSection && whose.kind === 'child') return assembleSection(assembly, parent, field, value, whose, place);
  if (value === undefined && whose !== around && isFound(field, whose) && !place.faults) return assembleComposite(assembly, field, model.type, {}, whose, place);
  if ((value === null || value === undefined) && place.faults) report(assembly, place);
  return assembleValue(assembly, field, model.type, value, whoseBelow(field, whose, around), place);
}

/** A child named by an argument, of whom nothing more was asked than what the gateway answers itself, or withholds. */
const isFound = (field: AskedField, whose: Whose): boolean =>
  field.model?.returns === CHILD && whose.kind === 'child' && whose.verdict.outcome === 'found';

/** The third wall, and the notice of what the first has withheld. */
export function withheld(assembly: Assembly, field: AskedField, value: unknown, whose: Whose, place: Place): null {
  const model = field.model;
  if (value !== null && value !== undefined) throw new AboveLevel(model?.coordinate ?? field.name);
  if (whose.kind !== 'child' || !model) return null;
  const { verdict } = whose;
  if (verdict.outcome === 'unavailable') assembly.reported.push(scrub({ code: 'UNAVAILABLE', path: undefined }, place.path));
  if (verdict.outcome !== 'found') return null;
  note(assembly, model, whose, false);
  const notice = noticeFor(assembly.policy, verdict, model.classification.category as CategoryId);
  if (notice) assembly.disclosed.push({ path: place.path, ...notice });
  return null;
}

function note(assembly: Assembly, { coordinate, classification: { category, level } }: NonNullable<AskedField['model']>, whose: Whose, isGiven: boolean): void {
  if (whose.kind === 'child' && assembly.policy.indexOf(category) !== undefined) {
    assembly.seenFields.push({ child: whose.verdict.child, coordinate, category: category as CategoryId, level, given: isGiven, times: 1 });
  }
}

function report(assembly: Assembly, { faults, path, inSection }: Place): void {
  const error = firstFault(faults);
  if (error && (!inSection || error.code === 'BAD_USER_INPUT')) assembly.reported.push(scrub(error, path));
}

export const nullable = (type: GraphQLOutputType, value: unknown): unknown => (value === null && isNonNullType(type) ? VIOLATION : value);

function assembleValue(assembly: Assembly, field: AskedField, type: GraphQLOutputType, value: unknown, whose: Whose, place: Place): unknown {
  if (value === null || value === undefined) return nullable(type, null);
  const bare = getNullableType(type);
  if (isListType(bare)) return nullable(type, Array.isArray(value) ? assembleList(assembly, field, bare.ofType as GraphQLOutputType, value, whose, place) : null);
  if (isLeafType(bare)) return nullable(type, isValidLeaf(bare, value) ? value : null);
  return assembleComposite(assembly, field, type, value as Json, whose, place);
}

function assembleList(assembly: Assembly, field: AskedField, type: GraphQLOutputType, values: readonly unknown[], whose: Whose, place: Place): readonly unknown[] | null {
  const items: unknown[] = [];
  for (const [index, value] of values.entries()) {
    const item = assembleValue(assembly, field, type, value, whose, below(place, items.length, index));
    if (item === VIOLATION) return null;
    if (item !== NOT_FOUND) items.push(item);
  }
  return items;
}

function assembleComposite(assembly: Assembly, field: AskedField, type: GraphQLOutputType, value: Json, around: Whose, place: Place): unknown {
  const asked = typeOf(field, value);
  if (!asked) return nullable(type, null);
  const whose = around.kind === 'each' ? { kind: 'child', verdict: discovered(assembly, value) } as const : around;
  if (whose.kind === 'child' && around.kind === 'each' && whose.verdict.outcome !== 'found') return leave(assembly, whose.verdict, type, place);
  checkEntry(assembly, asked, value, whose);
  const object = assembleObject(assembly, asked, value, whose, place);
  // A holder of a child that is not found goes with the child: an edge, an entry of a caseload.
  if (object === NOT_FOUND) return NOT_FOUND;
  return nullable(type, object === VIOLATION ? null : object);
}

const typeOf = ({ into }: AskedField, value: Json): AskedObject | undefined =>
  into?.length === 1 ? into[0] : into?.find(({ typeName }) => typeName === value['__typename']);

/** Whose this child's information is. A child that nobody decided about is a fault of ours, and fails closed. */
function discovered(assembly: Assembly, value: Json): Verdict {
  const id = value[HIDDEN_ID];
  const verdict = typeof id === 'string' ? assembly.verdicts.get(childId(id)) : undefined;
  if (!verdict) throw new AboveLevel(`${CHILD} without a decision`);
  return verdict;
}

function leave(assembly: Assembly, verdict: Verdict, type: GraphQLOutputType, place: Place): unknown {
  if (verdict.outcome === 'not_found') return isNonNullType(type) ? NOT_FOUND : null;
  assembly.reported.push(scrub({ code: 'UNAVAILABLE', path: undefined }, place.path));
  return nullable(type, null);
}

/** The third wall for objects that name their category themselves: one that lies with no child that was decided about is above every level. */
function checkEntry(assembly: Assembly, asked: AskedObject, value: Json, whose: Whose): void {
  const level = assembly.model.entryLevel(asked.typeName);
  if (level === null) return;
  const category = value[HIDDEN_CATEGORY];
  if (whose.kind !== 'child' || typeof category !== 'string' || !given(whose.verdict, category, level)) throw new AboveLevel(`${asked.typeName} of a category above the level`);
}
