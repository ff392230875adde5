import DataLoader from 'dataloader';
import type { Grant } from '#schema/contracts/grant';
import { grantedPairs, isOneOf } from '#subgraphs/hub/child/granted-pairs';
import { answered, manyByChild } from '#subgraphs/hub/child/load-by-child';
import { isOpenlyInvolved } from '#subgraphs/hub/child/openly-involved';
import type { HubStore } from '#subgraphs/hub/store/connect';

/** That there are assessments, by whom and when; the newest first. */
export const assessmentLoader = (store: HubStore) =>
  manyByChild((children) =>
    store.selectFrom('common_assessment as assessment')
      .leftJoin('work_contact as who', (join) => join.onRef('who.id', '=', 'assessment.started_by').on(isOpenlyInvolved('assessment.child_id', 'assessment.started_by')))
      .select([
        'assessment.child_id', 'assessment.id', 'assessment.version', 'assessment.started_at', 'assessment.builds_on', 'assessment.completed_at',
        'who.name', 'who.role', 'who.agency', 'who.phone', 'who.email',
      ])
      .where('assessment.child_id', 'in', children).orderBy('assessment.started_at', 'desc').orderBy('assessment.id')
      .execute());

/** What assessments say, as far as its class of information is granted; the rest is not read. */
export const assessmentEntryLoader = (store: HubStore, grant: Grant) =>
  manyByChild(async (children) => {
    const granted = grantedPairs(grant, children, 'SUMMARY');
    if (granted.length === 0) return [];
    return store.selectFrom('assessment_entry')
      .select(['child_id', 'assessment_id', 'domain', 'kind', 'category', 'words', 'carried_over'])
      .where(isOneOf(granted, { child: 'child_id', word: 'category' }))
      .orderBy('domain').orderBy('kind')
      .execute();
  });

/** Who signed, by the assessment's id. */
export const signatureLoader = (store: HubStore) =>
  new DataLoader(async (assessments: readonly string[]) => {
    const rows = await answered(
      store.selectFrom('assessment_signature')
        .select(['assessment_id', 'name', 'capacity', 'agrees', 'comment', 'signed_on'])
        .where('assessment_id', 'in', assessments).orderBy('signed_on').orderBy('recorded_at')
        .execute(),
    );
    return assessments.map((id) => rows.filter(({ assessment_id }) => assessment_id === id));
  });
