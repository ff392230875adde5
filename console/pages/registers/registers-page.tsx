import { useQuery } from '@apollo/client/react';
import { useState, type JSX } from 'react';
import { Contact } from '#console/disclosure/contact';
import { Loading } from '#console/frame/loading';
import { PageTitle } from '#console/frame/page-title';
import { QueryProblem } from '#console/frame/query-problem';
import { type RegisterKind, RegisterOfChildrenDocument, type RegisterOfChildrenQuery } from '#console/graph/generated/graphql';
import { ChildLink } from '#console/pages/desk/child-link';
import { day, shortDay } from '#console/words/dates';
import { capitalised, wordsFor } from '#console/words/in-words';

type Entry = NonNullable<RegisterOfChildrenQuery['register']>['edges'][number]['node'];

const KINDS: readonly (readonly [kind: RegisterKind, name: string])[] = [['OUT_OF_SCHOOL', 'Out of school'], ['MISSING_CHILDREN', 'Missing from education'], ['NO_LEAD', 'No lead professional']];

const reasonInWords = wordsFor({
  EXCLUDED: 'Excluded', KNOWN_TO_SEVERAL_AGENCIES: 'Several agencies, no lead', LEFT_AND_NOT_ENROLLED: 'Left, and not enrolled', NO_EDUCATION_RECORD: 'No record of education',
  NO_SCHOOL_PLACE: 'No school place', REFUSED_ACCESS: 'Refused a place',
});

/** Registers, so that nobody slips through; each of those whom the viewer may see. */
export default function RegistersPage(): JSX.Element {
  const [kind, setKind] = useState<RegisterKind>('OUT_OF_SCHOOL');
  const { data, error, loading, refetch } = useQuery(RegisterOfChildrenDocument, { variables: { kind } });
  const entries = data?.register?.edges.map(({ node }) => node) ?? [];
  return (
    <>
      <PageTitle tab="Registers">Registers</PageTitle>
      <div className="cg-tools" role="group" aria-label="Which register">
        {KINDS.map(([each, name]) => <button key={each} type="button" className={`govuk-button${each === kind ? '' : ' govuk-button--secondary'}`} aria-pressed={each === kind} onClick={() => setKind(each)}>{name}</button>)}
      </div>
      {error ? <QueryProblem error={error} onRetry={() => void refetch()} /> : loading ? <Loading what="Reading the register" /> : entries.length === 0
        ? <p className="govuk-body">No child of yours is on this register, or none that you may see for this purpose.</p>
        : <Entries entries={entries} />}
      {data?.register?.pageInfo.hasNextPage && <p className="govuk-body">There are more than fifty; these are the first.</p>}
    </>
  );
}

const Entries = ({ entries }: { readonly entries: readonly Entry[] }): JSX.Element => (
  <table className="govuk-table cg-stacked">
    <thead className="govuk-table__head"><tr className="govuk-table__row">{['Child', 'Why', 'Since', 'Next step', 'Officer'].map((name) => <th key={name} scope="col" className="govuk-table__header">{name}</th>)}</tr></thead>
    <tbody className="govuk-table__body">
      {entries.map(({ id, child, reason, since, nextStep, nextStepBy, officer }) => (
        <tr key={id} className="govuk-table__row">
          <th scope="row" className="govuk-table__header"><ChildLink child={child} /></th>
          <td className="govuk-table__cell" data-label="Why">{capitalised(reasonInWords(reason))}</td>
          <td className="govuk-table__cell cg-nowrap" data-label="Since">{shortDay(since)}</td>
          <td className="govuk-table__cell" data-label="Next step"><span>{nextStep ? <bdi>{nextStep}</bdi> : 'none stated'}{nextStepBy ? `, by ${day(nextStepBy)}` : ''}</span></td>
          <td className="govuk-table__cell" data-label="Officer"><span>{officer ? <Contact contact={officer} /> : 'nobody named'}</span></td>
        </tr>
      ))}
    </tbody>
  </table>
);
