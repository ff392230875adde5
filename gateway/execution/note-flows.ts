import type { Json } from '#gateway/execution/executor';
import type { GraphModel, SubgraphModel } from '#gateway/supergraph/graph-model';

/** Told what is handed to a subgraph that another answered: for the record of access. */
export type NoteFlow = (from: string, to: string, coordinate: string, children: number) => void;

/** One representation that was sent: the entity it was written of, or, where the plan rewrote it, itself. */
export type Sent = Json;

const OF_THE_ENTITY_ITSELF: ReadonlySet<string> = new Set(['__typename', 'id']);

/**
 * What a representation carries besides its key came from another subgraph: an agency's reference, an input of @requires.
 * @param required names that the representations of each type carry
 */
export function noteFlows(model: GraphModel, noteFlow: NoteFlow, to: SubgraphModel, sent: readonly Sent[], required: (entity: Sent) => readonly string[]): void {
  const counts = new Map<string, Map<string, number>>();
  for (const entity of sent) {
    const typeName = String(entity['__typename']);
    for (const name of required(entity)) {
      if (OF_THE_ENTITY_ITSELF.has(name) || entity[name] === null) continue;
      const ofType = counts.get(typeName) ?? new Map<string, number>();
      counts.set(typeName, ofType);
      ofType.set(name, (ofType.get(name) ?? 0) + 1);
    }
  }
  for (const [typeName, names] of counts) {
    for (const [name, count] of names) {
      const from = model.field(typeName, name)?.subgraphs.find((subgraph) => subgraph !== to.name);
      if (from !== undefined) noteFlow(from, to.name, `${typeName}.${name}`, count);
    }
  }
}
