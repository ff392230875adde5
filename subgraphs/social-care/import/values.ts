import { parseLocalDate } from '#schema/scalars/local-date';
import { RowRejected } from '#subgraphs/social-care/import/sink';

const LONGEST_PERSON_ID = 20;

/** @throws RowRejected for what is no date: a wrong date is worse than none, and the rest of its row is in doubt */
export function optionalDate(name: string, written: string | null): string | null {
  if (written === null) return null;
  const date = parseLocalDate(written);
  if (date === null) throw new RowRejected(`${name} is not a date`);
  return date;
}

export function requiredDate(name: string, written: string | null): string {
  const date = optionalDate(name, written);
  if (date === null) throw new RowRejected(`${name} is missing`);
  return date;
}

/** The case system's id of a child (DfE: up to 20 characters). */
export function personIdOf(name: string, written: string | null): string {
  if (written === null) throw new RowRejected(`${name} is missing`);
  if (written.length > LONGEST_PERSON_ID) throw new RowRejected(`${name} is longer than ${LONGEST_PERSON_ID} characters`);
  return written;
}

const YES = new Set(['1', 'true', 'y', 'yes']);
const NO = new Set(['0', 'false', 'n', 'no']);

/** The DfE's yes and no, as the dataset writes them; null where it is neither. */
export const yesOrNo = (written: string | null): 'Y' | 'N' | null => {
  const text = written?.toLowerCase() ?? '';
  if (YES.has(text)) return 'Y';
  return NO.has(text) ? 'N' : null;
};
