import type { JSX } from 'react';
import { Contact } from '#console/disclosure/contact';
import type { PeoplePageQuery } from '#console/graph/generated/graphql';
import { shortDay } from '#console/words/dates';
import { capitalised, wordsFor } from '#console/words/in-words';

export type Involvement = NonNullable<NonNullable<PeoplePageQuery['child']>['involvements']>[number];

export const involvementInWords = wordsFor({ OWN_CASELOAD: 'has the child on their caseload', TEAM_AROUND_CHILD: 'team around the child', LINE_MANAGER_OF_CASE: 'manages the case', DUTY_DESK: 'duty desk' });

/** The same as the picture, and who was involved before. */
export const PeopleTable = ({ involvements }: { readonly involvements: readonly Involvement[] }): JSX.Element => (
  <table className="govuk-table cg-stacked">
    <caption className="govuk-table__caption govuk-table__caption--m">Everyone shown, those involved now first</caption>
    <thead className="govuk-table__head">
      <tr className="govuk-table__row">{['Who', 'How', 'From', 'Until'].map((name) => <th key={name} scope="col" className="govuk-table__header">{name}</th>)}</tr>
    </thead>
    <tbody className="govuk-table__body">
      {[...involvements].sort((one, other) => Number(one.until !== null) - Number(other.until !== null)).map(({ id, practitioner, relation, from, until }) => (
        <tr key={id} className="govuk-table__row">
          <th scope="row" className="govuk-table__header"><span className="cg-not-bold"><Contact contact={practitioner} /></span></th>
          <td className="govuk-table__cell" data-label="How">{capitalised(involvementInWords(relation))}</td>
          <td className="govuk-table__cell cg-nowrap" data-label="From">{shortDay(from)}</td>
          <td className="govuk-table__cell cg-nowrap" data-label="Until">{until ? shortDay(until) : 'now'}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
