import { romanised, SHORTEST_KEY } from '#subgraphs/hub/index/romanise';
import { isNickname } from '#subgraphs/hub/matching/nicknames';
import { jaroWinkler } from '#subgraphs/hub/matching/jaro-winkler';

/** How two names stand to one another. */
export type NameAgreement = 'same' | 'nickname' | 'part' | 'close' | 'alike' | 'sounds' | 'initial' | 'different' | 'missing';
export type DateAgreement = 'same' | 'default' | 'swapped' | 'one_part' | 'different' | 'missing';
export type NumberAgreement = 'same' | 'different' | 'missing';
export type PostcodeAgreement = 'same' | 'former' | 'area' | 'different' | 'missing';
export type SexAgreement = 'same' | 'different' | 'missing';

const CLOSE = 0.92;
const ALIKE = 0.85;

/** Whether a word is known to be a name of its own: Kayla is not Layla misspelt. */
export type IsAName = (word: string) => boolean;

/** Two names, folded: as written, and as held. */
export function compareNames(a: string, b: string, isAName: IsAName = () => false): NameAgreement {
  if (a === '' || b === '') return 'missing';
  if (a === b) return 'same';
  if (isNickname(a, b)) return 'nickname';
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : 'different';
  if (a.split(' ').some((part) => part.length > 2 && b.split(' ').includes(part))) return 'part';
  const similarity = jaroWinkler(a, b);
  if (similarity >= CLOSE && !isAName(a)) return 'close';
  if (similarity >= ALIKE) return 'alike';
  return isRomanisedAlike(a, b) ? 'sounds' : 'different';
}

const isRomanisedAlike = (a: string, b: string): boolean => romanised(a).length >= SHORTEST_KEY && romanised(a) === romanised(b);

const BEST: readonly NameAgreement[] = ['same', 'nickname', 'part', 'close', 'alike', 'sounds', 'initial', 'missing', 'different'];

/** The best of several. */
export const bestOf = (agreements: readonly NameAgreement[]): NameAgreement => BEST.find((agreement) => agreements.includes(agreement)) ?? 'missing';

const isDefault = (day: string): boolean => day.endsWith('-01-01');

/** Two days. 1 January is what is written where nobody knows the day: then only the year says something. */
export function compareDates(a: string | null | undefined, b: string | null | undefined): DateAgreement {
  if (!a || !b) return 'missing';
  const [yearA, monthA, dayA] = a.split('-');
  const [yearB, monthB, dayB] = b.split('-');
  if ((isDefault(a) || isDefault(b)) && yearA === yearB) return 'default';
  if (a === b) return 'same';
  if (yearA === yearB && monthA === dayB && dayA === monthB) return 'swapped';
  const agreeing = [yearA === yearB, monthA === monthB, dayA === dayB].filter(Boolean).length;
  return agreeing === 2 ? 'one_part' : 'different';
}

export const compareNumbers = (a: string | null | undefined, held: readonly string[]): NumberAgreement =>
  !a || held.length === 0 ? 'missing' : held.includes(a) ? 'same' : 'different';

/** Postcodes without spaces, in capitals; the area is all but the last three characters. */
export function comparePostcodes(a: string | undefined, current: readonly string[], former: readonly string[]): PostcodeAgreement {
  if (!a || current.length + former.length === 0) return 'missing';
  if (current.includes(a)) return 'same';
  if (former.includes(a)) return 'former';
  return [...current, ...former].some((other) => other.slice(0, -3) === a.slice(0, -3)) ? 'area' : 'different';
}

const said = (sex: string | undefined): boolean => sex === 'FEMALE' || sex === 'MALE';

export const compareSexes = (a: string | undefined, b: string): SexAgreement => (!said(a) || !said(b) ? 'missing' : a === b ? 'same' : 'different');
