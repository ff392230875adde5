import { categoryOfAbuse } from '#schema/vocabulary/social-care/category-of-abuse';
import type { CensusElement } from '#subgraphs/social-care/import/cin/census-element';
import { row, rowId } from '#subgraphs/social-care/import/row';
import type { ImportedRow, ImportSink } from '#subgraphs/social-care/import/sink';
import { optionalDate, requiredDate } from '#subgraphs/social-care/import/values';

/** A child protection plan and its reviews. */
export function protectionPlanRows(personId: string, referralId: string, element: CensusElement, sink: ImportSink): ImportedRow[] {
  const from = requiredDate('CPPstartDate', element.text('CPPstartDate'));
  const id = rowId('protection plan', referralId, from);
  const [initial, latest] = [element.text('InitialCategoryOfAbuse'), element.text('LatestCategoryOfAbuse')];
  if ([initial, latest].some((category) => category !== null && categoryOfAbuse(category) === null)) {
    sink.note(element.line, 'a category of abuse is not of the code list; kept as it is');
  }
  const reviews = element.each('Reviews').flatMap((reviewed) => reviewed.texts('CPPreviewDate'));
  return [
    row('ssd_cp_plans', 'cppl_cp_plan_id', {
      cppl_cp_plan_id: id,
      cppl_person_id: personId,
      cppl_referral_id: referralId,
      cppl_cp_plan_start_date: from,
      cppl_cp_plan_end_date: optionalDate('CPPendDate', element.text('CPPendDate')),
      cppl_cp_plan_initial_category: initial,
      cppl_cp_plan_latest_category: latest,
    }),
    ...reviews.map((written) => {
      const date = requiredDate('CPPreviewDate', written);
      return row('ssd_cp_reviews', 'cppr_cp_review_id', {
        cppr_cp_review_id: rowId('protection review', id, date),
        cppr_person_id: personId,
        cppr_cp_plan_id: id,
        cppr_cp_review_date: date,
      });
    }),
  ];
}
