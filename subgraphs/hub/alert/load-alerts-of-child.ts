import { sql } from 'kysely';
import type { Grant } from '#schema/contracts/grant';
import type { ChildId } from '#schema/ids';
import { grantedPairs, isOneOf } from '#subgraphs/hub/child/granted-pairs';
import { manyByChild } from '#subgraphs/hub/child/load-by-child';
import type { HubStore } from '#subgraphs/hub/store/connect';

interface AlertOfChildRow {
  readonly child_id: ChildId;
  readonly id: string;
  readonly kind: string;
  readonly what: string;
  readonly category: string;
  readonly raised_at: string;
  readonly judged_at: string | null;
  readonly acknowledged_at: string | null;
}

const MOST_EACH = 50;

/** Alerts about these children of the categories that are granted; the same to several people is one. A letter is nobody else's, not even that it was written. */
export const alertOfChildLoader = (store: HubStore, grant: Grant) =>
  manyByChild(async (children) => {
    const granted = grantedPairs(grant, children, 'SUMMARY');
    if (granted.length === 0) return [];
    const { rows } = await sql<AlertOfChildRow>`
      select * from (
        select each_once.*, row_number() over (partition by child_id order by raised_at desc, id) as place from (
          select distinct on (child_id, kind, about) child_id, id, kind, what, category, raised_at, judged_at, acknowledged_at from alert
          where kind <> 'MESSAGE' and what <> '' and ${isOneOf(granted, { child: 'alert.child_id', word: 'alert.category' })}
          order by child_id, kind, about, (judged_at is null and acknowledged_at is null) desc, raised_at, id
        ) each_once
      ) placed where place <= ${MOST_EACH} order by child_id, raised_at desc, id`.execute(store);
    return rows;
  });
