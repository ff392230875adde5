import type { JSX } from 'react';
import type { PlannedChild } from '#console/pages/plan/plan-page';
import { shortDay } from '#console/words/dates';
import { capitalised } from '#console/words/in-words';
import { outcomeInWords } from '#console/words/outcomes';

type Progress = NonNullable<PlannedChild['outcomes']>[number];

const WIDTH = 300;
const TALL = 60;
const MOST = 10;

const trend = (change: number | null): string => (change === null ? 'seen once' : change === 0 ? 'unchanged' : change > 0 ? `better by ${change}` : `worse by ${-change}`);

/** A line for each outcome, and the same as a table. */
export const Outcomes = ({ outcomes }: { readonly outcomes: readonly Progress[] }): JSX.Element => (
  <div className="cg-cards">
    {outcomes.map((progress) => (
      <section key={progress.outcome} className="cg-card" aria-label={capitalised(outcomeInWords(progress.outcome))}>
        <h3 className="govuk-heading-s">{capitalised(outcomeInWords(progress.outcome))}: {trend(progress.change)}</h3>
        <Line progress={progress} />
        <table className="govuk-table cg-stacked">
          <thead className="govuk-table__head"><tr className="govuk-table__row">{['Day', 'Standing', 'What was seen'].map((name) => <th key={name} scope="col" className="govuk-table__header">{name}</th>)}</tr></thead>
          <tbody className="govuk-table__body">
            {progress.standings.map(({ id, on, standing, words, seenBy }) => (
              <tr key={id} className="govuk-table__row">
                <th scope="row" className="govuk-table__header cg-nowrap">{shortDay(on)}</th>
                <td className="govuk-table__cell" data-label="Standing">{standing}</td>
                <td className="govuk-table__cell" data-label="What was seen"><span><bdi>{words}</bdi>{seenBy ? ` (${seenBy})` : ''}</span></td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    ))}
  </div>
);

/** Drawn from the earliest to the latest; the table has the figures. */
function Line({ progress: { standings } }: { readonly progress: Progress }): JSX.Element | null {
  const ordered = [...standings].sort((one, other) => one.on.localeCompare(other.on));
  if (ordered.length < 2) return null;
  const points = ordered.map(({ standing }, index) => [8 + (index / (ordered.length - 1)) * (WIDTH - 16), TALL - 6 - (Math.min(standing, MOST) / MOST) * (TALL - 12)] as const);
  return (
    <svg className="cg-sparkline" viewBox={`0 0 ${WIDTH} ${TALL}`} aria-hidden="true">
      <polyline points={points.map((point) => point.join()).join(' ')} className="cg-sparkline__line" />
      {points.map(([x, y]) => <circle key={x} cx={x} cy={y} r={5} className="cg-sparkline__spot" />)}
    </svg>
  );
}
