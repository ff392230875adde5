import { useQuery } from '@apollo/client/react';
import type { JSX } from 'react';
import { Loading } from '#console/frame/loading';
import { QueryProblem } from '#console/frame/query-problem';
import { Facts } from '#console/govuk/facts';
import { DecisionDocument } from '#console/graph/generated/graphql';
import { ExplainedCategory } from '#console/pages/decision/explained-category';
import { moment } from '#console/words/dates';
import { purposeInWords } from '#console/words/purposes';

/** One decision explained, class by class: what was withheld first. */
export function WhyWithheld({ id }: { readonly id: string }): JSX.Element {
  const { data, error, loading, refetch } = useQuery(DecisionDocument, { variables: { id } });
  if (error) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (loading) return <Loading what="Looking the decision up" />;
  const decision = data?.decision;
  if (!decision) return <p className="govuk-body">There is no such decision on record that you may ask about. The number may be mistyped, it may be of somebody else’s question, or the record may have been kept as long as it is to be.</p>;
  const withheld = decision.categories.filter(({ given }) => !given);
  const given = decision.categories.filter((category) => category.given);
  return (
    <>
      <Facts facts={[
        { label: 'When', value: moment(decision.at) },
        { label: 'Asked by', value: decision.viewer },
        { label: 'Purpose', value: decision.purpose && purposeInWords(decision.purpose) },
        { label: 'The child', value: decision.found ? 'was found' : 'was told to be not there' },
        { label: 'Rules', value: decision.underRulesInForce === false ? 'have changed since: what is told here is by the rules that decided' : decision.underRulesInForce && 'are those in force now' },
      ]} />
      <h2 className="govuk-heading-m">Withheld</h2>
      {withheld.length === 0 ? <p className="govuk-body">Nothing of what was asked for.</p> : withheld.map((category) => <ExplainedCategory key={category.category} category={category} />)}
      {given.length > 0 && <h2 className="govuk-heading-m">Shown</h2>}
      {given.map((category) => <ExplainedCategory key={category.category} category={category} />)}
    </>
  );
}
