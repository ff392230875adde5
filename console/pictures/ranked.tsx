import { useId, type JSX } from 'react';
import { counted } from '#console/pictures/counted';

interface Props {
  readonly title: string;
  readonly of: string;
  readonly count: string;
  readonly rows: readonly { readonly label: string; readonly value: number | null }[];
}

/** How many of each, the most first: a table whose rows are drawn as bars, so that picture and table are one. */
export function Ranked({ title, of, count, rows }: Props): JSX.Element | null {
  const id = useId();
  if (rows.length === 0) return null;
  const most = Math.max(1, ...rows.map(({ value }) => value ?? 0));
  return (
    <section aria-labelledby={id}>
      <h2 className="govuk-heading-s" id={id}>{title}</h2>
      <table className="govuk-table cg-ranked" aria-labelledby={id}>
        <thead className="govuk-visually-hidden"><tr><th scope="col">{of}</th><th scope="col">{count}</th></tr></thead>
        <tbody>
          {rows.map(({ label, value }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width={((value ?? 0) / most) * 100} height="10" className="cg-bars__bar" /></svg>
                {counted(value)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
