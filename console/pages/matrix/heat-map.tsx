import { useMemo, useRef, useState, type JSX, type KeyboardEvent } from 'react';
import type { MatrixQuery } from '#console/graph/generated/graphql';
import { stepIn } from '#console/pages/matrix/step-in';
import { levelMark, levelName } from '#console/rules/level';

export type Cell = NonNullable<MatrixQuery['policyMatrix']>[number];

interface Named {
  readonly id: string;
  readonly label: string;
}

interface Props {
  readonly categories: readonly (Named & { readonly tier: number })[];
  readonly roles: readonly Named[];
  readonly agencies: readonly Named[];
  readonly cells: readonly Cell[];
  readonly picked: Cell | null;
  readonly onPick: (cell: Cell) => void;
}

const keyOf = ({ role, agency }: Pick<Cell, 'role' | 'agency'>): string => `${role} ${agency}`;
const labelOf = (words: readonly Named[], id: string): string => words.find((word) => word.id === id)?.label ?? id;

/**
 * Roles by classes of information, each cell a letter on a colour: a table, so that there is no other picture of it. It is
 * one stop of the keyboard; arrows go from cell to cell (ARIA grid pattern), Enter explains.
 */
export function HeatMap({ categories, roles, agencies, cells, picked, onPick }: Props): JSX.Element {
  const columns = useMemo(() => [...new Map(cells.map((cell) => [keyOf(cell), cell])).values()], [cells]);
  const byPlace = useMemo(() => new Map(cells.map((cell) => [`${cell.category} ${keyOf(cell)}`, cell])), [cells]);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const grid = useRef<HTMLTableElement>(null);
  const move = (event: KeyboardEvent): void => {
    const next = stepIn(at, event.key, { rows: categories.length, columns: columns.length });
    if (!next) return;
    event.preventDefault();
    setAt(next);
    grid.current?.querySelector<HTMLButtonElement>(`[data-place="${next.row} ${next.column}"]`)?.focus();
  };
  return (
    <div className="cg-wide">
      <table className="cg-heat" role="grid" aria-label="Roles by classes of information" ref={grid} onKeyDown={move}>
        <thead>
          <tr role="row">
            <th scope="col" className="cg-heat__corner">Class of information</th>
            {columns.map((column) => <th scope="col" key={keyOf(column)} className="cg-heat__role"><span>{labelOf(roles, column.role)}, {labelOf(agencies, column.agency)}</span></th>)}
          </tr>
        </thead>
        <tbody>
          {categories.map((category, row) => (
            <tr role="row" key={category.id}>
              <th scope="row" className="cg-heat__category">{category.label} <span className="cg-heat__tier">tier {category.tier}</span></th>
              {columns.map((column, index) => {
                const cell = byPlace.get(`${category.id} ${keyOf(column)}`);
                if (!cell) return <td role="gridcell" key={keyOf(column)} />;
                return (
                  <td role="gridcell" key={keyOf(column)}>
                    <button type="button" className={`cg-heat__cell cg-level--${cell.level.toLowerCase()}`} data-place={`${row} ${index}`} tabIndex={at.row === row && at.column === index ? 0 : -1}
                      aria-pressed={picked === cell} onFocus={() => setAt({ row, column: index })} onClick={() => onPick(cell)}
                      aria-label={`${labelOf(roles, cell.role)}, ${category.label}: ${levelName(cell.level)}`}>{levelMark(cell.level)}</button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
