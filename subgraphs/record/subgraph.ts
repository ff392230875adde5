import { sql } from 'kysely';
import type { RecordDesk } from '#record/ask/record-desk';
import type { Subgraph } from '#subgraphs/host/serve-subgraph';
import { graphFaces } from '#subgraphs/record/graph';
import type { RecordLoaders } from '#subgraphs/record/loaders';

/** The subgraph of the record of access and of the register of rules. It adds nothing to the record. */
export function createRecordSubgraph(desk: RecordDesk): Subgraph {
  const [{ name, definition }] = graphFaces;
  const loaders: RecordLoaders = { desk };
  return {
    faces: [{ name, ...definition, loaders: () => loaders as never }],
    ready: async () => void (await sql`select 1`.execute(desk.database)),
    close: () => desk.database.destroy(),
  };
}
