import type { Level } from '#schema/level';
import { compileDraft } from '#policies/load-policy';
import type { DraftChanges } from '#policies/load/draft-changes';
import { PolicyProblems } from '#policies/load/problem';
import { differences } from '#policies/prove/difference';
import { prove } from '#policies/prove/prove';
import { differenceLines, wordsOfBoth } from '#policies/register/difference-english';
import { type Rulebook, rulebookOf } from '#record/register/rulebook';

/** Exactly which combinations of facts come out otherwise under a draft; told in English. */
export interface DraftDifference {
  readonly direction: 'more' | 'less';
  readonly categories: readonly string[];
  readonly changes: readonly { readonly from: Level; readonly to: Level; /** Exact; too many for a number. */ readonly combinations: string }[];
  readonly sentences: readonly string[];
}

export interface DraftComparison {
  readonly differences: readonly DraftDifference[];
  /** Invariants that the draft would break, in words: it could not be approved. */
  readonly broken: readonly string[];
}

export { PolicyProblems as DraftProblems };

/** The rules with a draft's changes. @throws PolicyProblems where the draft cannot be used, naming its line */
export const draftOf = (book: Rulebook, changes: DraftChanges): Rulebook => rulebookOf(compileDraft(book, changes));

export function compareWithDraft(book: Rulebook, changes: DraftChanges): DraftComparison {
  const draft = draftOf(book, changes);
  const english = wordsOfBoth(book.compiled, draft.compiled);
  return {
    differences: differences(book.compiled, draft.compiled).map((one) => ({
      direction: one.direction, categories: one.categories,
      changes: one.changes.map(({ from, to, combinations }) => ({ from, to, combinations: combinations.toString() })),
      sentences: differenceLines(english, one).map((line) => line.trim()),
    })),
    broken: prove(draft.compiled).proofs.flatMap(({ invariant, failures }) => failures.map((failure) => `${invariant.id} "${invariant.title}" would not hold. ${failure}`)),
  };
}
