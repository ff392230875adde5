import type { JSX } from 'react';
import type { ComparePoliciesQuery } from '#console/graph/generated/graphql';
import { Level } from '#console/rules/level';

type Comparison = NonNullable<ComparePoliciesQuery['comparePolicies']>;

/** What a draft would change, over every combination of facts there can be. */
export const Differences = ({ comparison: { broken, differences } }: { readonly comparison: Comparison }): JSX.Element => (
  <section aria-labelledby="differences">
    <h2 className="govuk-heading-m" id="differences">What it would change</h2>
    {broken.length > 0 && (
      <div className="cg-notice cg-notice--unavailable">
        <p><strong>It could not be approved: it breaks what is promised.</strong></p>
        <ul className="govuk-list govuk-list--bullet">{broken.map((promise) => <li key={promise}>{promise}</li>)}</ul>
      </div>
    )}
    {differences.length === 0 && <p className="govuk-body">Nothing: it decides the same, over every combination of facts there can be.</p>}
    {differences.map(({ direction, categories, sentences, changes }) => (
      <section className="cg-panel" key={`${direction} ${sentences.join()} ${categories.join()}`}>
        <h3 className="govuk-heading-s">{direction === 'more' ? 'More would be shown of' : 'Less would be shown of'} {categories.join(', ')}</h3>
        {sentences.map((sentence) => <p className="govuk-body" key={sentence}>{sentence}</p>)}
        <ul className="govuk-list">{changes.map(({ from, to, combinations }) => <li key={from + to}><Level level={from} /> becomes <Level level={to} /> in {Number(combinations).toLocaleString('en-GB')} combinations of facts</li>)}</ul>
      </section>
    ))}
  </section>
);
