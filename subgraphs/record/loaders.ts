import type { RecordDesk } from '#record/ask/record-desk';
import type { SubgraphContext } from '#subgraphs/host/subgraph-context';

/** What the queries read. Nothing is kept for a viewer: who may ask is decided before, by the grant. */
export interface RecordLoaders {
  readonly desk: RecordDesk;
}

export type RecordContext = SubgraphContext<RecordLoaders>;
