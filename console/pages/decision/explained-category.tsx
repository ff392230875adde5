import type { JSX } from 'react';
import type { DecisionQuery } from '#console/graph/generated/graphql';
import { Level } from '#console/rules/level';
import { RuleCard } from '#console/rules/rule-card';
import { WouldChange } from '#console/rules/would-change';

type Category = NonNullable<DecisionQuery['decision']>['categories'][number];

/** One class of information: what came of it, and behind a click the rules and the facts. */
export const ExplainedCategory = ({ category: { label, level, sentence, facts, rules, nearMisses, wouldChange } }: { readonly category: Category }): JSX.Element => (
  <section className="cg-panel">
    <h3 className="govuk-heading-s">{label} <Level level={level} /></h3>
    <p className="govuk-body">{sentence}</p>
    {facts && <p className="govuk-body-s">{facts}</p>}
    <WouldChange changes={wouldChange} />
    <details className="govuk-details">
      <summary className="govuk-details__summary"><span className="govuk-details__summary-text">The rules that decided about: {label}</span></summary>
      <div className="govuk-details__text">
        {(rules ?? []).length === 0 && <p className="govuk-body">No rule permits it. What no rule permits is not shown.</p>}
        {(rules ?? []).map((rule) => <RuleCard key={rule.id} rule={rule} />)}
        {(nearMisses ?? []).length > 0 && <h3 className="govuk-heading-s">One fact kept these from deciding</h3>}
        {(nearMisses ?? []).map((rule) => <RuleCard key={rule.id} rule={rule} />)}
      </div>
    </details>
  </section>
);
