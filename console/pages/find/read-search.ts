import type { ChildSearch } from '#console/graph/generated/graphql';

/** What stands in the fields, as typed. */
export interface Typed {
  readonly name: string;
  readonly dateOfBirth: string;
  readonly postcode: string;
}

export interface ReadSearch {
  /** Null while there is nothing one could look for. */
  readonly search: ChildSearch | null;
  readonly problems: { readonly name?: string; readonly dateOfBirth?: string; readonly postcode?: string };
}

const LONGEST_NAME = 200;
const SHORTEST_NAME = 2;

/** What is looked for; half a date or one letter is not yet anything, and no mistake either. */
export function readSearch({ name, dateOfBirth, postcode }: Typed): ReadSearch {
  const said = name.trim();
  const born = readDate(dateOfBirth.trim());
  const problems: ReadSearch['problems'] = {
    ...(said.length > LONGEST_NAME ? { name: `A name may have at most ${LONGEST_NAME} letters` } : {}),
    ...(born === 'wrong' ? { dateOfBirth: 'There is no such day; write it as 27/3/2011' } : {}),
  };
  if (Object.keys(problems).length > 0) return { search: null, problems };
  const search: ChildSearch = {
    ...(said.length >= SHORTEST_NAME ? { name: said } : {}),
    ...(born ? { dateOfBirth: born } : {}),
    ...(postcode.trim().length >= 5 ? { postcode: postcode.trim() } : {}),
  };
  return { search: Object.keys(search).length > 0 ? search : null, problems };
}

/** ISO for a whole day; null for one not yet typed to its end; `wrong` for one that is none. */
function readDate(typed: string): string | null | 'wrong' {
  const parts = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(typed);
  const iso = parts ? `${parts[3]}-${parts[2]?.padStart(2, '0')}-${parts[1]?.padStart(2, '0')}` : /^\d{4}-\d{2}-\d{2}$/.test(typed) ? typed : null;
  if (iso === null) return /^[\d/. -]{0,10}$/.test(typed) ? null : 'wrong';
  const at = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso) ? iso : 'wrong';
}
