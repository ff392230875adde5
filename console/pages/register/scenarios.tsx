import type { JSX } from 'react';
import type { RegisterQuery, RuleScenarioOf } from '#console/graph/generated/graphql';

type Scenario = NonNullable<RegisterQuery['policyRules']>[number]['scenarios'][number];

const TRIES: Readonly<Record<RuleScenarioOf, string>> = {
  YES: 'Where it decides',
  NO: 'Where it does not',
  EXPIRED: 'When something has run out',
  WITHDRAWN: 'When consent is withdrawn',
  OVERRIDE: 'Under a law that needs no consent',
};

/** The worked examples that hold a rule, behind a click: a register is read rule by rule. */
export const Scenarios = ({ rule, scenarios }: { readonly rule: string; readonly scenarios: readonly Scenario[] }): JSX.Element => (
  <details className="govuk-details">
    <summary className="govuk-details__summary"><span className="govuk-details__summary-text">Worked examples of {rule}</span></summary>
    <div className="govuk-details__text">
      <p className="govuk-body">Every one comes out so, or the rules are not loaded.</p>
      {scenarios.map(({ of, says }) => <p className="govuk-body" key={of + says}><strong>{TRIES[of]}.</strong> {says}</p>)}
    </div>
  </details>
);
