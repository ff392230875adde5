import type { JSX } from 'react';
import type { Child } from '#console/pages/child/child';
import { type Matter, whatNeedsAttention } from '#console/pages/child/what-needs-attention';

const MARKS: Readonly<Record<Matter['weight'], readonly [colour: string, word: string]>> = { urgent: ['red', 'Urgent'], soon: ['orange', 'Soon'], know: ['grey', 'Know'] };

/** What needs attention now? */
export function Attention({ child }: { readonly child: Child }): JSX.Element {
  const matters = whatNeedsAttention(child);
  return (
    <section aria-labelledby="attention">
      <h2 className="govuk-heading-m" id="attention">What needs attention now</h2>
      {matters.length === 0
        ? <p className="govuk-body">Nothing in what you are shown. There may be more that you are not shown: see the end of this page.</p>
        : (
          <ul className="cg-attention govuk-body">
            {matters.map(({ weight, says }) => (
              <li key={says}>
                <span className="cg-attention__mark"><strong className={`govuk-tag govuk-tag--${MARKS[weight][0]}`}>{MARKS[weight][1]}</strong></span>
                <span>{says}</span>
              </li>
            ))}
          </ul>
        )}
    </section>
  );
}
