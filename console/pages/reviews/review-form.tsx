import { useMutation } from '@apollo/client/react';
import { useState, type JSX } from 'react';
import { ErrorSummary, type Problem } from '#console/govuk/error-summary';
import { Radios } from '#console/govuk/radios';
import { TextField } from '#console/govuk/text-field';
import { ReviewBreakGlassDocument, ReviewOverrideDocument, type ReviewAnswerFragment, type ReviewOutcome } from '#console/graph/generated/graphql';
import type { Review } from '#console/pages/reviews/one-review';

const OUTCOMES: readonly { readonly value: ReviewOutcome; readonly label: string; readonly hint?: string }[] = [
  { value: 'JUSTIFIED', label: 'It was needed, and no more was done than was needed' },
  { value: 'JUSTIFIED_WITH_LEARNING', label: 'It was needed; something should be done otherwise next time' },
  { value: 'NOT_JUSTIFIED', label: 'It was not needed', hint: 'It goes to the data protection officer and to the agency of who did it.' },
];

/** What the graph says is wrong, by the fields of this form. */
function problemsOf(answer: ReviewAnswerFragment, words: string): readonly Problem[] {
  switch (answer.__typename) {
    case 'Reviewed': return [];
    case 'InvalidInput': return answer.problems.map(({ path, message }) => ({ path: path === 'outcome' ? path : words, message }));
    case 'Stale': return [{ path: words, message: 'Somebody has reviewed this since you opened the page. Reload it.' }];
    case 'NotPermitted': return [{ path: words, message: answer.message }];
  }
}

/** What the review found: one of three, and in words. */
export function ReviewForm({ review, onDone }: { readonly review: Review; readonly onDone: () => void }): JSX.Element {
  const [outcome, setOutcome] = useState<ReviewOutcome>();
  const [words, setWords] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [reviewGlass] = useMutation(ReviewBreakGlassDocument);
  const [reviewOverride] = useMutation(ReviewOverrideDocument);
  const [wordsId, outcomeId] = [`words-${review.id}`, `outcome-${review.id}`];

  const send = async (): Promise<void> => {
    if (!outcome) {
      setProblems([{ path: outcomeId, message: 'Say what was found' }]);
      return;
    }
    const found = { idempotencyKey, version: review.version, outcome, words };
    const answer = review.kind === 'BREAK_GLASS'
      ? (await reviewGlass({ variables: { input: { ...found, openingId: review.id } } })).data?.reviewBreakGlass
      : (await reviewOverride({ variables: { input: { ...found, overrideId: review.id } } })).data?.reviewOverride;
    const wrong = answer ? problemsOf(answer, wordsId) : [{ path: wordsId, message: 'The review could not be recorded. Try again.' }];
    setProblems(wrong);
    if (wrong.length === 0) onDone();
  };
  const failed = (): void => setProblems([{ path: wordsId, message: 'The service did not answer. Nothing was recorded; try again.' }]);
  return (
    <form onSubmit={(event) => { event.preventDefault(); send().catch(failed); }}>
      {problems.length > 0 && <ErrorSummary problems={problems} />}
      <Radios name={outcomeId} legend="What was found" value={outcome} onChange={setOutcome} options={OUTCOMES} />
      <TextField id={wordsId} label="In words: what was asked, and what was learnt" rows={4} value={words} onChange={setWords} />
      <button type="submit" className="govuk-button">Record the review</button>
    </form>
  );
}
