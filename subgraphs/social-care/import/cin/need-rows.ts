import { isListed } from '#schema/vocabulary/social-care/code-list';
import { ASSESSMENT_FACTOR } from '#schema/vocabulary/social-care/assessment-factor';
import type { CensusElement } from '#subgraphs/social-care/import/cin/census-element';
import { protectionPlanRows } from '#subgraphs/social-care/import/cin/protection-plan-rows';
import { rowsOrNone } from '#subgraphs/social-care/import/cin/rows-or-none';
import { row, rowId } from '#subgraphs/social-care/import/row';
import type { ImportedRow, ImportSink } from '#subgraphs/social-care/import/sink';
import { optionalDate, requiredDate, yesOrNo } from '#subgraphs/social-care/import/values';

/**
 * One time in need (`CINdetails`): the referral, and what followed from it.
 * @param seen how many referrals of one day this child has had so far: the census gives them no id
 */
export function needRows(personId: string, details: CensusElement, seen: Map<string, number>, sink: ImportSink): ImportedRow[] {
  const referred = requiredDate('CINreferralDate', details.text('CINreferralDate'));
  const nth = (seen.get(referred) ?? 0) + 1;
  seen.set(referred, nth);
  const referralId = rowId('referral', personId, referred, nth);
  const closed = optionalDate('CINclosureDate', details.text('CINclosureDate'));
  if (closed && closed < referred) sink.note(details.line, 'closed before referred; both dates kept');
  const nested = (name: string, rows: (element: CensusElement) => ImportedRow[]): ImportedRow[] =>
    details.each(name).flatMap((element) => rowsOrNone(element, sink, () => rows(element)));
  return [
    row('ssd_cin_episodes', 'cine_referral_id', {
      cine_referral_id: referralId,
      cine_person_id: personId,
      cine_referral_date: referred,
      cine_referral_source_code: details.text('ReferralSource'),
      cine_cin_primary_need_code: details.text('PrimaryNeedCode'),
      cine_referral_nfa: yesOrNo(details.text('ReferralNFA')),
      cine_close_date: closed,
      cine_close_reason: details.text('ReasonForClosure'),
    }),
    ...conferenceRows(personId, referralId, null, optionalDate('DateOfInitialCPC', details.text('DateOfInitialCPC')), null),
    ...nested('Assessments', (element) => assessmentRows(personId, referralId, element, sink)),
    ...nested('CINPlanDates', (element) => planRows(personId, referralId, element)),
    ...nested('Section47', (element) => enquiryRows(personId, referralId, element, closed)),
    ...nested('ChildProtectionPlans', (element) => protectionPlanRows(personId, referralId, element, sink)),
  ];
}

function assessmentRows(personId: string, referralId: string, element: CensusElement, sink: ImportSink): ImportedRow[] {
  const from = requiredDate('AssessmentActualStartDate', element.text('AssessmentActualStartDate'));
  const id = rowId('assessment', referralId, from);
  const factors = element.each('FactorsIdentifiedAtAssessment').flatMap((found) => found.texts('AssessmentFactors'));
  if (factors.some((code) => !isListed(ASSESSMENT_FACTOR, code))) sink.note(element.line, 'an assessment factor is not of the code list; kept as it is');
  return [
    row('ssd_cin_assessments', 'cina_assessment_id', {
      cina_assessment_id: id,
      cina_person_id: personId,
      cina_referral_id: referralId,
      cina_assessment_start_date: from,
      cina_assessment_auth_date: optionalDate('AssessmentAuthorisationDate', element.text('AssessmentAuthorisationDate')),
    }),
    ...(factors.length > 0
      ? [row('ssd_assessment_factors', 'cinf_table_id', { cinf_table_id: `${id}-f`, cinf_assessment_id: id, cinf_assessment_factors_json: JSON.stringify(factors) })]
      : []),
  ];
}

function planRows(personId: string, referralId: string, element: CensusElement): ImportedRow[] {
  const from = requiredDate('CINPlanStartDate', element.text('CINPlanStartDate'));
  return [
    row('ssd_cin_plans', 'cinp_cin_plan_id', {
      cinp_cin_plan_id: rowId('plan', referralId, from),
      cinp_person_id: personId,
      cinp_referral_id: referralId,
      cinp_cin_plan_start_date: from,
      cinp_cin_plan_end_date: optionalDate('CINPlanEndDate', element.text('CINPlanEndDate')),
    }),
  ];
}

/**
 * The census does not say when an enquiry ended, and an enquiry that never ends would open a child's records for ever:
 * it ends with the conference it led to, else on the day it began where no conference was required, else when the case closed.
 */
function enquiryRows(personId: string, referralId: string, element: CensusElement, closed: string | null): ImportedRow[] {
  const from = requiredDate('S47ActualStartDate', element.text('S47ActualStartDate'));
  const conference = optionalDate('DateOfInitialCPC', element.text('DateOfInitialCPC'));
  const notRequired = yesOrNo(element.text('ICPCnotRequired'));
  const id = rowId('enquiry', referralId, from);
  return [
    row('ssd_s47_enquiry', 's47e_s47_enquiry_id', {
      s47e_s47_enquiry_id: id,
      s47e_person_id: personId,
      s47e_referral_id: referralId,
      s47e_s47_start_date: from,
      s47e_s47_end_date: conference ?? (notRequired === 'Y' ? from : closed),
      s47e_s47_nfa: notRequired,
    }),
    ...conferenceRows(personId, referralId, id, conference, optionalDate('InitialCPCtarget', element.text('InitialCPCtarget'))),
  ];
}

const conferenceRows = (personId: string, referralId: string, enquiryId: string | null, date: string | null, due: string | null): ImportedRow[] =>
  date === null
    ? []
    : [
        row('ssd_initial_cp_conference', 'icpc_icpc_id', {
          icpc_icpc_id: rowId('conference', referralId, date),
          icpc_person_id: personId,
          icpc_referral_id: referralId,
          icpc_s47_enquiry_id: enquiryId,
          icpc_icpc_date: date,
          icpc_icpc_target_date: due,
        }),
      ];
