import { sql } from 'kysely';
import type { Change } from '#subgraphs/hub/store/change';

/** A table whose rows are about a child, and how its rows are told apart. */
export interface TableAboutChildren {
  readonly name: string;
  readonly column: string;
  readonly key: readonly string[];
}

/** Who merged or parted what stays where it was said. */
const STAYS = ['child', 'child_merge', 'child_split'];

/** Every table that refers to a child, whichever part of the hub it belongs to: the database knows, and forgets none. */
export async function tablesAboutChildren(write: Change): Promise<readonly TableAboutChildren[]> {
  const { rows } = await sql<TableAboutChildren>`
    select referring.relname as name, attribute.attname as column,
      array(select key.attname::text from pg_index join pg_attribute key on key.attrelid = pg_index.indrelid and key.attnum = any(pg_index.indkey)
        where pg_index.indrelid = referring.oid and pg_index.indisprimary order by key.attnum) as key
    from pg_constraint link join pg_class referring on referring.oid = link.conrelid
      join pg_attribute attribute on attribute.attrelid = referring.oid and attribute.attnum = link.conkey[1]
    where link.contype = 'f' and link.confrelid = 'child'::regclass and cardinality(link.conkey) = 1 and not referring.relname = any(${STAYS}::text[])
    order by 1, 2`.execute(write);
  return rows;
}
