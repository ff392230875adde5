import type { JSX } from 'react';
import type { SectionState } from '#console/graph/generated/graphql';

const STATES: Readonly<Record<SectionState, { readonly says: string; readonly mark: string; readonly kind: string }>> = {
  COMPLETE: { says: 'All of it is shown', mark: '✓', kind: 'complete' },
  PARTIAL: { says: 'Some of it is not shown', mark: '◐', kind: 'partial' },
  WITHHELD: { says: 'Withheld', mark: '–', kind: 'withheld' },
  NOT_STATED: { says: 'Nothing is recorded', mark: '○', kind: 'quiet' },
  UNAVAILABLE: { says: 'Not answering now', mark: '!', kind: 'unavailable' },
  UNCONFIRMED: { says: 'Not confirmed as this child’s', mark: '?', kind: 'unconfirmed' },
};

/** What one is looking at: a decision, a fault and an absence never look the same. */
export function StateTag({ state }: { readonly state: SectionState }): JSX.Element {
  const { says, mark, kind } = STATES[state];
  return <strong className={`cg-state cg-state--${kind}`}><span aria-hidden="true">{mark}</span> {says}</strong>;
}
