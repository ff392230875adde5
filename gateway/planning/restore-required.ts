import type { FetchNode, PlanNode, QueryPlan, QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { type DocumentNode, type FieldNode, Kind, parse, print, type SelectionNode, stripIgnoredCharacters, visit } from 'graphql';
import type { FieldNeeds, PlanningSupergraph } from '#gateway/planning/planning-supergraph';

/**
 * A plan that was made under our names for required fields, as subgraphs understand it: our name is the alias of the real
 * field with its arguments, and a representation reads what stands under our name and writes it under the real one. Where one
 * representation would need two values of one field, its fetch becomes as many fetches as it takes.
 */
export function restoreRequired(plan: QueryPlan, supergraph: PlanningSupergraph): QueryPlan {
  if (supergraph.required.size === 0 || !plan.node || plan.node.kind === 'Subscription') return plan;
  return { ...plan, node: restored(plan.node, supergraph) };
}

function restored(node: PlanNode, supergraph: PlanningSupergraph): PlanNode {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return { ...node, nodes: node.nodes.map((each) => restored(each, supergraph)) };
    case 'Flatten':
      return { ...node, node: restored(node.node, supergraph) };
    case 'Fetch':
      return restoredFetch(node, supergraph);
    case 'Condition':
      return { ...node, ...(node.ifClause ? { ifClause: restored(node.ifClause, supergraph) } : {}), ...(node.elseClause ? { elseClause: restored(node.elseClause, supergraph) } : {}) };
    case 'Defer':
      return node;
  }
}

function restoredFetch(node: FetchNode, supergraph: PlanningSupergraph): PlanNode {
  const names = (text: string): boolean => [...supergraph.required.keys()].some((name) => text.includes(name));
  if (!names(node.operation) && !names(JSON.stringify(node.requires ?? []))) return node;
  const { operationDocumentNode: _document, ...fetch } = node;
  const document = parse(fetch.operation, { noLocation: true });
  const groups = fetch.requires ? compatibleGroups(document, fetch, supergraph) : [];
  const whole = groups.length < 2;
  const fetches = (whole ? [null] : groups).map((group): FetchNode => {
    const part = group === null ? document : onlyFields(document, group.fields);
    const required = group === null ? fetch.requires : fetch.requires?.flatMap((each) => onlyNeeded(each, group.needs, '', supergraph));
    const operation = stripIgnoredCharacters(print(realNames(part, supergraph)));
    return {
      ...fetch, operation,
      ...(required ? { requires: required.map((each) => readingOurs(each, supergraph)) } : {}),
      ...(fetch.variableUsages ? { variableUsages: fetch.variableUsages.filter((name) => operation.includes(`$${name}`)) } : {}),
    };
  });
  const [only] = fetches;
  return fetches.length === 1 && only ? only : { kind: 'Parallel', nodes: fetches };
}

const realNames = (document: DocumentNode, { required }: PlanningSupergraph): DocumentNode =>
  visit(document, {
    Field: (field) => {
      const real = required.get(field.name.value);
      return real && { ...field, alias: field.alias ?? field.name, name: { kind: Kind.NAME, value: real.name }, arguments: real.arguments };
    },
  });

/** `name` is read from what was fetched, `alias` is written into the representation. */
function readingOurs(selection: QueryPlanSelectionNode, supergraph: PlanningSupergraph): QueryPlanSelectionNode {
  const selections = selection.selections?.map((each) => readingOurs(each, supergraph));
  if (selection.kind !== 'Field') return { ...selection, selections: selections ?? [] };
  const real = supergraph.required.get(selection.name);
  return { ...selection, ...(real ? { alias: real.name } : {}), ...(selections ? { selections } : {}) } satisfies QueryPlanFieldNode;
}

interface Group {
  readonly fields: Set<FieldNode>;
  readonly needs: Map<string, string>;
}

/** The entity's fields, in as few groups as there are different values to be put in one place. */
function compatibleGroups(document: DocumentNode, fetch: FetchNode, { needsOf }: PlanningSupergraph): readonly Group[] {
  const groups: Group[] = [];
  for (const [typeName, field] of entityFields(document)) {
    const needs = needsOf(fetch.serviceName, typeName, field.name.value) ?? NO_NEEDS;
    const group = groups.find((each) => [...needs].every(([path, name]) => (each.needs.get(path) ?? name) === name)) ?? { fields: new Set(), needs: new Map() };
    if (!groups.includes(group)) groups.push(group);
    group.fields.add(field);
    for (const [path, name] of needs) group.needs.set(path, name);
  }
  return groups;
}

const NO_NEEDS: FieldNeeds = new Map();

/** Every field directly on an entity, with the type whose fragment it is in. */
function entityFields(document: DocumentNode): readonly (readonly [string, FieldNode])[] {
  const found: (readonly [string, FieldNode])[] = [];
  const collect = (selections: readonly SelectionNode[], typeName: string): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) found.push([typeName, selection]);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet.selections, selection.typeCondition?.name.value ?? typeName);
    }
  };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const selection of definition.selectionSet.selections) if (selection.kind === Kind.FIELD && selection.selectionSet) collect(selection.selectionSet.selections, '_Entity');
  }
  return found;
}

/** The operation with these of its entity's fields; fragments that are left empty go, and variables nobody uses. */
function onlyFields(document: DocumentNode, fields: ReadonlySet<FieldNode>): DocumentNode {
  const all = new Set(entityFields(document).map(([, field]) => field));
  const part = visit(document, {
    Field: (field) => (all.has(field) ? (fields.has(field) ? false : null) : undefined),
    InlineFragment: { leave: (fragment) => (fragment.selectionSet.selections.length === 0 ? null : undefined) },
  });
  const text = print({ ...part, definitions: part.definitions.map((each) => (each.kind === Kind.OPERATION_DEFINITION ? { ...each, variableDefinitions: [] } : each)) });
  return visit(part, { VariableDefinition: ({ variable }) => (new RegExp(`\\$${variable.name.value}\\b`).test(text) ? false : null) });
}

/** What a representation needs for one group: of our names, only those that the group's fields require. */
function onlyNeeded(selection: QueryPlanSelectionNode, needs: FieldNeeds, path: string, supergraph: PlanningSupergraph): QueryPlanSelectionNode[] {
  if (selection.kind !== 'Field') {
    const selections = selection.selections.flatMap((each) => onlyNeeded(each, needs, path, supergraph));
    return selections.length > 0 ? [{ ...selection, selections }] : [];
  }
  const real = supergraph.required.get(selection.name);
  const here = `${path}${path === '' ? '' : '.'}${real?.name ?? selection.name}`;
  if (real && needs.get(here) !== selection.name) return [];
  if (!selection.selections) return [selection];
  const selections = selection.selections.flatMap((each) => onlyNeeded(each, needs, here, supergraph));
  return selections.length > 0 ? [{ ...selection, selections }] : [];
}

