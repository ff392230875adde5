import type { JSX } from 'react';
import type { ConcernsPageQuery } from '#console/graph/generated/graphql';

type Month = NonNullable<NonNullable<ConcernsPageQuery['child']>['concerns']['chart']>[number];

const WIDTH = 960;
const TALL = 180;
const LEFT = 10;
const LEVELS = ['green', 'amber', 'red'] as const;
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: '2-digit', timeZone: 'UTC' });

const named = ({ on }: Month): string => MONTH.format(new Date(on));

/** How many flags of each level were open at the end of each month; and the same as a table. */
export function ConcernsChart({ months }: { readonly months: readonly Month[] }): JSX.Element {
  const most = Math.max(3, ...months.map(({ red, amber, green }) => red + amber + green));
  const step = (WIDTH - LEFT * 2) / months.length;
  const unit = TALL / most;
  return (
    <>
      <h2 className="govuk-heading-m" id="chart">Open concerns at the end of each month</h2>
      <div className="cg-picture" role="region" aria-labelledby="chart" tabIndex={0}>
        <svg viewBox={`0 0 ${WIDTH} ${TALL + 40}`} role="img" aria-label="Bars of open concerns by month. The table below says the same.">
          <line x1={LEFT} x2={WIDTH - LEFT} y1={TALL + 8} y2={TALL + 8} className="cg-picture__lane" />
          {months.map((month, index) => <Bar key={month.on} month={month} x={LEFT + index * step} width={step} unit={unit} />)}
        </svg>
      </div>
      <details className="govuk-details">
        <summary className="govuk-details__summary"><span className="govuk-details__summary-text">The same as a table</span></summary>
        <table className="govuk-table">
          <thead className="govuk-table__head"><tr className="govuk-table__row">{['Month', 'Red', 'Amber', 'Green'].map((name) => <th key={name} scope="col" className="govuk-table__header">{name}</th>)}</tr></thead>
          <tbody className="govuk-table__body">
            {months.map((month) => (
              <tr key={month.on} className="govuk-table__row"><th scope="row" className="govuk-table__header">{named(month)}</th>{(['red', 'amber', 'green'] as const).map((level) => <td key={level} className="govuk-table__cell">{month[level]}</td>)}</tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

function Bar({ month, x, width, unit }: { readonly month: Month; readonly x: number; readonly width: number; readonly unit: number }): JSX.Element {
  let top = TALL + 8;
  return (
    <g>
      {LEVELS.map((level) => {
        const count = month[level];
        if (count === 0) return null;
        top -= count * unit;
        return (
          <g key={level}>
            <rect x={x + width * 0.15} y={top} width={width * 0.7} height={count * unit} className={`cg-bar--${level}`}><title>{`${named(month)}: ${count} ${level}`}</title></rect>
            <text x={x + width / 2} y={top + (count * unit) / 2 + 5} textAnchor="middle" className={level === 'amber' ? 'cg-bar-count--dark' : 'cg-bar-count'}>{`${level.charAt(0).toUpperCase()} ${count}`}</text>
          </g>
        );
      })}
      <text x={x + width / 2} y={TALL + 32} textAnchor="middle" fontSize={13}>{named(month)}</text>
    </g>
  );
}
