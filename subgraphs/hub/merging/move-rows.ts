import { sql } from 'kysely';
import type { ChildId } from '#schema/ids';
import { type TableAboutChildren, tablesAboutChildren } from '#subgraphs/hub/merging/tables-about-children';
import type { Change } from '#subgraphs/hub/store/change';

export interface Merge {
  readonly id: string;
  readonly kept: ChildId;
  readonly gone: ChildId;
}

type Key = Readonly<Record<string, unknown>>;

/**
 * Gives every row about one child to the other, and notes each, so that it can be given back. What the other has already,
 * and may have once only (an open alert of one kind), stays behind. Gives the names of the tables where something did.
 */
export async function moveRows(write: Change, merge: Merge): Promise<readonly string[]> {
  const leftBehind: string[] = [];
  for (const table of await tablesAboutChildren(write)) {
    for (const key of await keysOf(write, table, merge.gone)) {
      if (!(await moved(write, table, key, merge))) leftBehind.push(table.name);
    }
  }
  return [...new Set(leftBehind)];
}

async function keysOf(write: Change, { name, column, key }: TableAboutChildren, child: ChildId): Promise<readonly Key[]> {
  const { rows } = await sql<{ key: Key }>`select jsonb_build_object(${sql.join(key.flatMap((part) => [sql.lit(part), sql.ref(part)]))}) as key from ${sql.table(name)} where ${sql.ref(column)} = ${child}`.execute(write);
  return rows.map((row) => row.key);
}

const isRow = (key: Key) => sql.join(Object.entries(key).map(([part, value]) => sql`${sql.ref(part)}::text = ${String(value)}`), sql` and `);

async function moved(write: Change, { name, column }: TableAboutChildren, key: Key, { id, kept, gone }: Merge): Promise<boolean> {
  await sql`savepoint one_row`.execute(write);
  try {
    const gaveWay = name === 'identifier' && (await giveWay(write, key, { kept, gone }));
    await sql`update ${sql.table(name)} set ${sql.ref(column)} = ${kept} where ${sql.ref(column)} = ${gone} and ${isRow(key)}`.execute(write);
    const since = Object.hasOwn(key, column) ? { ...key, [column]: kept } : key;
    await write.insertInto('child_merge_row').values({ merge_id: id, table_name: name, key: JSON.stringify(since), gave_way: gaveWay }).execute();
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code !== UNIQUE_VIOLATION) throw error;
    await sql`rollback to savepoint one_row`.execute(write);
    return false;
  }
}

const UNIQUE_VIOLATION = '23505';

/** Of two current ids of one kind the entry that stays keeps its own; the other's is kept as a former one. */
async function giveWay(write: Change, key: Key, { kept, gone }: Omit<Merge, 'id'>): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update identifier set is_current = false where child_id = ${gone} and ${isRow(key)} and is_current
      and exists (select 1 from identifier own where own.child_id = ${kept} and own.agency = identifier.agency and own.kind = identifier.kind and own.is_current)`.execute(write);
  return (numAffectedRows ?? 0n) > 0n;
}

/** Gives every row back that is still there and still the other's. What came after the merge stays where it came. */
export async function giveBack(write: Change, { id, kept, gone }: Merge): Promise<void> {
  const columns = new Map((await tablesAboutChildren(write)).map(({ name, column }) => [name, column]));
  const rows = await write.selectFrom('child_merge_row').select(['table_name', 'key', 'gave_way']).where('merge_id', '=', id).execute();
  for (const { table_name, key, gave_way } of rows) {
    const column = columns.get(table_name);
    if (column === undefined) continue;
    const again = gave_way ? sql`, is_current = true` : sql``;
    await sql`update ${sql.table(table_name)} set ${sql.ref(column)} = ${gone} ${again} where ${isRow(key as Key)} and ${sql.ref(column)} = ${kept}`.execute(write);
  }
}
