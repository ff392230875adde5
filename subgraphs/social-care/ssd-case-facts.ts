import { type CompiledQuery, sql } from 'kysely';
import { COURT_ORDERED } from '#schema/vocabulary/social-care/legal-status';
import { writtenNotRun } from '#subgraphs/social-care/ssd-queries';
import type { StaffIdColumn } from '#subgraphs/social-care/ssd-client';

/** One record that a decision may stand on. Dates are ISO days; `until` null while it goes on. */
export interface CaseFactRecord {
  readonly personId: string;
  readonly kind: 'enquiry' | 'plan' | 'need' | 'order' | 'allocation';
  readonly record: string;
  readonly from: string | null;
  readonly until: string | null;
  /** The record names a worker, whether or not that worker is known to us. */
  readonly assigned: boolean;
  readonly staffId: string | null;
}

/**
 * Open enquiries under s.47, child protection plans in force, open episodes of need, orders in force, and this worker's own allocations, for all
 * children in one statement. An end on or after `today` counts as open: the decision itself compares with the clock.
 */
export const caseFacts = (
  { schema, staffIdColumn }: { readonly schema: string; readonly staffIdColumn: StaffIdColumn },
  people: readonly string[],
  staffId: string | null,
  today: string,
): CompiledQuery<CaseFactRecord> => {
  const table = (name: string) => sql.table(`${schema}.${name}`);
  const who = sql.ref(staffIdColumn);
  return sql<CaseFactRecord>`
    select s47e_person_id as "personId", 'enquiry' as kind, s47e_s47_enquiry_id as record, s47e_s47_start_date as "from", s47e_s47_end_date as until,
      s47e_s47_completed_by_worker_id is not null as assigned, ${who} as "staffId"
    from ${table('ssd_s47_enquiry')} left join ${table('ssd_professionals')} on prof_professional_id = s47e_s47_completed_by_worker_id
    where s47e_person_id = any(${people}) and (s47e_s47_end_date is null or s47e_s47_end_date >= ${today}::date)
    union all
    select cppl_person_id, 'plan', cppl_cp_plan_id, cppl_cp_plan_start_date, cppl_cp_plan_end_date, false, null
    from ${table('ssd_cp_plans')}
    where cppl_person_id = any(${people}) and (cppl_cp_plan_end_date is null or cppl_cp_plan_end_date >= ${today}::date)
    union all
    select cine_person_id, 'need', cine_referral_id, cine_referral_date, cine_close_date, false, null
    from ${table('ssd_cin_episodes')}
    where cine_person_id = any(${people}) and (cine_close_date is null or cine_close_date >= ${today}::date)
      and coalesce(upper(cine_referral_nfa), 'N') not in ('Y', '1', 'T')
    union all
    select lega_person_id, 'order', lega_legal_status_id, lega_legal_status_start_date, lega_legal_status_end_date, false, null
    from ${table('ssd_legal_status')}
    where lega_person_id = any(${people}) and lega_legal_status = any(${COURT_ORDERED})
      and (lega_legal_status_end_date is null or lega_legal_status_end_date >= ${today}::date)
    union all
    select invo_person_id, 'allocation', invo_involvements_id, invo_involvement_start_date, invo_involvement_end_date, true, ${who}
    from ${table('ssd_involvements')} join ${table('ssd_professionals')} on prof_professional_id = invo_professional_id
    where invo_person_id = any(${people}) and ${who} = ${staffId}
      and (invo_involvement_end_date is null or invo_involvement_end_date >= ${today}::date)`.compile(writtenNotRun);
};
