import { useId, type JSX } from 'react';
import { counted } from '#console/pictures/counted';

interface Props {
  readonly title: string;
  /** What one bar is of, and what it counts: the headings of the table. */
  readonly of: string;
  readonly count: string;
  readonly bars: readonly { readonly label: string; readonly value: number | null }[];
}

const HEIGHT = 120;
const WIDTH = 720;

/** How many of each, drawn; and the same as a table, which is what a screen reader is given. */
export function Bars({ title, of, count, bars }: Props): JSX.Element | null {
  const id = useId();
  if (bars.length === 0) return null;
  const most = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  const step = WIDTH / Math.max(1, bars.length);
  return (
    <figure className="cg-figure" aria-labelledby={id}>
      <figcaption id={id} className="govuk-heading-s">{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 22}`} className="cg-bars" aria-hidden="true" focusable="false">
        <line x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} className="cg-bars__axis" />
        {bars.map(({ label, value }, index) => (
          <rect key={label} className="cg-bars__bar" x={index * step} width={Math.min(step * 0.8, 60)} y={HEIGHT - ((value ?? 0) / most) * (HEIGHT - 18)} height={((value ?? 0) / most) * (HEIGHT - 18)} />
        ))}
        <text x="0" y="12" className="cg-bars__text">{most.toLocaleString('en-GB')}</text>
        <text x="0" y={HEIGHT + 17} className="cg-bars__text">{bars[0]?.label}</text>
        {bars.length > 1 && <text x={WIDTH} y={HEIGHT + 17} textAnchor="end" className="cg-bars__text">{bars.at(-1)?.label}</text>}
      </svg>
      <details className="govuk-details">
        <summary className="govuk-details__summary"><span className="govuk-details__summary-text">{title}, as a table</span></summary>
        <div className="govuk-details__text">
          <table className="govuk-table">
            <thead className="govuk-table__head"><tr className="govuk-table__row"><th scope="col" className="govuk-table__header">{of}</th><th scope="col" className="govuk-table__header">{count}</th></tr></thead>
            <tbody className="govuk-table__body">
              {bars.map(({ label, value }) => <tr className="govuk-table__row" key={label}><th scope="row" className="govuk-table__header">{label}</th><td className="govuk-table__cell">{counted(value)}</td></tr>)}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
