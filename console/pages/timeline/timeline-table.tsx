import { useState, type JSX } from 'react';
import type { Occasion } from '#console/pages/timeline/occasion';
import { agencyInWords } from '#console/words/agencies';
import { shortDay } from '#console/words/dates';
import { capitalised } from '#console/words/in-words';
import { kindInWords } from '#console/words/kinds';

const AT_ONCE = 100;

/** The same as the picture, in words, the newest first. */
export function TimelineTable({ occasions }: { readonly occasions: readonly Occasion[] }): JSX.Element {
  const [most, setMost] = useState(AT_ONCE);
  return (
    <>
      <table className="govuk-table cg-stacked">
        <caption className="govuk-table__caption govuk-table__caption--m">{occasions.length} {occasions.length === 1 ? 'occasion' : 'occasions'}, the newest first</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">{['Day', 'Agency', 'Kind', 'What'].map((name) => <th key={name} scope="col" className="govuk-table__header">{name}</th>)}</tr>
        </thead>
        <tbody className="govuk-table__body">
          {occasions.slice(0, most).map(({ id, agency, date, kind, title }) => (
            <tr key={agency + id} className="govuk-table__row">
              <th scope="row" className="govuk-table__header cg-nowrap">{shortDay(date)}</th>
              <td className="govuk-table__cell" data-label="Agency">{capitalised(agencyInWords(agency))}</td>
              <td className="govuk-table__cell" data-label="Kind">{capitalised(kindInWords(kind))}</td>
              <td className="govuk-table__cell" data-label="What"><bdi>{title}</bdi></td>
            </tr>
          ))}
        </tbody>
      </table>
      {occasions.length > most && <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setMost(most + AT_ONCE)}>Show {Math.min(AT_ONCE, occasions.length - most)} more</button>}
    </>
  );
}
