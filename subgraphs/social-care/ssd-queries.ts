import {
  DummyDriver, type InferResult, Kysely, type OrderByItemBuilder, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type RawBuilder, sql,
} from 'kysely';
import { FACTOR_CATEGORIES, type FactorCategory } from '#schema/vocabulary/social-care/assessment-factor';
import { CLOSED_BY_ADOPTION } from '#schema/vocabulary/social-care/closure-reason';
import type { SsdTables } from '#subgraphs/social-care/ssd-tables';

/**
 * Every question this subgraph asks of the case system, one table each, for any number of children at once. The first
 * column of each answer is `personId`, the child it is about. Queries are only written here; `ssd-connection.ts` runs them.
 * @param schema the PostgreSQL schema that holds the `ssd_` tables
 */
export function ssdQueries(schema: string) {
  const db = writtenNotRun.withSchema(schema);
  return {
    contacts: (people: People) =>
      db.selectFrom('ssd_contacts')
        .select(['cont_person_id as personId', 'cont_contact_id as id', 'cont_contact_date as date', 'cont_contact_source_code as source'])
        .where('cont_person_id', '=', any(people))
        .orderBy('cont_contact_date', newestFirst),

    earlyHelp: (people: People) =>
      db.selectFrom('ssd_early_help_episodes')
        .select([
          'earl_person_id as personId', 'earl_episode_id as id', 'earl_episode_start_date as from', 'earl_episode_end_date as until',
          'earl_episode_reason as reason', 'earl_episode_organisation as organisation',
        ])
        .where('earl_person_id', '=', any(people))
        .orderBy('earl_episode_start_date', newestFirst),

    referrals: (people: People) =>
      db.selectFrom('ssd_cin_episodes')
        .select([
          'cine_person_id as personId', 'cine_referral_id as id', 'cine_referral_date as date', 'cine_cin_primary_need_code as primaryNeed',
          'cine_referral_source_code as source', 'cine_referral_nfa as noFurtherAction', 'cine_close_date as closed',
          sql<string | null>`nullif(cine_close_reason, ${sql.lit(CLOSED_BY_ADOPTION)})`.as('closeReason'),
        ])
        .where('cine_person_id', '=', any(people))
        .orderBy('cine_referral_date', newestFirst),

    /** That adoption closed a case is of another category than the case: its own question. */
    adoptionClosures: (people: People) =>
      db.selectFrom('ssd_cin_episodes')
        .select(['cine_person_id as personId', 'cine_referral_id as id', 'cine_close_reason as closeReason'])
        .where('cine_person_id', '=', any(people))
        .where('cine_close_reason', '=', CLOSED_BY_ADOPTION),

    needPlans: (people: People) =>
      db.selectFrom('ssd_cin_plans')
        .select([
          'cinp_person_id as personId', 'cinp_cin_plan_id as id', 'cinp_referral_id as referralId',
          'cinp_cin_plan_start_date as from', 'cinp_cin_plan_end_date as until',
        ])
        .where('cinp_person_id', '=', any(people))
        .orderBy('cinp_cin_plan_start_date', newestFirst),

    needVisits: (people: People) =>
      db.selectFrom('ssd_cin_visits')
        .select([
          'cinv_person_id as personId', 'cinv_cin_visit_id as id', 'cinv_cin_visit_date as date',
          'cinv_cin_visit_seen as seen', 'cinv_cin_visit_seen_alone as seenAlone',
        ])
        .where('cinv_person_id', '=', any(people))
        .orderBy('cinv_cin_visit_date', newestFirst),

    assessments: (people: People) =>
      db.selectFrom('ssd_cin_assessments')
        .select([
          'cina_person_id as personId', 'cina_assessment_id as id', 'cina_assessment_start_date as from',
          'cina_assessment_auth_date as authorised', 'cina_assessment_child_seen as childSeen',
        ])
        .where('cina_person_id', '=', any(people))
        .orderBy('cina_assessment_start_date', newestFirst),

    /** Only the factors of one category leave the database; the text that holds the others stays there. */
    factors: (category: FactorCategory, people: People) =>
      db.selectFrom('ssd_assessment_factors')
        .innerJoin('ssd_cin_assessments', 'cina_assessment_id', 'cinf_assessment_id')
        .select([
          'cina_person_id as personId', 'cina_assessment_auth_date as authorised', 'cina_assessment_start_date as from',
          factorsFound(FACTOR_CATEGORIES[category]).as('codes'),
        ])
        .where('cina_person_id', '=', any(people))
        .orderBy('cina_assessment_start_date', newestFirst),

    enquiries: (people: People) =>
      db.selectFrom('ssd_s47_enquiry')
        .leftJoin('ssd_professionals', 'prof_professional_id', 's47e_s47_completed_by_worker_id')
        .select([
          's47e_person_id as personId', 's47e_s47_enquiry_id as id', 's47e_s47_start_date as from', 's47e_s47_end_date as until',
          's47e_s47_nfa as noFurtherAction', 'prof_professional_name as worker',
        ])
        .where('s47e_person_id', '=', any(people))
        .orderBy('s47e_s47_start_date', newestFirst),

    conferences: (people: People) =>
      db.selectFrom('ssd_initial_cp_conference')
        .select([
          'icpc_person_id as personId', 'icpc_icpc_id as id', 'icpc_s47_enquiry_id as enquiryId', 'icpc_cp_plan_id as planId',
          'icpc_icpc_target_date as due', 'icpc_icpc_date as date', 'icpc_icpc_outcome_cp_flag as ledToPlan',
        ])
        .where('icpc_person_id', '=', any(people))
        .orderBy('icpc_icpc_date', newestFirst),

    protectionPlans: (people: People) =>
      db.selectFrom('ssd_cp_plans')
        .select([
          'cppl_person_id as personId', 'cppl_cp_plan_id as id', 'cppl_cp_plan_start_date as from', 'cppl_cp_plan_end_date as until',
          'cppl_cp_plan_initial_category as initialCategory', 'cppl_cp_plan_latest_category as latestCategory',
        ])
        .where('cppl_person_id', '=', any(people))
        .orderBy('cppl_cp_plan_start_date', newestFirst),

    protectionVisits: (people: People) =>
      db.selectFrom('ssd_cp_visits')
        .select([
          'cppv_person_id as personId', 'cppv_cp_visit_id as id', 'cppv_cp_plan_id as planId', 'cppv_cp_visit_date as date',
          'cppv_cp_visit_seen as seen', 'cppv_cp_visit_seen_alone as seenAlone',
        ])
        .where('cppv_person_id', '=', any(people))
        .orderBy('cppv_cp_visit_date', newestFirst),

    protectionReviews: (people: People) =>
      db.selectFrom('ssd_cp_reviews')
        .select([
          'cppr_person_id as personId', 'cppr_cp_review_id as id', 'cppr_cp_plan_id as planId', 'cppr_cp_review_due as due',
          'cppr_cp_review_date as date', 'cppr_cp_review_outcome_continue_cp as continues',
        ])
        .where('cppr_person_id', '=', any(people))
        .orderBy('cppr_cp_review_date', newestFirst),

    careEpisodes: (people: People) =>
      db.selectFrom('ssd_cla_episodes')
        .select([
          'clae_person_id as personId', 'clae_cla_episode_id as id', 'clae_cla_id as periodId', 'clae_entered_care_date as enteredCare',
          'clae_cla_episode_start_date as from', 'clae_cla_episode_ceased_date as until', 'clae_cla_episode_ceased_reason as ceasedReason',
        ])
        .where('clae_person_id', '=', any(people))
        .orderBy('clae_cla_episode_start_date', newestFirst),

    legalStatuses: (people: People) =>
      db.selectFrom('ssd_legal_status')
        .select([
          'lega_person_id as personId', 'lega_legal_status_id as id', 'lega_legal_status as status',
          'lega_legal_status_start_date as from', 'lega_legal_status_end_date as until',
        ])
        .where('lega_person_id', '=', any(people))
        .orderBy('lega_legal_status_start_date', newestFirst),

    /** Without where it is: see `placementAddresses`. */
    placements: (people: People) =>
      db.selectFrom('ssd_cla_placement')
        .select([
          'clap_person_id as personId', 'clap_cla_placement_id as id', 'clap_cla_id as periodId', 'clap_cla_placement_start_date as from',
          'clap_cla_placement_end_date as until', 'clap_cla_placement_type as type', 'clap_cla_placement_provider as provider',
          'clap_cla_placement_change_reason as changeReason',
        ])
        .where('clap_person_id', '=', any(people))
        .orderBy('clap_cla_placement_start_date', newestFirst),

    /** Where placements are: its own category, so its own question. */
    placementAddresses: (people: People) =>
      db.selectFrom('ssd_cla_placement')
        .select([
          'clap_person_id as personId', 'clap_cla_placement_id as id', 'clap_cla_placement_postcode as postcode',
          'clap_cla_placement_urn as urn', 'clap_cla_placement_distance as miles',
        ])
        .where('clap_person_id', '=', any(people)),

    careReviews: (people: People) =>
      db.selectFrom('ssd_cla_reviews')
        .innerJoin(
          (nested) => nested.selectFrom('ssd_cla_episodes').select(['clae_cla_id', 'clae_person_id']).distinct().where('clae_person_id', '=', any(people)).as('period'),
          (join) => join.onRef('period.clae_cla_id', '=', 'clar_cla_id'),
        )
        .select([
          'period.clae_person_id as personId', 'clar_cla_review_id as id', 'clar_cla_id as periodId', 'clar_cla_review_due_date as due',
          'clar_cla_review_date as date', 'clar_cla_review_participation as participation',
        ])
        .orderBy('clar_cla_review_date', newestFirst),

    careVisits: (people: People) =>
      db.selectFrom('ssd_cla_visits')
        .select([
          'clav_person_id as personId', 'clav_cla_visit_id as id', 'clav_cla_id as periodId', 'clav_cla_visit_date as date',
          'clav_cla_visit_seen as seen', 'clav_cla_visit_seen_alone as seenAlone',
        ])
        .where('clav_person_id', '=', any(people))
        .orderBy('clav_cla_visit_date', newestFirst),

    missing: (people: People) =>
      db.selectFrom('ssd_missing')
        .select([
          'miss_person_id as personId', 'miss_table_id as id', 'miss_missing_episode_start_date as from', 'miss_missing_episode_end_date as until',
          'miss_missing_episode_type as type', 'miss_missing_rhi_offered as interviewOffered', 'miss_missing_rhi_accepted as interviewAccepted',
        ])
        .where('miss_person_id', '=', any(people))
        .orderBy('miss_missing_episode_start_date', newestFirst),

    workers: (people: People) =>
      db.selectFrom('ssd_involvements')
        .innerJoin('ssd_professionals', 'prof_professional_id', 'invo_professional_id')
        .select([
          'invo_person_id as personId', 'invo_involvements_id as id', 'prof_professional_name as name', 'prof_professional_job_title as jobTitle',
          'invo_professional_role_id as role', 'invo_professional_team as team', 'invo_involvement_start_date as from', 'invo_involvement_end_date as until',
        ])
        .where('invo_person_id', '=', any(people))
        .orderBy('invo_involvement_start_date', newestFirst),
  };
}

type People = readonly string[];
export type SsdQueries = ReturnType<typeof ssdQueries>;
/** The name of a question that takes the children alone. */
export type TableQuestion = Exclude<keyof SsdQueries, 'factors'>;
/** One row of an answer. */
export type SsdRecord<Question extends keyof SsdQueries> = InferResult<ReturnType<SsdQueries[Question]>>[number];

/** Kysely here writes SQL and its types; it holds no connection. */
export const writtenNotRun = new Kysely<SsdTables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** What has no date stands last: of all it is the least sure to be the latest. */
const newestFirst = (order: OrderByItemBuilder): OrderByItemBuilder => order.desc().nullsLast();

/** One parameter however many children, so that PostgreSQL sees one statement. */
const any = (people: People): RawBuilder<string> => sql<string>`any(${people})`;

/**
 * The codes among `wanted` that an assessment's text names: as an array (`["1A","2B"]`) or as an object whose value is
 * not a no (`{"1A":"Yes"}`), the two forms of the data dictionary. By pattern, not by casting to JSON, so that one
 * broken text cannot fail the answer for every child of a request.
 */
const factorsFound = (wanted: readonly string[]): RawBuilder<string[]> => {
  const pattern = `"(${wanted.join('|')})"(?!\\s*:\\s*(?:"(?:no|n|0|false)?"|false|null|0))`;
  return sql<string[]>`array(select distinct found[1] from regexp_matches(cinf_assessment_factors_json, ${sql.lit(pattern)}, 'gi') found)`;
};
