import type { Dice } from '#bench/matching/dice';
import { NICKNAME, ROMANISED } from '#bench/matching/names';
import { type Maker, type Person, withoutNumbers } from '#bench/matching/person';
import type { IndexedPerson } from '#bench/matching/population';

/** What goes wrong when somebody writes a child down. */
export const DAMAGE = [
  'none', 'typo', 'two typos', 'day and month exchanged', 'one part of the date wrong', 'first of January', 'date not known', 'nickname', 'romanised otherwise', 'moved', 'moved away from here', 'moved and misspelt', 'names exchanged',
  'family name changed', 'one of two family names', 'middle name used', 'initial only', 'no numbers', 'superseded number', 'somebody else’s number',
] as const;
export type Damage = (typeof DAMAGE)[number];

/** Someone as an agency has them: the date of birth may be missing. */
export type Written = Omit<Person, 'dateOfBirth'> & { readonly dateOfBirth?: string };

export function damaged(one: IndexedPerson, damage: Damage, dice: Dice, maker: Maker): Written {
  const [first = '', ...more] = one.given;
  const typo = (word: string): string => misspelt(word, dice);
  switch (damage) {
    case 'none': return one;
    case 'no numbers': return withoutNumbers(one);
    case 'typo': return dice.roll() < 0.5 ? { ...one, family: typo(one.family) } : { ...one, given: [typo(first), ...more] };
    case 'two typos': return { ...one, family: typo(one.family), given: [typo(first), ...more] };
    case 'day and month exchanged': return Number(one.dateOfBirth.slice(8)) <= 12 ? { ...one, dateOfBirth: exchanged(one.dateOfBirth) } : one;
    case 'one part of the date wrong': return { ...one, dateOfBirth: partWrong(one.dateOfBirth, dice) };
    case 'first of January': return { ...one, dateOfBirth: `${one.dateOfBirth.slice(0, 4)}-01-01` };
    case 'date not known': { const { dateOfBirth: _date, ...rest } = one; return rest; }
    case 'nickname': return { ...one, given: [NICKNAME[first] ?? first, ...more] };
    case 'romanised otherwise': return { ...one, given: [otherwise(first, dice), ...more.map((name) => otherwise(name, dice))], family: otherwise(one.family, dice) };
    case 'moved': return { ...one, postcode: maker.postcode() };
    case 'moved away from here': return { ...one, postcode: one.formerPostcode ?? maker.postcode() };
    case 'moved and misspelt': return { ...one, postcode: maker.postcode(), family: typo(one.family) };
    case 'names exchanged': return { ...one, given: [one.family], family: first };
    case 'family name changed': return { ...one, family: maker.family() };
    case 'one of two family names': return { ...one, family: dice.roll() < 0.5 ? `${one.family}-${maker.family()}` : `${maker.family()} ${one.family}` };
    case 'middle name used': return more[0] ? { ...one, given: [more[0]] } : one;
    case 'initial only': return { ...one, given: [first.charAt(0)] };
    case 'superseded number': return one.formerNhsNumber ? { ...withoutNumbers(one), nhsNumber: one.formerNhsNumber } : one;
    case 'somebody else’s number': return { ...withoutNumbers(one), nhsNumber: maker.nhsNumber() };
  }
}

const VOWELS_AND_MORE = [...'aeilnrst'];

function misspelt(word: string, { below, pick }: Dice): string {
  const at = 1 + below(Math.max(1, word.length - 2));
  switch (below(4)) {
    case 0: return word.slice(0, at) + word.slice(at + 1);
    case 1: return word.slice(0, at) + pick(VOWELS_AND_MORE) + word.slice(at);
    case 2: return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
    default: return word.slice(0, at) + pick(VOWELS_AND_MORE) + word.slice(at + 1);
  }
}

const exchanged = (date: string): string => `${date.slice(0, 4)}-${date.slice(8)}-${date.slice(5, 7)}`;

/** A year, a month or a day that is another; 28 days are in every month. */
function partWrong(date: string, { below, roll }: Dice): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const kept = Number(day) > 28 ? '28' : day;
  switch (below(3)) {
    case 0: return `${Number(year) + (roll() < 0.5 ? 1 : -1)}-${month}-${kept}`;
    case 1: return `${year}-${two(1 + (Number(month) % 12))}-${kept}`;
    default: return `${year}-${month}-${two(1 + below(28))}`;
  }
}

const two = (number: number): string => String(number).padStart(2, '0');

const otherwise = (name: string, dice: Dice): string => {
  const forms = ROMANISED[name];
  return forms ? dice.pick(forms) : name;
};
