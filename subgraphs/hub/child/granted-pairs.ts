import { type RawBuilder, sql } from 'kysely';
import type { Grant } from '#schema/contracts/grant';
import type { ChildId } from '#schema/ids';
import { type FieldLevel } from '#schema/level';
import { may } from '#subgraphs/host/subgraph-context';

/**
 * For lists whose entries differ in category: a condition that lets the store give only entries granted of that
 * child, so that what is withheld is not read at all. `child` and `category` are the columns of the entry.
 */
export function isGranted(grant: Grant, children: readonly ChildId[], level: FieldLevel, columns: { readonly child: string; readonly category: string }): RawBuilder<boolean> {
  const pairs = children.flatMap((child) =>
    Object.keys(grant.children[child] ?? {}).filter((category) => may(grant, child, category, level)).map((category) => ({ child, category })));
  return sql<boolean>`(${sql.ref(columns.child)}, ${sql.ref(columns.category)}) in
    (select * from unnest(${pairs.map(({ child }) => child)}::text[], ${pairs.map(({ category }) => category)}::text[]))`;
}
