import { detached } from '#subgraphs/education/drop/detached';
import { FileRefused } from '#subgraphs/education/drop/problem';
import type { Row, Table } from '#subgraphs/education/rows/read-table';

/** For each thing we read, the names that school systems give its column, in the order of preference. */
export type ColumnNames<Key extends string> = Readonly<Record<Key, readonly string[]>>;

/** Reads a row's cells by what they mean; the empty cell and the missing column are both undefined. */
export type ReadCell<Key extends string> = (row: Row, key: Key) => string | undefined;

/** `EstablishmentName`, `Establishment Name` and `establishment_name` are one name. */
const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');

const placeOf = (columns: readonly string[], names: readonly string[]): number => {
  const present = columns.map(plain);
  return names.map((name) => present.indexOf(plain(name))).find((place) => place >= 0) ?? -1;
};

/** True when the table has every one of these columns: how a file's kind is told, whatever its name. */
export const hasColumns = <Key extends string>(table: Table, names: ColumnNames<Key>, keys: readonly NoInfer<Key>[]): boolean =>
  keys.every((key) => placeOf(table.columns, names[key]) >= 0);

/** Refuses a table that lacks one of the `needed` columns, naming all that are missing. */
export function cellReader<Key extends string>(table: Table, names: ColumnNames<Key>, needed: readonly NoInfer<Key>[]): ReadCell<Key> {
  const missing = needed.filter((key) => placeOf(table.columns, names[key]) < 0);
  if (missing.length > 0) throw new FileRefused(`the column ${missing.map((key) => names[key][0]).join(', ')} is missing`, 1);
  const places = new Map(Object.entries<readonly string[]>(names).map(([key, candidates]) => [key, placeOf(table.columns, candidates)]));
  return (row, key) => {
    const cell = row.cells[places.get(key) ?? -1];
    return cell ? detached(cell) : undefined;
  };
}
