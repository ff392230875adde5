export interface Place {
  readonly row: number;
  readonly column: number;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

const within = (index: number, count: number): number => Math.max(0, Math.min(count - 1, index));

/** Where a key leads in a grid (ARIA Authoring Practices, grid pattern); null where it leads nowhere. */
export function stepIn({ row, column }: Place, key: string, { rows, columns }: Size): Place | null {
  switch (key) {
    case 'ArrowRight': return { row, column: within(column + 1, columns) };
    case 'ArrowLeft': return { row, column: within(column - 1, columns) };
    case 'ArrowDown': return { row: within(row + 1, rows), column };
    case 'ArrowUp': return { row: within(row - 1, rows), column };
    case 'Home': return { row, column: 0 };
    case 'End': return { row, column: columns - 1 };
    case 'PageDown': return { row: within(row + 10, rows), column };
    case 'PageUp': return { row: within(row - 10, rows), column };
    default: return null;
  }
}
