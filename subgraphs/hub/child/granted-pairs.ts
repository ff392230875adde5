import type { Grant } from '#schema/contracts/grant';
import type { ChildId } from '#schema/ids';
import { type RawBuilder, sql } from 'kysely';
import type { FieldLevel } from '#schema/level';
import { may } from '#subgraphs/host/subgraph-context';

interface Pair {
  readonly child: ChildId;
  readonly word: string;
}

/**
 * For lists whose entries differ in category: the pairs of child and category that are granted, so that the store is
 * asked for those alone and what is withheld is not read at all.
 */
export const grantedPairs = (grant: Grant, children: readonly ChildId[], level: FieldLevel): readonly Pair[] =>
  children.flatMap((child) =>
    Object.keys(grant.children[child] ?? {}).filter((category) => may(grant, child, category, level)).map((word) => ({ child, word })));

/** A condition that a row's two columns are one of these pairs. */
export const isOneOf = (pairs: readonly Pair[], columns: { readonly child: string; readonly word: string }): RawBuilder<boolean> =>
  sql<boolean>`(${sql.ref(columns.child)}, ${sql.ref(columns.word)}) in
    (select * from unnest(${pairs.map(({ child }) => child)}::text[], ${pairs.map(({ word }) => word)}::text[]))`;
