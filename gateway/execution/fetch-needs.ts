import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, isAbstractType, Kind, parse, type SelectionSetNode } from 'graphql';
import { isInherited } from '#schema/directives/category';
import type { CategoryId } from '#schema/ids';
import type { FieldLevel } from '#schema/level';
import { type Custody, given, givesEntries, type Verdict } from '#gateway/access/verdict';
import { pagedFieldsIn, type PagedField } from '#gateway/execution/paged-fields';
import { Recent } from '#gateway/operation/recent';
import { CHILD, type FieldModel, type GraphModel, type Need, type SubgraphModel } from '#gateway/supergraph/graph-model';

/** What one fetch of a plan asks its subgraph for, read off its text. */
export interface FetchNeeds {
  readonly needs: readonly Need[];
  /** The level at which entries that name their category themselves are asked for; null where none are. */
  readonly entries: FieldLevel | null;
  /** A field of a category of its own leads to such entries too: the grant names theirs, though they alone open nothing. */
  readonly entriesWithin: boolean;
  /** Agencies whose own reference is asked for, to be handed to them. */
  readonly references: readonly string[];
  /** Something of the child that needs no category of its own. */
  readonly plain: boolean;
  /** Pages of children it asks for. */
  readonly pages: readonly PagedField[];
  /** The response keys at the top: of the root, or of each entity. A fault is reported at each. */
  readonly keys: readonly string[];
}

export type NeedsOfFetch = (query: string) => FetchNeeds;

/** The texts of fetches come back with every request, and are read once. */
export function fetchNeedsReader(model: GraphModel): NeedsOfFetch {
  const known = new Recent<string, FetchNeeds>(5_000);
  return (query) => known.of(query, () => read(model, parse(query, { noLocation: true })));
}

interface Reading {
  readonly model: GraphModel;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly needs: Map<string, Need>;
  readonly references: Set<string>;
  readonly keys: Set<string>;
  entries: FieldLevel | null;
  entriesWithin: boolean;
  plain: boolean;
}

function read(model: GraphModel, document: DocumentNode): FetchNeeds {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A fetch is an operation');
  const fragments = document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : []));
  const reading: Reading = { model, fragments: new Map(fragments), needs: new Map(), references: new Set(), keys: new Set(), entries: null, entriesWithin: false, plain: false };
  const root = operation.operation === 'mutation' ? 'Mutation' : 'Query';
  for (const [typeName, field] of fieldsOf(reading, root, operation.selectionSet)) {
    const top = field.name.value === '_entities' && field.selectionSet ? fieldsOf(reading, '_Entity', field.selectionSet) : [[typeName, field] as const];
    for (const [entity, inner] of top) {
      reading.keys.add(inner.alias?.value ?? inner.name.value);
      readField(reading, entity, inner);
    }
  }
  const { entries, entriesWithin, plain } = reading;
  return { needs: [...reading.needs.values()], references: [...reading.references], keys: [...reading.keys].filter((key) => key !== '__typename'), pages: pagedFieldsIn(model, document), entries, entriesWithin, plain };
}

/** Every field of a selection with the type it is selected on, fragments spread out. */
function fieldsOf(reading: Reading, typeName: string, set: SelectionSetNode): readonly (readonly [string, FieldNode])[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [[typeName, selection] as const];
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : reading.fragments.get(selection.name.value);
    return fragment ? fieldsOf(reading, fragment.typeCondition?.name.value ?? typeName, fragment.selectionSet) : [];
  });
}

function readField(reading: Reading, typeName: string, field: FieldNode): void {
  for (const model of modelsOf(reading.model, typeName, field.name.value)) {
    classify(reading, typeName, model);
    if (!field.selectionSet) continue;
    const inner = fieldsOf(reading, model.returns, field.selectionSet);
    const section = typeName === CHILD ? reading.model.sections.get(field.name.value) : undefined;
    if (section && inner.every(([, { name }]) => SECTION_FIELDS.has(name.value))) for (const need of section.needs) addNeed(reading, need);
    for (const [on, nested] of inner) readField(reading, on, nested);
  }
}

const SECTION_FIELDS: ReadonlySet<string> = new Set(['__typename', 'state', 'asOf']);

function classify(reading: Reading, typeName: string, field: FieldModel): void {
  const { category, level } = field.classification;
  const entries = reading.model.entryLevel(field.returns);
  if (entries !== null && isInherited(category)) reading.entries ??= entries;
  else if (entries !== null) reading.entriesWithin = true;
  if (!isInherited(category)) addNeed(reading, { category, level });
  else if (category.startsWith('reference:')) reading.references.add(category.slice('reference:'.length));
  else if (typeName === CHILD && entries === null && !reading.model.isSection(field.returns) && field.coordinate !== `${CHILD}.id`) reading.plain = true;
}

const addNeed = (reading: Reading, need: Need): void => void reading.needs.set(`${need.category}.${need.level}`, need);

/** A field asked through an interface is asked of every type it can be. */
function modelsOf(model: GraphModel, typeName: string, name: string): readonly FieldModel[] {
  const own = model.field(typeName, name);
  if (own) return [own];
  const type = model.apiSchema.getType(typeName);
  return isAbstractType(type) ? model.apiSchema.getPossibleTypes(type).flatMap((possible) => model.field(possible.name, name) ?? []) : [];
}

/** Categories that a grant for this fetch may name: no more than it asks for. */
export function categoriesAsked({ needs, entries, entriesWithin }: FetchNeeds, subgraph: SubgraphModel, custody: Custody): readonly CategoryId[] {
  const asked = new Set(needs.map(({ category }) => category));
  if (entries !== null || entriesWithin) for (const category of custody.categoriesOf(subgraph)) asked.add(category);
  return [...asked];
}

/** Would this fetch be given anything at all about this child? Where not, its subgraph does not learn of the child. */
export const givesAnything = (fetch: FetchNeeds, verdict: Verdict, subgraph: SubgraphModel, custody: Custody, isAsked: (agency: string) => boolean): boolean =>
  verdict.outcome === 'found'
  && (fetch.plain
    || fetch.needs.some(({ category, level }) => given(verdict, category, level))
    || fetch.references.some(isAsked)
    || (fetch.entries !== null && givesEntries(verdict, subgraph, fetch.entries, custody)));
