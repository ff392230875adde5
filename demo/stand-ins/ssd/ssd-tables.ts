/**
 * Tables of the Standard Safeguarding Dataset, by the names of its data dictionary, in PostgreSQL's types: those that
 * the population and the import of the DfE's returns fill. No foreign keys: the dataset is an extract, deployed without
 * them, and its rows arrive in any order.
 */
export const SSD_TABLES: Readonly<Record<string, string>> = {
  ssd_person: `
    pers_person_id text primary key, pers_forename text, pers_surname text, pers_sex text, pers_gender text, pers_ethnicity text, pers_dob timestamp,
    pers_common_child_id text, pers_legacy_id text, pers_upn_unknown text, pers_send_flag text, pers_expected_dob timestamp,
    pers_death_date timestamp, pers_is_mother text, pers_nationality text`,
  ssd_linked_identifiers: `
    link_table_id text primary key, link_person_id text, link_identifier_type text, link_identifier_value text, link_valid_from_date timestamp,
    link_valid_to_date timestamp`,
  ssd_family: `
    fami_table_id text primary key, fami_family_id text, fami_person_id text`,
  ssd_mother: `
    moth_table_id text primary key, moth_person_id text, moth_childs_person_id text, moth_childs_dob timestamp`,
  ssd_address: `
    addr_table_id text primary key, addr_address_json text, addr_person_id text, addr_address_type text, addr_address_start_date timestamp,
    addr_address_end_date timestamp, addr_address_postcode text`,
  ssd_disability: `
    disa_person_id text, disa_table_id text primary key, disa_disability_code text`,
  ssd_immigration_status: `
    immi_person_id text, immi_immigration_status_id text primary key, immi_immigration_status text, immi_immigration_status_start_date timestamp,
    immi_immigration_status_end_date timestamp`,
  ssd_contacts: `
    cont_contact_id text primary key, cont_person_id text, cont_contact_date timestamp, cont_contact_source_code text, cont_contact_source_desc text,
    cont_contact_outcome_json text`,
  ssd_early_help_episodes: `
    earl_episode_id text primary key, earl_person_id text, earl_episode_start_date timestamp, earl_episode_end_date timestamp,
    earl_episode_reason text, earl_episode_end_reason text, earl_episode_organisation text, earl_episode_worker_id text`,
  ssd_cin_episodes: `
    cine_referral_id text primary key, cine_person_id text, cine_referral_date timestamp, cine_cin_primary_need_code text,
    cine_referral_source_code text, cine_referral_source_desc text, cine_referral_outcome_json text, cine_referral_nfa text, cine_close_reason text,
    cine_close_date timestamp, cine_referral_team text, cine_referral_worker_id text`,
  ssd_cin_assessments: `
    cina_assessment_id text primary key, cina_person_id text, cina_referral_id text, cina_assessment_start_date timestamp,
    cina_assessment_child_seen text, cina_assessment_auth_date timestamp, cina_assessment_outcome_json text, cina_assessment_outcome_nfa text,
    cina_assessment_team text, cina_assessment_worker_id text`,
  ssd_assessment_factors: `
    cinf_table_id text primary key, cinf_assessment_id text, cinf_assessment_factors_json text`,
  ssd_cin_plans: `
    cinp_cin_plan_id text primary key, cinp_referral_id text, cinp_person_id text, cinp_cin_plan_start_date timestamp,
    cinp_cin_plan_end_date timestamp, cinp_cin_plan_team text, cinp_cin_plan_worker_id text`,
  ssd_cin_visits: `
    cinv_cin_visit_id text primary key, cinv_person_id text, cinv_cin_visit_date timestamp, cinv_cin_visit_seen text, cinv_cin_visit_seen_alone text,
    cinv_cin_visit_bedroom text`,
  ssd_s47_enquiry: `
    s47e_s47_enquiry_id text primary key, s47e_referral_id text, s47e_person_id text, s47e_s47_start_date timestamp, s47e_s47_end_date timestamp,
    s47e_s47_nfa text, s47e_s47_outcome_json text, s47e_s47_completed_by_worker_id text, s47e_s47_completed_by_team text`,
  ssd_initial_cp_conference: `
    icpc_icpc_id text primary key, icpc_icpc_meeting_id text, icpc_s47_enquiry_id text, icpc_person_id text, icpc_cp_plan_id text,
    icpc_referral_id text, icpc_icpc_transfer_in text, icpc_icpc_target_date timestamp, icpc_icpc_date timestamp, icpc_icpc_outcome_cp_flag text,
    icpc_icpc_outcome_json text, icpc_icpc_team text, icpc_icpc_worker_id text`,
  ssd_cp_plans: `
    cppl_cp_plan_id text primary key, cppl_referral_id text, cppl_icpc_id text, cppl_person_id text, cppl_cp_plan_start_date timestamp,
    cppl_cp_plan_end_date timestamp, cppl_cp_plan_initial_category text, cppl_cp_plan_ola text, cppl_cp_plan_latest_category text`,
  ssd_cp_visits: `
    cppv_cp_visit_id text primary key, cppv_person_id text, cppv_cp_plan_id text, cppv_cp_visit_date timestamp, cppv_cp_visit_seen text,
    cppv_cp_visit_seen_alone text, cppv_cp_visit_bedroom text`,
  ssd_cp_reviews: `
    cppr_cp_review_id text primary key, cppr_person_id text, cppr_cp_plan_id text, cppr_cp_review_due timestamp, cppr_cp_review_date timestamp,
    cppr_cp_review_meeting_id text, cppr_cp_review_outcome_continue_cp text, cppr_cp_review_quorate text, cppr_cp_review_participation text`,
  ssd_cla_episodes: `
    clae_cla_episode_id text primary key, clae_person_id text, clae_cla_episode_start_date timestamp, clae_cla_episode_start_reason text,
    clae_cla_primary_need_code text, clae_cla_episode_ceased_date timestamp, clae_cla_episode_ceased_reason text, clae_cla_id text,
    clae_referral_id text, clae_cla_placement_id text, clae_entered_care_date timestamp, clae_cla_last_iro_contact_date timestamp`,
  ssd_legal_status: `
    lega_legal_status_id text primary key, lega_person_id text, lega_legal_status text, lega_legal_status_start_date timestamp,
    lega_legal_status_end_date timestamp`,
  ssd_cla_placement: `
    clap_cla_placement_id text primary key, clap_cla_placement_start_date timestamp, clap_cla_placement_type text, clap_cla_placement_urn text,
    clap_cla_placement_distance double precision, clap_cla_id text, clap_cla_placement_provider text, clap_cla_placement_postcode text,
    clap_cla_placement_end_date timestamp, clap_cla_placement_change_reason text, clap_person_id text`,
  ssd_cla_visits: `
    clav_cla_visit_id text primary key, clav_cla_id text, clav_person_id text, clav_cla_visit_date timestamp, clav_cla_visit_seen text,
    clav_cla_visit_seen_alone text`,
  ssd_cla_reviews: `
    clar_cla_review_id text primary key, clar_cla_id text, clar_cla_review_due_date timestamp, clar_cla_review_date timestamp,
    clar_cla_review_cancelled text, clar_cla_review_participation text`,
  ssd_cla_previous_permanence: `
    lapp_table_id text primary key, lapp_person_id text, lapp_previous_permanence_order_date text, lapp_previous_permanence_option text,
    lapp_previous_permanence_la text`,
  ssd_permanence: `
    perm_table_id text primary key, perm_person_id text, perm_cla_id text, perm_adm_decision_date timestamp, perm_ffa_cp_decision_date timestamp,
    perm_placement_order_date timestamp, perm_placed_for_adoption_date timestamp, perm_matched_date timestamp, perm_adopted_by_carer_flag text,
    perm_placed_ffa_cp_date timestamp, perm_decision_reversed_date timestamp, perm_placed_foster_carer_date timestamp,
    perm_part_of_sibling_group text, perm_siblings_placed_together integer, perm_siblings_placed_apart integer, perm_placement_provider_urn text,
    perm_decision_reversed_reason text, perm_permanence_order_date timestamp, perm_permanence_order_type text, perm_adoption_worker_id text,
    perm_adopter_sex text, perm_adopter_legal_status text, perm_number_of_adopters text`,
  ssd_care_leavers: `
    clea_table_id text primary key, clea_person_id text, clea_care_leaver_eligibility text, clea_care_leaver_in_touch text,
    clea_care_leaver_latest_contact timestamp, clea_care_leaver_accommodation text, clea_care_leaver_accom_suitable text,
    clea_care_leaver_activity text, clea_pathway_plan_review_date timestamp, clea_care_leaver_personal_advisor text,
    clea_care_leaver_allocated_team text, clea_care_leaver_worker_id text`,
  ssd_sdq_scores: `
    csdq_table_id text primary key, csdq_person_id text, csdq_sdq_completed_date timestamp, csdq_sdq_reason text, csdq_sdq_score text`,
  ssd_cla_health: `
    clah_health_check_id text primary key, clah_person_id text, clah_health_check_type text, clah_health_check_date timestamp,
    clah_health_check_status text`,
  ssd_cla_immunisations: `
    clai_person_id text primary key, clai_immunisations_status text, clai_immunisations_status_date timestamp`,
  ssd_cla_convictions: `
    clac_cla_conviction_id text primary key, clac_person_id text, clac_cla_conviction_date timestamp, clac_cla_conviction_offence text`,
  ssd_cla_substance_misuse: `
    clas_substance_misuse_id text primary key, clas_person_id text, clas_substance_misuse_date timestamp, clas_substance_misused text,
    clas_intervention_received text`,
  ssd_missing: `
    miss_table_id text primary key, miss_person_id text, miss_missing_episode_start_date timestamp, miss_missing_episode_type text,
    miss_missing_episode_end_date timestamp, miss_missing_rhi_offered text, miss_missing_rhi_accepted text`,
  ssd_involvements: `
    invo_involvements_id text primary key, invo_professional_id text, invo_professional_role_id text, invo_professional_team text,
    invo_involvement_start_date timestamp, invo_involvement_end_date timestamp, invo_worker_change_reason text, invo_person_id text,
    invo_referral_id text`,
  ssd_professionals: `
    prof_professional_id text primary key, prof_staff_id text, prof_professional_name text, prof_social_worker_registration_no text,
    prof_professional_job_title text, prof_professional_caseload integer, prof_professional_department text,
    prof_full_time_equivalency double precision, prof_agency_worker_flag text`,
};
