import type { DemoSocialCare } from '#demo/population/model';
import type { SsdRow } from '#demo/stand-ins/ssd/ssd-rows';

const CLOSED_AFTER_ASSESSMENT = 'RC8';

/** Contacts, referrals, episodes, plans, visits and assessments. A referral and the episode it began are one row. */
export function needRows(personId: string, held: DemoSocialCare): SsdRow[] {
  const firstReferral = held.referrals[0]?.id ?? null;
  return [
    ...held.referrals.flatMap((referral): SsdRow[] => {
      const episode = held.cinEpisodes.find(({ referralId }) => referralId === referral.id);
      return [
        { table: 'ssd_contacts', values: { cont_contact_id: `${referral.id}-contact`, cont_person_id: personId, cont_contact_date: referral.date, cont_contact_source_code: referral.source } },
        {
          table: 'ssd_cin_episodes',
          values: {
            cine_referral_id: referral.id,
            cine_person_id: personId,
            cine_referral_date: referral.date,
            cine_cin_primary_need_code: episode?.primaryNeed ?? referral.primaryNeed,
            cine_referral_source_code: referral.source,
            cine_referral_nfa: referral.noFurtherAction ? 'Y' : 'N',
            cine_close_date: episode ? (episode.until ?? null) : referral.date,
            cine_close_reason: episode ? (episode.closeReason ?? null) : CLOSED_AFTER_ASSESSMENT,
          },
        },
      ];
    }),
    ...held.cinPlans.flatMap((plan): SsdRow[] => [
      {
        table: 'ssd_cin_plans',
        values: { cinp_cin_plan_id: plan.id, cinp_person_id: personId, cinp_referral_id: firstReferral, cinp_cin_plan_start_date: plan.from, cinp_cin_plan_end_date: plan.until ?? null },
      },
      ...plan.visits.map((date, index): SsdRow => ({
        table: 'ssd_cin_visits',
        values: { cinv_cin_visit_id: `${plan.id}-${index}`, cinv_person_id: personId, cinv_cin_visit_date: date, cinv_cin_visit_seen: 'Y', cinv_cin_visit_seen_alone: index % 3 === 0 ? 'N' : 'Y' },
      })),
    ]),
    ...held.assessments.flatMap((assessment): SsdRow[] => [
      {
        table: 'ssd_cin_assessments',
        values: {
          cina_assessment_id: assessment.id,
          cina_person_id: personId,
          cina_referral_id: firstReferral,
          cina_assessment_start_date: assessment.from,
          cina_assessment_auth_date: assessment.authorised ?? null,
          cina_assessment_child_seen: 'Y',
        },
      },
      {
        table: 'ssd_assessment_factors',
        values: { cinf_table_id: `${assessment.id}-factors`, cinf_assessment_id: assessment.id, cinf_assessment_factors_json: JSON.stringify(assessment.factors) },
      },
    ]),
  ];
}
