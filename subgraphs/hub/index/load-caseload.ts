import { sql } from 'kysely';
import type { ChildId, ViewerId } from '#schema/ids';
import type { HubStore } from '#subgraphs/hub/store/connect';

export interface CaseloadRow {
  readonly child_id: ChildId;
  readonly relation: 'lead_professional' | 'team_around_child' | 'own_caseload' | 'line_manager_of_case' | 'duty_desk';
  readonly since: string;
}

/** The children a practitioner works with now, each once: the lead first, then by how long they are known. */
export async function caseloadOf(store: HubStore, viewer: ViewerId, now: Date): Promise<readonly CaseloadRow[]> {
  const at = now.toISOString();
  const { rows } = await sql<CaseloadRow>`
    select * from (
      select distinct on (child_id) child_id, relation, since from (
        select child_id, 'lead_professional' as relation, from_at as since from lead
          where status = 'active' and (practitioner_id = ${viewer} or (cover_by = ${viewer} and cover_from <= ${at} and cover_until > ${at}))
        union all
        select child_id, relation, from_at from involvement
          where practitioner_id = ${viewer} and relation <> 'conflicted' and from_at <= ${at} and (until_at is null or until_at > ${at})
      ) mine
      order by child_id, array_position(array['lead_professional', 'own_caseload', 'team_around_child', 'line_manager_of_case', 'duty_desk'], relation), since
    ) each_once
    order by relation <> 'lead_professional', since, child_id`.execute(store);
  return rows;
}
