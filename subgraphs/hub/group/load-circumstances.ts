import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { ChildId } from '#schema/ids';
import { answered } from '#subgraphs/hub/child/load-by-child';
import { type Circumstance, CIRCUMSTANCES } from '#subgraphs/hub/group/group-definition';
import type { HubStore } from '#subgraphs/hub/store/connect';

const KINDS = Object.keys(CIRCUMSTANCES) as readonly Circumstance[];

/** Which circumstances hold of each child now. Of a sealed one none is told. */
export const circumstanceLoader = (store: HubStore) =>
  new DataLoader<ChildId, readonly Circumstance[]>(async (children) => {
    const columns = KINDS.map((kind) => sql`${CIRCUMSTANCES[kind].holds} as ${sql.ref(kind)}`);
    const { rows } = await answered(sql<{ id: ChildId } & Record<Circumstance, boolean>>`
      select id, ${sql.join(columns)} from child where id = any(${[...children]}::text[]) and seal in ('none', 'location_restricted')`.execute(store));
    const found = new Map(rows.map((row) => [row.id, KINDS.filter((kind) => row[kind])]));
    return children.map((child) => found.get(child) ?? []);
  });
