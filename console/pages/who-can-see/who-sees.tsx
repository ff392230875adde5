import { useQuery } from '@apollo/client/react';
import type { JSX } from 'react';
import { Loading } from '#console/frame/loading';
import { QueryProblem } from '#console/frame/query-problem';
import { WhoCanSeeDocument } from '#console/graph/generated/graphql';
import { Level } from '#console/rules/level';
import { RuleCard } from '#console/rules/rule-card';
import { capitalised } from '#console/words/in-words';

interface Props {
  readonly category: string;
  readonly roles: readonly { readonly id: string; readonly label: string }[];
}

/** Roles that come to anything at all, and the rules that open it. */
export function WhoSees({ category, roles }: Props): JSX.Element {
  const { data, error, loading, refetch } = useQuery(WhoCanSeeDocument, { variables: { category } });
  if (error) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (loading) return <Loading what="Going through the rules" />;
  const told = data?.whoCanSee;
  if (!told) return <p className="govuk-body">The rules have no such class of information.</p>;
  const labelOf = (id: string): string => capitalised(roles.find((role) => role.id === id)?.label ?? id);
  return (
    <>
      <h2 className="govuk-heading-m">In words</h2>
      {told.sentences.map((sentence) => <p className="govuk-body" key={sentence}>{sentence}</p>)}
      <h2 className="govuk-heading-m">Roles, and the most each can ever be shown</h2>
      <table className="govuk-table">
        <thead className="govuk-table__head"><tr className="govuk-table__row"><th scope="col" className="govuk-table__header">Role</th><th scope="col" className="govuk-table__header">At most</th></tr></thead>
        <tbody className="govuk-table__body">
          {told.roles.map(({ role, level }) => <tr className="govuk-table__row" key={role}><th scope="row" className="govuk-table__header">{labelOf(role)}</th><td className="govuk-table__cell"><Level level={level} /></td></tr>)}
        </tbody>
      </table>
      <h2 className="govuk-heading-m">Rules that open it, the widest first</h2>
      {told.openings.map(({ rule, level }) => <RuleCard key={rule.id} rule={rule} more={{ label: 'Opens it as far as', value: <Level level={level} /> }} />)}
    </>
  );
}
