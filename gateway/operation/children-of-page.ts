import { type AskedField, type AskedObject, HIDDEN_CURSOR, HIDDEN_EDGES, HIDDEN_ID, HIDDEN_PAGE } from '#gateway/operation/asked';
import { CHILD, type GraphModel, nameIn } from '#gateway/supergraph/graph-model';

/**
 * What a page of children has to bring along, whatever a client asked of it: which children it is a page of, where each
 * stands, and whether there are more (execution/fill-pages.ts; attack A42).
 */
export function childrenOfPage(model: GraphModel, typeName: string): readonly AskedField[] {
  const edges = model.field(typeName, 'edges');
  const node = edges && model.field(edges.returns, 'node');
  const child = node && childBelow(model, node.returns);
  const page = model.field(typeName, 'pageInfo');
  if (!edges || !child || !page) return [];
  const edge: AskedObject = { typeName: edges.returns, fields: [leaf(model, edges.returns, 'cursor', HIDDEN_CURSOR), { key: 'node', name: 'node', model: node, args: [], into: [child] }] };
  const info: AskedObject = { typeName: page.returns, fields: [leaf(model, page.returns, 'hasNextPage', 'hasNextPage')] };
  return [
    { key: HIDDEN_EDGES, name: 'edges', model: edges, args: [], into: [edge] },
    { key: HIDDEN_PAGE, name: 'pageInfo', model: page, args: [], into: [info] },
  ];
}

/** The child that an entry is, or is about. */
function childBelow(model: GraphModel, typeName: string): AskedObject | null {
  if (typeName === CHILD) return { typeName, fields: [leaf(model, CHILD, 'id', HIDDEN_ID)] };
  const about = model.fieldsOf(typeName).find(({ returns }) => returns === CHILD);
  const child = about && childBelow(model, CHILD);
  if (!about || !child) return null;
  const name = nameIn(about.coordinate);
  return { typeName, fields: [{ key: name, name, model: about, args: [], into: [child] }] };
}

const leaf = (model: GraphModel, typeName: string, name: string, key: string): AskedField => ({ key, name, model: model.field(typeName, name) ?? null, args: [], into: null });
