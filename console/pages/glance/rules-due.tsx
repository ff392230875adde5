import type { JSX } from 'react';
import type { RuleFragment } from '#console/graph/generated/graphql';
import { RuleNames } from '#console/rules/rule-names';

const DAYS_AHEAD = 60;

const soon = (): string => new Date(Date.now() + DAYS_AHEAD * 86_400_000).toISOString().slice(0, 10);

/** Rules that have to be looked at again within two months, or should have been. */
export function RulesDue({ rules }: { readonly rules: readonly RuleFragment[] }): JSX.Element | null {
  const due = rules.filter(({ reviewBy }) => reviewBy <= soon()).map(({ id }) => id);
  if (due.length === 0) return null;
  return <p className="govuk-body"><strong>Due for review within {DAYS_AHEAD} days:</strong> <RuleNames ids={due} /></p>;
}
