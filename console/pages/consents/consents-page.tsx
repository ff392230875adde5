import { useQuery } from '@apollo/client/react';
import type { JSX } from 'react';
import { PageLoading } from '#console/frame/page-loading';
import { PageTitle } from '#console/frame/page-title';
import { PageProblem } from '#console/frame/page-problem';
import { ConsentFiguresDocument, type ConsentMeasure } from '#console/graph/generated/graphql';
import { counted } from '#console/pictures/counted';
import { ByClass } from '#console/pages/consents/by-class';

interface Measure {
  readonly measure: ConsentMeasure;
  readonly label: string;
  readonly so: string;
}

const STATES: readonly Measure[] = [
  { measure: 'GIVEN', label: 'Consent stands', so: 'Given, and neither withdrawn nor run out.' },
  { measure: 'REFUSED', label: 'Refused', so: 'Asked, and the answer was no.' },
  { measure: 'WITHDRAWN', label: 'Withdrawn', so: 'Given once, and taken back.' },
  { measure: 'EXPIRED', label: 'Run out', so: 'Given for a time that is over; nobody has asked again.' },
];

const TO_DO: readonly Measure[] = [
  { measure: 'EXPIRING', label: 'Runs out within 30 days', so: 'The lead professional should ask again.' },
  { measure: 'OVER_A_YEAR', label: 'Given more than a year ago', so: 'Is it still what the family wants?' },
  { measure: 'PARENTS_DISAGREE', label: 'Parents disagree', so: 'Counted as refused until somebody has talked with them.' },
  { measure: 'COMPETENCE_DUE', label: 'Competence to be assessed', so: 'Under sixteen and decided themselves; nobody has assessed within a year whether they can.' },
];

/** How consent stands, in numbers: for whoever answers for it. There is no child on this page. */
export default function ConsentsPage(): JSX.Element {
  const { data, error, refetch } = useQuery(ConsentFiguresDocument);
  if (error) return <PageProblem error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading what="Counting consents" />;
  const figures = data.consentFigures ?? [];
  const children = (measure: ConsentMeasure): number | null => figures.find((one) => one.measure === measure && one.category === null)?.children ?? null;
  const table = (caption: string, rows: readonly Measure[]): JSX.Element => (
    <table className="govuk-table">
      <caption className="govuk-table__caption govuk-table__caption--m">{caption}</caption>
      <thead className="govuk-table__head"><tr className="govuk-table__row"><th scope="col" className="govuk-table__header">What</th><th scope="col" className="govuk-table__header govuk-table__header--numeric">Children</th></tr></thead>
      <tbody className="govuk-table__body">
        {rows.map(({ measure, label, so }) => (
          <tr className="govuk-table__row" key={measure}>
            <th scope="row" className="govuk-table__header">{label}<span className="cg-line cg-quiet">{so}</span></th>
            <td className="govuk-table__cell govuk-table__cell--numeric">{counted(children(measure))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <>
      <PageTitle tab="Consent">Consent</PageTitle>
      <p className="govuk-body">How consent to sharing stands, counted in children and rounded to five. A child with several statements is in several lines. Who they are is for their lead professionals to know: where there are fewer than five, or none, only that is said, and sealed children are not counted.</p>
      {table('What needs attention', TO_DO)}
      {table('How it stands', STATES)}
      <ByClass figures={figures} states={STATES} />
    </>
  );
}
