import type { JSX, ReactNode } from 'react';
import type { RuleFragment } from '#console/graph/generated/graphql';
import { type Fact, Facts, Lines } from '#console/govuk/facts';
import { ReviewDay } from '#console/rules/review-day';

interface Props {
  readonly rule: RuleFragment;
  /** A further fact of the page that shows it: how often it decided, for one. */
  readonly more?: Fact;
  readonly children?: ReactNode;
}

/** One rule as its owner reads it: its sentences are printed from the row that decides. */
export const RuleCard = ({ rule, more, children }: Props): JSX.Element => (
  <article className="cg-rule" id={rule.id} aria-labelledby={`${rule.id}-title`}>
    <h3 className="govuk-heading-s" id={`${rule.id}-title`}>
      <span className="cg-rule__id">{rule.id}</span> {rule.title}{' '}
      <strong className={`govuk-tag ${rule.kind === 'PERMISSION' ? 'govuk-tag--green' : 'govuk-tag--blue'}`}>{rule.kind === 'PERMISSION' ? 'Permits' : 'Limits'}</strong>
      {!rule.inForce && <> <strong className="govuk-tag govuk-tag--grey">Not in force</strong></>}
    </h3>
    {rule.sentences.map((sentence) => <p className="govuk-body" key={sentence}>{sentence}</p>)}
    <Facts facts={[
      { label: 'Law', value: <Lines lines={rule.law} /> },
      { label: 'Owner', value: rule.owner },
      { label: 'Review by', value: <ReviewDay day={rule.reviewBy} /> },
      ...(more ? [more] : []),
    ]} />
    {children}
  </article>
);
