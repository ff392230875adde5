import type { JSX } from 'react';
import type { RecordAtAGlanceQuery } from '#console/graph/generated/graphql';
import { agencyInWords } from '#console/words/agencies';
import { shortDay } from '#console/words/dates';
import { roleInWords } from '#console/words/roles';

type Unusual = NonNullable<RecordAtAGlanceQuery['unusualAccess']>[number];

/** What is worth a second look, the gravest first; it need not be wrong. */
export const Unusual = ({ accesses }: { readonly accesses: readonly Unusual[] }): JSX.Element => (
  <section aria-labelledby="unusual">
    <h2 className="govuk-heading-m" id="unusual">Worth a second look</h2>
    {accesses.length === 0 && <p className="govuk-body">Nothing unusual.</p>}
    {accesses.length > 0 && (
      <table className="govuk-table cg-stacked">
        <thead className="govuk-table__head"><tr className="govuk-table__row">{['Who', 'What', 'How many', 'Last', 'Records'].map((name) => <th key={name} scope="col" className="govuk-table__header">{name}</th>)}</tr></thead>
        <tbody className="govuk-table__body">
          {accesses.map(({ kind, viewer, role, agency, count, latest, says, sequences }) => (
            <tr key={`${kind} ${viewer}`} className="govuk-table__row">
              <th scope="row" className="govuk-table__header">{viewer ?? 'nobody signed in'}{role && <span className="cg-line cg-quiet">{roleInWords(role)}{agency && `, ${agencyInWords(agency)}`}</span>}</th>
              <td className="govuk-table__cell" data-label="What">{says}</td>
              <td className="govuk-table__cell" data-label="How many">{count}</td>
              <td className="govuk-table__cell" data-label="Last">{shortDay(latest)}</td>
              <td className="govuk-table__cell" data-label="Records">{sequences.slice(0, 5).join(', ')}{sequences.length > 5 && ' …'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
);
