import type { JSX } from 'react';
import type { ConsentFiguresQuery, ConsentMeasure } from '#console/graph/generated/graphql';
import { counted } from '#console/pictures/counted';
import { categories } from '#console/words/categories';
import { capitalised } from '#console/words/in-words';

interface Props {
  readonly figures: NonNullable<ConsentFiguresQuery['consentFigures']>;
  readonly states: readonly { readonly measure: ConsentMeasure; readonly label: string }[];
}

const labelOf = (category: string): string => (category === 'all' ? 'Every class at once' : capitalised(categories.find(({ id }) => id === category)?.label ?? category));

/** The same by class of information: of which do families say no? */
export function ByClass({ figures, states }: Props): JSX.Element | null {
  const classes = [...new Set(figures.flatMap(({ category }) => category ?? []))];
  if (classes.length === 0) return null;
  return (
    <div className="cg-wide" tabIndex={0} role="region" aria-label="By class of information">
      <table className="govuk-table govuk-table--small-text-until-tablet">
        <caption className="govuk-table__caption govuk-table__caption--m">By class of information</caption>
        <thead className="govuk-table__head"><tr className="govuk-table__row"><th scope="col" className="govuk-table__header">Class</th>{states.map(({ measure, label }) => <th key={measure} scope="col" className="govuk-table__header">{label}</th>)}</tr></thead>
        <tbody className="govuk-table__body">
          {classes.map((category) => (
            <tr className="govuk-table__row" key={category}>
              <th scope="row" className="govuk-table__header">{labelOf(category)}</th>
              {states.map(({ measure }) => <td key={measure} className="govuk-table__cell">{counted(figures.find((one) => one.category === category && one.measure === measure)?.children ?? null)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
