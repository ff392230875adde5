import { useQuery } from '@apollo/client/react';
import type { JSX } from 'react';
import { Link } from 'react-router';
import { PageLoading } from '#console/frame/page-loading';
import { PageTitle } from '#console/frame/page-title';
import { PageProblem } from '#console/frame/page-problem';
import { type CaseloadQuery, CaseloadDocument } from '#console/graph/generated/graphql';
import { shortDay } from '#console/words/dates';
import { capitalised, wordsFor } from '#console/words/in-words';

type Entry = NonNullable<CaseloadQuery['me']>['caseload']['edges'][number]['node'];

const relation = wordsFor({ LEAD_PROFESSIONAL: 'you lead', TEAM_AROUND_CHILD: 'team around the child', OWN_CASELOAD: 'your caseload', LINE_MANAGER_OF_CASE: 'you manage the case', DUTY_DESK: 'duty desk' });

/** The children one works with; those one leads first. */
export default function CaseloadPage(): JSX.Element {
  const { data, error, loading, refetch, fetchMore } = useQuery(CaseloadDocument);
  if (error && !data) return <PageProblem error={error} onRetry={() => void refetch()} />;
  if (loading && !data) return <PageLoading what="Asking whom you work with" />;
  const caseload = data?.me?.caseload;
  const more = (): void => void fetchMore({
    variables: { after: caseload?.pageInfo.endCursor },
    updateQuery: (before, { fetchMoreResult: next }) => (before.me && next.me ? { me: { ...next.me, caseload: { ...next.me.caseload, edges: [...before.me.caseload.edges, ...next.me.caseload.edges] } } } : before),
  });
  return (
    <>
      <PageTitle tab="My caseload">My caseload</PageTitle>
      {!caseload || caseload.edges.length === 0
        ? <p className="govuk-body">No child is recorded as yours. To look before you act, <Link className="govuk-link" to="/find">find a child</Link>.</p>
        : <Table entries={caseload.edges.map(({ node }) => node)} />}
      {caseload?.pageInfo.hasNextPage && <button type="button" className="govuk-button govuk-button--secondary" onClick={more}>Show more</button>}
    </>
  );
}

const Table = ({ entries }: { readonly entries: readonly Entry[] }): JSX.Element => (
  <table className="govuk-table cg-stacked">
    <thead className="govuk-table__head">
      <tr className="govuk-table__row">{['Child', 'Age', 'School', 'You', 'Since', 'Lead professional', 'Concerns'].map((name) => <th key={name} scope="col" className="govuk-table__header">{name}</th>)}</tr>
    </thead>
    <tbody className="govuk-table__body">
      {entries.map(({ child, relation: how, since }) => (
        <tr key={child.id} className="govuk-table__row">
          <th scope="row" className="govuk-table__header"><Link className="govuk-link" to={`/child/${child.id}`}><bdi>{child.name?.text ?? 'Name not shown'}</bdi></Link></th>
          <td className="govuk-table__cell" data-label="Age">{child.age ?? '–'}</td>
          <td className="govuk-table__cell" data-label="School">{child.currentSchool?.name ?? '–'}</td>
          <td className="govuk-table__cell" data-label="You">{capitalised(relation(how))}</td>
          <td className="govuk-table__cell" data-label="Since">{shortDay(since)}</td>
          <td className="govuk-table__cell" data-label="Lead professional">{child.leadProfessional?.contact.name ?? '–'}</td>
          <td className="govuk-table__cell" data-label="Concerns"><Concerns child={child} /></td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** How many are open at each level; nothing where they are not shown. */
function Concerns({ child: { concerns: { flags } } }: { readonly child: Entry['child'] }): JSX.Element {
  if (flags === null) return <>not shown</>;
  const open = flags.filter(({ state }) => state !== 'CLOSED');
  const levels = (['RED', 'AMBER', 'GREEN'] as const).map((level) => [level.toLowerCase(), open.filter((flag) => flag.level === level).length] as const).filter(([, count]) => count > 0);
  if (levels.length === 0) return <>none open</>;
  return <>{levels.map(([level, count]) => <span key={level} className={`cg-light cg-light--${level}`}><span className="cg-light__lamp" aria-hidden="true" />{count} {level}</span>)}</>;
}
