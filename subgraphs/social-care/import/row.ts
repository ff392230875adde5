import { createHash } from 'node:crypto';
import type { ImportedRow } from '#subgraphs/social-care/import/sink';

/**
 * The key of a row that its source gives none: the same for the same statement, so that importing a file again, or
 * next year's with last year's statements in it, changes what is there and adds nothing twice.
 */
export const rowId = (...parts: readonly (string | number)[]): string => createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 20);

export const row = (table: string, key: string, values: ImportedRow['values']): ImportedRow => ({ table, key, values });
