import { pipeline } from 'node:stream';
import { parse } from 'csv-parse';
import { parseLocalDate } from '#schema/scalars/local-date';
import type { CarePeriods } from '#subgraphs/social-care/import/ssda903/care-periods';

const STARTS_CARE = 'S';

/** Reads a return only for the days on which children came into care; of any other file nothing. */
export async function learnStarts(chunks: AsyncIterable<string>, periods: CarePeriods): Promise<void> {
  const records = parse({ relax_column_count: true, skip_empty_lines: true, skip_records_with_error: true, trim: true });
  pipeline(chunks, records, () => undefined);
  let at: { child: number; from: number; reason: number } | null = null;
  for await (const record of records as AsyncIterable<string[]>) {
    if (at === null) {
      const place = (column: string): number => record.findIndex((heading) => heading.toUpperCase() === column);
      at = { child: place('CHILD'), from: place('DECOM'), reason: place('RNE') };
      if (Object.values(at).includes(-1)) return;
      continue;
    }
    const from = parseLocalDate(record[at.from] ?? '');
    const child = record[at.child];
    if (child && from && record[at.reason] === STARTS_CARE) periods.begins(child, from);
  }
}
