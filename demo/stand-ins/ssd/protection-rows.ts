import type { DemoSocialCare } from '#demo/population/model';
import type { SsdRow } from '#demo/stand-ins/ssd/ssd-rows';
import { workerId } from '#demo/stand-ins/ssd/worker-rows';

/** Enquiries under s.47, the conferences they led to, protection plans with their visits and reviews. */
export const protectionRows = (personId: string, held: DemoSocialCare): SsdRow[] => [
  ...held.enquiries.flatMap((enquiry): SsdRow[] => [
    {
      table: 'ssd_s47_enquiry',
      values: {
        s47e_s47_enquiry_id: enquiry.id,
        s47e_person_id: personId,
        s47e_referral_id: held.referrals[0]?.id ?? null,
        s47e_s47_start_date: enquiry.from,
        s47e_s47_end_date: enquiry.until ?? null,
        s47e_s47_nfa: enquiry.until ? (enquiry.conferenceDate ? 'N' : 'Y') : null,
        s47e_s47_outcome_json: JSON.stringify({ CP_CONFERENCE_FLAG: enquiry.conferenceDate ? 'Y' : 'N', OUTCOME_COMMENTS: [enquiry.outcome ?? '', ...held.thirdPartyNotes].join(' ') }),
        s47e_s47_completed_by_worker_id: workerId(enquiry.allocatedTo),
      },
    },
    ...(enquiry.conferenceDate ? [conferenceRow(personId, held, enquiry.id, enquiry.conferenceDate)] : []),
  ]),
  ...held.protectionPlans.flatMap((plan): SsdRow[] => [
    {
      table: 'ssd_cp_plans',
      values: {
        cppl_cp_plan_id: plan.id,
        cppl_person_id: personId,
        cppl_referral_id: held.referrals[0]?.id ?? null,
        cppl_cp_plan_start_date: plan.from,
        cppl_cp_plan_end_date: plan.until ?? null,
        cppl_cp_plan_initial_category: plan.category,
        cppl_cp_plan_latest_category: plan.category,
      },
    },
    ...plan.visits.map((date, index): SsdRow => ({
      table: 'ssd_cp_visits',
      values: { cppv_cp_visit_id: `${plan.id}-visit-${index}`, cppv_person_id: personId, cppv_cp_plan_id: plan.id, cppv_cp_visit_date: date, cppv_cp_visit_seen: 'Y', cppv_cp_visit_seen_alone: index % 4 === 0 ? 'N' : 'Y' },
    })),
    ...plan.reviews.map((date, index): SsdRow => ({
      table: 'ssd_cp_reviews',
      values: { cppr_cp_review_id: `${plan.id}-review-${index}`, cppr_person_id: personId, cppr_cp_plan_id: plan.id, cppr_cp_review_due: date, cppr_cp_review_date: date, cppr_cp_review_outcome_continue_cp: plan.until ? 'N' : 'Y' },
    })),
  ]),
];

const conferenceRow = (personId: string, held: DemoSocialCare, enquiryId: string, date: string): SsdRow => {
  const plan = held.protectionPlans.find(({ from }) => from >= date);
  return {
    table: 'ssd_initial_cp_conference',
    values: {
      icpc_icpc_id: `${enquiryId}-conference`,
      icpc_person_id: personId,
      icpc_s47_enquiry_id: enquiryId,
      icpc_cp_plan_id: plan?.id ?? null,
      icpc_icpc_date: date,
      icpc_icpc_target_date: date,
      icpc_icpc_outcome_cp_flag: plan ? 'Y' : 'N',
    },
  };
};
