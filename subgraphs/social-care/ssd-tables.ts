/**
 * The tables of the Standard Safeguarding Dataset that this subgraph reads, by the names of its data dictionary; only
 * the columns it reads. Dates come as ISO text, whatever the time zone of the process (see `ssd-connection.ts`); every
 * column but the keys can be null, because in life it is.
 */
export interface SsdTables {
  readonly ssd_contacts: {
    readonly cont_contact_id: string;
    readonly cont_person_id: string;
    readonly cont_contact_date: string | null;
    readonly cont_contact_source_code: string | null;
  };
  readonly ssd_early_help_episodes: {
    readonly earl_episode_id: string;
    readonly earl_person_id: string;
    readonly earl_episode_start_date: string | null;
    readonly earl_episode_end_date: string | null;
    readonly earl_episode_reason: string | null;
    readonly earl_episode_organisation: string | null;
  };
  readonly ssd_cin_episodes: {
    readonly cine_referral_id: string;
    readonly cine_person_id: string;
    readonly cine_referral_date: string | null;
    readonly cine_cin_primary_need_code: string | null;
    readonly cine_referral_source_code: string | null;
    readonly cine_referral_nfa: string | null;
    readonly cine_close_reason: string | null;
    readonly cine_close_date: string | null;
  };
  readonly ssd_cin_plans: {
    readonly cinp_cin_plan_id: string;
    readonly cinp_referral_id: string | null;
    readonly cinp_person_id: string;
    readonly cinp_cin_plan_start_date: string | null;
    readonly cinp_cin_plan_end_date: string | null;
  };
  readonly ssd_cin_visits: {
    readonly cinv_cin_visit_id: string;
    readonly cinv_person_id: string;
    readonly cinv_cin_visit_date: string | null;
    readonly cinv_cin_visit_seen: string | null;
    readonly cinv_cin_visit_seen_alone: string | null;
  };
  readonly ssd_cin_assessments: {
    readonly cina_assessment_id: string;
    readonly cina_person_id: string;
    readonly cina_assessment_start_date: string | null;
    readonly cina_assessment_child_seen: string | null;
    readonly cina_assessment_auth_date: string | null;
  };
  readonly ssd_assessment_factors: {
    readonly cinf_table_id: string;
    readonly cinf_assessment_id: string;
    readonly cinf_assessment_factors_json: string | null;
  };
  readonly ssd_s47_enquiry: {
    readonly s47e_s47_enquiry_id: string;
    readonly s47e_person_id: string;
    readonly s47e_s47_start_date: string | null;
    readonly s47e_s47_end_date: string | null;
    readonly s47e_s47_nfa: string | null;
    readonly s47e_s47_completed_by_worker_id: string | null;
  };
  readonly ssd_initial_cp_conference: {
    readonly icpc_icpc_id: string;
    readonly icpc_s47_enquiry_id: string | null;
    readonly icpc_person_id: string;
    readonly icpc_cp_plan_id: string | null;
    readonly icpc_icpc_target_date: string | null;
    readonly icpc_icpc_date: string | null;
    readonly icpc_icpc_outcome_cp_flag: string | null;
  };
  readonly ssd_cp_plans: {
    readonly cppl_cp_plan_id: string;
    readonly cppl_person_id: string;
    readonly cppl_cp_plan_start_date: string | null;
    readonly cppl_cp_plan_end_date: string | null;
    readonly cppl_cp_plan_initial_category: string | null;
    readonly cppl_cp_plan_latest_category: string | null;
  };
  readonly ssd_cp_visits: {
    readonly cppv_cp_visit_id: string;
    readonly cppv_person_id: string;
    readonly cppv_cp_plan_id: string | null;
    readonly cppv_cp_visit_date: string | null;
    readonly cppv_cp_visit_seen: string | null;
    readonly cppv_cp_visit_seen_alone: string | null;
  };
  readonly ssd_cp_reviews: {
    readonly cppr_cp_review_id: string;
    readonly cppr_person_id: string;
    readonly cppr_cp_plan_id: string | null;
    readonly cppr_cp_review_due: string | null;
    readonly cppr_cp_review_date: string | null;
    readonly cppr_cp_review_outcome_continue_cp: string | null;
  };
  readonly ssd_cla_episodes: {
    readonly clae_cla_episode_id: string;
    readonly clae_person_id: string;
    readonly clae_cla_episode_start_date: string | null;
    readonly clae_cla_episode_ceased_date: string | null;
    readonly clae_cla_episode_ceased_reason: string | null;
    readonly clae_cla_id: string | null;
    readonly clae_entered_care_date: string | null;
  };
  readonly ssd_cla_placement: {
    readonly clap_cla_placement_id: string;
    readonly clap_cla_id: string | null;
    readonly clap_person_id: string;
    readonly clap_cla_placement_start_date: string | null;
    readonly clap_cla_placement_end_date: string | null;
    readonly clap_cla_placement_type: string | null;
    readonly clap_cla_placement_provider: string | null;
    readonly clap_cla_placement_change_reason: string | null;
    readonly clap_cla_placement_urn: string | null;
    readonly clap_cla_placement_distance: number | null;
    readonly clap_cla_placement_postcode: string | null;
  };
  readonly ssd_cla_reviews: {
    readonly clar_cla_review_id: string;
    readonly clar_cla_id: string | null;
    readonly clar_cla_review_due_date: string | null;
    readonly clar_cla_review_date: string | null;
    readonly clar_cla_review_participation: string | null;
  };
  readonly ssd_cla_visits: {
    readonly clav_cla_visit_id: string;
    readonly clav_cla_id: string | null;
    readonly clav_person_id: string;
    readonly clav_cla_visit_date: string | null;
    readonly clav_cla_visit_seen: string | null;
    readonly clav_cla_visit_seen_alone: string | null;
  };
  readonly ssd_legal_status: {
    readonly lega_legal_status_id: string;
    readonly lega_person_id: string;
    readonly lega_legal_status: string | null;
    readonly lega_legal_status_start_date: string | null;
    readonly lega_legal_status_end_date: string | null;
  };
  readonly ssd_missing: {
    readonly miss_table_id: string;
    readonly miss_person_id: string;
    readonly miss_missing_episode_start_date: string | null;
    readonly miss_missing_episode_type: string | null;
    readonly miss_missing_episode_end_date: string | null;
    readonly miss_missing_rhi_offered: string | null;
    readonly miss_missing_rhi_accepted: string | null;
  };
  readonly ssd_involvements: {
    readonly invo_involvements_id: string;
    readonly invo_professional_id: string;
    readonly invo_professional_role_id: string | null;
    readonly invo_professional_team: string | null;
    readonly invo_person_id: string;
    readonly invo_involvement_start_date: string | null;
    readonly invo_involvement_end_date: string | null;
  };
  readonly ssd_professionals: {
    readonly prof_professional_id: string;
    readonly prof_staff_id: string | null;
    readonly prof_social_worker_registration_no: string | null;
    readonly prof_professional_name: string | null;
    readonly prof_professional_job_title: string | null;
    readonly prof_professional_department: string | null;
  };
}
