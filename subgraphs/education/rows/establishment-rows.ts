import type { ProblemList } from '#subgraphs/education/drop/problem';
import type { EstablishmentStated } from '#subgraphs/education/drop/statements';
import { cellReader, type ColumnNames } from '#subgraphs/education/rows/columns';
import type { Row, Table } from '#subgraphs/education/rows/read-table';

type Column = 'urn' | 'la' | 'number' | 'name' | 'phase' | 'status' | 'postcode' | 'telephone';

/** Get Information About Schools, `edubasealldata`: some 140 columns, of which these are read. */
export const ESTABLISHMENT_COLUMNS: ColumnNames<Column> = {
  urn: ['URN'],
  la: ['LA (code)'],
  number: ['EstablishmentNumber'],
  name: ['EstablishmentName'],
  phase: ['PhaseOfEducation (name)'],
  status: ['EstablishmentStatus (name)'],
  postcode: ['Postcode'],
  telephone: ['TelephoneNum'],
};

export function establishmentRows(table: Table, problems: ProblemList): readonly EstablishmentStated[] {
  const cell = cellReader(table, ESTABLISHMENT_COLUMNS, ['urn', 'la', 'number', 'name']);
  return table.rows.flatMap((row: Row) => {
    const urn = cell(row, 'urn');
    const name = cell(row, 'name');
    if (!urn || !/^\d{6}$/.test(urn) || !name) {
      problems.reject(row.line, 'an establishment has a URN of six digits and a name');
      return [];
    }
    const optional = { phase: cell(row, 'phase'), postcode: cell(row, 'postcode'), telephone: cell(row, 'telephone') };
    return [{
      urn,
      name,
      laEstab: `${cell(row, 'la') ?? ''}/${(cell(row, 'number') ?? '').padStart(4, '0')}`,
      open: !/^closed$/i.test(cell(row, 'status') ?? ''),
      ...present(optional),
    }];
  });
}

const present = <Fields extends Record<string, string | undefined>>(fields: Fields): { [Key in keyof Fields]?: string } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [Key in keyof Fields]?: string };
