import type { Problem } from '#console/govuk/error-summary';
import type { ReportAnswerFragment } from '#console/graph/generated/graphql';

/** What went wrong, under a field of the form; none where the report is the answer. */
export function answerProblems(answer: ReportAnswerFragment | null | undefined, path: string): readonly Problem[] {
  switch (answer?.__typename) {
    case 'AccessReport': return [];
    case 'InvalidInput': return answer.problems.map(({ message }) => ({ path, message }));
    case 'Stale': return [{ path, message: `${answer.message} Nothing was recorded: reload the page.` }];
    case 'NotPermitted': return [{ path, message: answer.message }];
    default: return [{ path, message: 'The service did not answer. Nothing was recorded; try again.' }];
  }
}
