import type { Rulebook } from '#record/register/rulebook';
import { checkFacts, type Facts, UnknownFact } from '#record/register/supposed-facts';
import { badInput } from '#subgraphs/host/connection';

/** Answers about supposed facts once they are words of the policy; else says which is not, as an error that may be shown. */
export function saidAsInput<Answer>(book: Rulebook, facts: Facts, answer: (book: Rulebook, facts: Facts) => Answer): Answer {
  try {
    checkFacts(book, facts);
  } catch (error) {
    throw error instanceof UnknownFact ? badInput(error.message) : error;
  }
  return answer(book, facts);
}
