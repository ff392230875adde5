import { type Command, InvalidArgumentError } from 'commander';
import type { AccessFilter } from '#record/ask/access-filter';
import type { AuditDatabase } from '#record/store/audit-database';
import { knownPseudonym } from '#record/store/pseudonyms';

export interface FilterOptions {
  readonly child?: string;
  readonly viewer?: string;
  readonly agency?: string;
  readonly field?: string;
  readonly category?: string;
  readonly rule?: string;
  readonly purpose?: string;
  readonly outcome?: string;
  readonly from?: Date;
  readonly to?: Date;
}

/** A day, or an instant. @throws InvalidArgumentError */
export function instant(text: string): Date {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) throw new InvalidArgumentError('A day or an instant is written as 2026-11-21 or 2026-11-21T09:30:00Z.');
  return date;
}

/** Adds the options by which accesses are found. */
export const withFilterOptions = (command: Command): Command => command
  .option('--child <id>', 'about this child, by the hub’s id')
  .option('--viewer <id>', 'by this viewer')
  .option('--agency <word>', 'by viewers of this agency')
  .option('--field <coordinate>', 'a field of the graph: HealthSection.allergies')
  .option('--category <id>', 'a class of information')
  .option('--rule <id>', 'decided by this rule')
  .option('--purpose <word>', 'for this purpose')
  .option('--outcome <word>', 'answered, refused, failed_closed or failed')
  .option('--from <date>', 'from this day or instant on', instant)
  .option('--to <date>', 'before this day or instant', instant);

/** No record has this pseudonym: a child without a key is found nowhere. */
const NOBODY = 'nobody';

export async function filterOf(database: AuditDatabase, { child, viewer, agency, field, category, rule, purpose, outcome, from, to }: FilterOptions): Promise<AccessFilter> {
  return { child: child === undefined ? undefined : ((await knownPseudonym(database, child))?.child ?? NOBODY), viewer, agency, field, category, rule, purpose, outcome, from, to };
}
