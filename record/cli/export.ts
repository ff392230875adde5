import { type Command, Option } from 'commander';
import { eachRecord } from '#record/ask/find-records';
import { type FilterOptions, filterOf, withFilterOptions } from '#record/cli/filter-options';
import { type Surroundings, withRecord } from '#record/cli/surroundings';
import { auditEvents } from '#record/fhir/audit-events';
import type { StoredRecord } from '#record/read-record';

const FORMATS: Readonly<Record<'json' | 'fhir', (stored: StoredRecord) => readonly object[]>> = {
  json: ({ sequence, hash, record }) => [{ sequence, hash, ...record }],
  fhir: (stored) => auditEvents(stored),
};

/** `export`: records as JSON lines, or as FHIR R4 AuditEvent, one resource a line. */
export const addExport = (program: Command, surroundings: Surroundings): void => {
  withFilterOptions(program.command('export').description('records, the earliest first, one JSON a line'))
    .addOption(new Option('--format <format>', 'json, or fhir: FHIR R4 AuditEvent (IHE BALP)').choices(Object.keys(FORMATS)).default('json'))
    .action(({ format, ...options }: FilterOptions & { readonly format: keyof typeof FORMATS }) => withRecord(surroundings, async (database) => {
      for await (const stored of eachRecord(database, await filterOf(database, options))) {
        for (const one of FORMATS[format](stored)) surroundings.write(`${JSON.stringify(one)}\n`);
      }
      return [];
    }));
};
