import { validate } from 'nhs-number-validator';
import { upnCheckLetter } from '#schema/scalars/upn';
import type { Dice } from '#bench/matching/dice';
import { COMMON_FAMILY, GIVEN, RARE_FAMILY, type Sex } from '#bench/matching/names';

/** Someone, as they are. */
export interface Person {
  readonly given: readonly string[];
  readonly family: string;
  readonly dateOfBirth: string;
  readonly sex: Sex;
  /** Without a space. */
  readonly postcode: string;
  readonly nhsNumber?: string;
  readonly upn?: string;
}

/** People made by chance, no two with one number. */
export interface Maker {
  readonly person: (change?: Partial<Person>) => Person;
  readonly family: () => string;
  readonly given: (sex: Sex) => string;
  readonly postcode: () => string;
  readonly nhsNumber: () => string;
}

const BORN_FROM = Date.UTC(2008, 0, 1);
const DAYS = 18 * 365;
const DAY = 86_400_000;
const LETTERS = [...'ABDEFGHJLN'];

export function makerOf({ roll, below, pick, skewed }: Dice): Maker {
  let lastNhs = 999_000_000;
  let lastUpn = 820_200_000_000;
  const nhsNumber = (): string => {
    for (;;) {
      lastNhs = 999_000_000 + ((lastNhs - 999_000_000 + 7) % 1_000_000);
      const check = Array.from({ length: 10 }, (_, digit) => `${lastNhs}${digit}`).find((number) => validate(number));
      if (check) return check;
    }
  };
  const upn = (): string => {
    lastUpn += 1;
    return upnCheckLetter(String(lastUpn)) + String(lastUpn);
  };
  const family = (): string => (roll() < 0.25 ? skewed(COMMON_FAMILY) : skewed(RARE_FAMILY));
  const given = (sex: Sex): string => skewed(GIVEN[sex]);
  const postcode = (): string => `ZZ${1 + below(60)}${1 + below(9)}${pick(LETTERS)}${pick(LETTERS)}`;
  const person = (change: Partial<Person> = {}): Person => {
    const sex = change.sex ?? (roll() < 0.5 ? 'FEMALE' : 'MALE');
    return {
      sex, given: roll() < 0.4 ? [given(sex), given(sex)] : [given(sex)], family: family(), dateOfBirth: new Date(BORN_FROM + below(DAYS) * DAY).toISOString().slice(0, 10), postcode: postcode(),
      ...(roll() < 0.92 ? { nhsNumber: nhsNumber() } : {}), ...(roll() < 0.8 ? { upn: upn() } : {}), ...change,
    };
  };
  return { person, family, given, postcode, nhsNumber };
}

export const withoutNumbers = ({ nhsNumber: _nhs, upn: _upn, ...rest }: Person): Person => rest;
