import { validate } from 'nhs-number-validator';
import { childId } from '#schema/ids';
import { upnCheckLetter } from '#schema/scalars/upn';
import { foldName } from '#subgraphs/hub/index/fold-name';
import type { IncomingRecord } from '#subgraphs/hub/matching/record';
import { change } from '#subgraphs/hub/store/change';
import type { HubStore } from '#subgraphs/hub/store/connect';

/** Children, and records about them with the errors of life, whose truth is known. The same seed gives the same set. */
export interface MatchingSet {
  readonly children: readonly IndexedPerson[];
  readonly records: readonly KnownRecord[];
}

interface Person {
  readonly given: readonly string[];
  readonly family: string;
  readonly dateOfBirth: string;
  readonly sex: 'FEMALE' | 'MALE';
  readonly postcode: string;
  readonly nhsNumber?: string;
  readonly upn?: string;
}

export interface IndexedPerson extends Person {
  readonly id: string;
  readonly household: string;
  /** Adopted: under this name before, which nobody may be led back to. */
  readonly before?: { readonly given: string; readonly family: string };
}

export type ErrorKind =
  | 'none' | 'typo' | 'two typos' | 'day and month exchanged' | 'one part of the date wrong' | 'nickname' | 'moved' | 'names exchanged' | 'family name changed' | 'no numbers' | 'initial only' | 'date not known'
  | 'twin' | 'not in the index' | 'twin of one not in the index' | 'same name as another' | 'adopted, as before';

export interface KnownRecord {
  readonly record: IncomingRecord;
  /** Whose it is; null: nobody's in the index, or nobody's that may be said. */
  readonly truth: string | null;
  readonly kind: ErrorKind;
}

const GIVEN_F = ['Aisha', 'Amelia', 'Bethan', 'Charlotte', 'Daisy', 'Eleanor', 'Elizabeth', 'Fatima', 'Freya', 'Grace', 'Hannah', 'Isabella', 'Jasmine', 'Jessica', 'Katarzyna', 'Lena', 'Madeleine', 'Maryam', 'Nadia', 'Niamh',
  'Olivia', 'Poppy', 'Rebecca', 'Ruby', 'Samantha', 'Saoirse', 'Sophia', 'Uma', 'Victoria', 'Yara', 'Zofia', 'Imogen', 'Harriet', 'Orla', 'Priya', 'Leila', 'Chiara', 'Ngozi', 'Siobhan', 'Tabitha'];
const GIVEN_M = ['Alexander', 'Alfred', 'Andrew', 'Arjun', 'Benjamin', 'Callum', 'Charles', 'Chidi', 'Christopher', 'Daniel', 'Edward', 'Frederick', 'George', 'Harold', 'Ibrahim', 'Jacob', 'Jakub', 'James', 'Jonathan', 'Joseph',
  'Joshua', 'Kwame', 'Lewis', 'Mateusz', 'Matthew', 'Michael', 'Mohammed', 'Nathaniel', 'Oliver', 'Patrick', 'Rhys', 'Robert', 'Rohan', 'Samuel', 'Tariq', 'Theodore', 'Thomas', 'Vikram', 'William', 'Zachary'];
const NICK: Readonly<Record<string, string>> = {
  Charlotte: 'Lottie', Eleanor: 'Ellie', Elizabeth: 'Lizzie', Isabella: 'Bella', Jessica: 'Jess', Madeleine: 'Maddie', Olivia: 'Liv', Rebecca: 'Becky', Samantha: 'Sam', Sophia: 'Sophie', Victoria: 'Vicky', Alexander: 'Alex', Alfred: 'Alfie',
  Andrew: 'Andy', Benjamin: 'Ben', Charles: 'Charlie', Christopher: 'Chris', Daniel: 'Dan', Edward: 'Ted', Frederick: 'Freddie', Harold: 'Harry', Jacob: 'Jake', James: 'Jamie', Joseph: 'Joe', Joshua: 'Josh', Matthew: 'Matt', Michael: 'Mike',
  Mohammed: 'Mo', Oliver: 'Ollie', Robert: 'Bob', Samuel: 'Sam', Theodore: 'Theo', Thomas: 'Tom', William: 'Billy', Zachary: 'Zac',
};
const ONSET = ['Ash', 'Bar', 'Black', 'Brad', 'Cald', 'Clay', 'Cran', 'Dal', 'Dun', 'Elder', 'Fair', 'Fen', 'Glen', 'Gold', 'Hal', 'Harp', 'Hazel', 'Hol', 'Kes', 'Kirk', 'Lang', 'Lind', 'Mar', 'Mill', 'Nor', 'Oak', 'Pem', 'Rad', 'Raven', 'Sand'];
const REST = ['berry', 'bourne', 'bridge', 'brook', 'bury', 'combe', 'croft', 'dale', 'field', 'ford', 'gate', 'ham', 'hurst', 'land', 'ley', 'low', 'mere', 'more', 'ridge', 'shaw', 'son', 'stone', 'thorpe', 'ton', 'well', 'wick', 'wood', 'worth'];

/** mulberry32: a small generator with a seed. */
const dice = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
};

export function matchingSet(howManyChildren: number, howManyRecords: number, seed = 20_261_121): MatchingSet {
  const random = dice(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  /** Some names are common, most are rare. */
  const skewed = <T>(list: readonly T[]): T => list[Math.floor(list.length * random() ** 2)] as T;
  const family = (): string => skewed(ONSET) + skewed(REST);
  const given = (sex: 'FEMALE' | 'MALE'): string => skewed(sex === 'FEMALE' ? GIVEN_F : GIVEN_M);
  const day = (): string => new Date(Date.UTC(2008, 0, 1) + below(18 * 365) * 86_400_000).toISOString().slice(0, 10);
  const postcode = (): string => `ZZ${1 + below(60)}${1 + below(9)}${pick([...'ABDEFGHJLN'])}${pick([...'ABDEFGHJLN'])}`;

  let nextNhs = 999_000_000;
  const nhsNumber = (): string => {
    for (;;) {
      nextNhs = 999_000_000 + ((nextNhs - 999_000_000 + 7) % 1_000_000);
      for (let check = 0; check < 10; check++) if (validate(`${nextNhs}${check}`)) return `${nextNhs}${check}`;
    }
  };
  let nextUpn = 0;
  const upn = (): string => {
    const twelve = `${820_200_000_000 + ++nextUpn}`;
    return upnCheckLetter(twelve) + twelve;
  };
  const person = (change: Partial<Person> = {}): Person => {
    const sex = random() < 0.5 ? ('FEMALE' as const) : ('MALE' as const);
    const own = change.sex ?? sex;
    return {
      sex: own, given: random() < 0.4 ? [given(own), given(own)] : [given(own)], family: family(), dateOfBirth: day(), postcode: postcode(),
      ...(random() < 0.92 ? { nhsNumber: nhsNumber() } : {}), ...(random() < 0.8 ? { upn: upn() } : {}), ...change,
    };
  };

  const children: IndexedPerson[] = [];
  const twinOf = new Map<string, Person>();
  const absentTwins: { readonly present: string; readonly absent: Person }[] = [];
  while (children.length < howManyChildren) {
    const first = person();
    const household = `h-${children.length}`;
    const add = (one: Person, before?: IndexedPerson['before']): string => {
      const id = `c-q${String(children.length).padStart(7, '0')}`;
      children.push({ ...one, id, household, ...(before ? { before } : {}) });
      return id;
    };
    const roll = random();
    const eldest = add(first, roll > 0.99 ? { given: given(first.sex), family: family() } : undefined);
    if (roll < 0.25) add(person({ family: first.family, postcode: first.postcode }));
    else if (roll < 0.27) {
      const twin = person({ family: first.family, postcode: first.postcode, dateOfBirth: first.dateOfBirth, sex: first.sex });
      if (twin.given[0] === first.given[0]) continue;
      twinOf.set(add(twin), first);
      twinOf.set(eldest, twin);
    } else if (roll < 0.28) {
      const absent = person({ family: first.family, postcode: first.postcode, dateOfBirth: first.dateOfBirth, sex: first.sex });
      if (absent.given[0] !== first.given[0]) absentTwins.push({ present: eldest, absent });
    }
  }

  const typo = (word: string): string => {
    const at = 1 + below(Math.max(1, word.length - 2));
    switch (below(4)) {
      case 0: return word.slice(0, at) + word.slice(at + 1);
      case 1: return word.slice(0, at) + pick([...'aeilnrst']) + word.slice(at);
      case 2: return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
      default: return word.slice(0, at) + pick([...'aeilnrst']) + word.slice(at + 1);
    }
  };
  const withoutNumbers = ({ nhsNumber: _nhs, upn: _upn, ...rest }: Person): Person => rest;
  const exchanged = (date: string): string => `${date.slice(0, 4)}-${date.slice(8)}-${date.slice(5, 7)}`;
  const damaged = (one: Person, kind: ErrorKind): Person => {
    const [first = '', ...more] = one.given;
    switch (kind) {
      case 'typo': return random() < 0.5 ? { ...one, family: typo(one.family) } : { ...one, given: [typo(first), ...more] };
      case 'two typos': return { ...one, family: typo(one.family), given: [typo(first), ...more] };
      case 'day and month exchanged': return Number(one.dateOfBirth.slice(8)) <= 12 ? { ...one, dateOfBirth: exchanged(one.dateOfBirth) } : one;
      case 'one part of the date wrong': return { ...one, dateOfBirth: `${Number(one.dateOfBirth.slice(0, 4)) + (random() < 0.5 ? 1 : -1)}${one.dateOfBirth.slice(4, 8)}${one.dateOfBirth.slice(8) === '29' ? '28' : one.dateOfBirth.slice(8)}` };
      case 'nickname': return { ...one, given: [NICK[first] ?? first, ...more] };
      case 'moved': return { ...one, postcode: postcode() };
      case 'names exchanged': return { ...one, given: [one.family], family: first };
      case 'family name changed': return { ...one, family: family() };
      case 'initial only': return { ...one, given: [first.charAt(0)] };
      case 'date not known': { const { dateOfBirth: _date, ...rest } = one; return rest as Person; }
      default: return one;
    }
  };

  const KINDS: readonly ErrorKind[] = ['none', 'typo', 'two typos', 'day and month exchanged', 'one part of the date wrong', 'nickname', 'moved', 'names exchanged', 'family name changed', 'no numbers', 'initial only', 'date not known'];
  const living = children.filter(({ before }) => !before);
  const adopted = children.filter(({ before }) => before);
  const twins = children.filter(({ id }) => twinOf.has(id));
  const asRecord = (one: Person, index: number): IncomingRecord => ({
    agency: pick(['health', 'education', 'social_care', 'housing']), reference: `r-${index}`, given: one.given, family: one.family, sex: one.sex, postcode: one.postcode,
    ...(one.dateOfBirth ? { dateOfBirth: one.dateOfBirth } : {}), ...(one.nhsNumber ? { nhsNumber: one.nhsNumber } : {}), ...(one.upn ? { upn: one.upn } : {}),
  });
  const records = Array.from({ length: howManyRecords }, (_, index): KnownRecord => {
    const roll = random();
    const known = (one: Person, truth: string | null, kind: ErrorKind): KnownRecord => ({ record: asRecord(one, index), truth, kind });
    if (roll < 0.08) return known(withoutNumbers(person()), null, 'not in the index');
    if (roll < 0.1 && absentTwins.length > 0) return known(random() < 0.5 ? withoutNumbers(pick(absentTwins).absent) : pick(absentTwins).absent, null, 'twin of one not in the index');
    if (roll < 0.13) { const like = pick(living); return known(withoutNumbers(person({ given: like.given, family: like.family, sex: like.sex })), null, 'same name as another'); }
    if (roll < 0.15 && adopted.length > 0) { const one = pick(adopted); return known(withoutNumbers({ ...one, given: [one.before?.given ?? ''], family: one.before?.family ?? '' }), null, 'adopted, as before'); }
    if (roll < 0.2 && twins.length > 0) { const one = pick(twins); return known(random() < 0.6 ? withoutNumbers(one) : one, one.id, 'twin'); }
    const one = pick(living);
    const kind = pick(KINDS);
    const written = damaged(random() < 0.65 || kind === 'no numbers' ? withoutNumbers(one) : one, kind);
    return known(written, one.id, kind);
  });
  return { children, records };
}

const AT_ONCE = 1_000;

/** Writes the set's children into an empty hub. */
export const indexChildren = (store: HubStore, { children }: MatchingSet): Promise<void> =>
  change(store, { who: 'test', source: 'matching set' }, async (write) => {
    for (let from = 0; from < children.length; from += AT_ONCE) {
      const some = children.slice(from, from + AT_ONCE);
      await write.insertInto('child').values(some.map(({ id, dateOfBirth, sex, household, before }) => ({
        id: childId(id), date_of_birth: dateOfBirth, sex, household_id: household, seal: before ? ('adoption' as const) : ('none' as const), nhs_number_status: 'UNVERIFIED' as const,
        interpreter: false, pds_restricted: false, leaving_care_duty: false,
      }))).execute();
      await write.insertInto('child_name').values(some.flatMap(({ id, given, family, before }) => [
        { child_id: childId(id), use: 'official' as const, given: [...given], family, folded: foldName([...given, family].join(' ')) },
        ...(before ? [{ child_id: childId(id), use: 'birth' as const, given: [before.given], family: before.family, folded: foldName(`${before.given} ${before.family}`) }] : []),
      ])).execute();
      await write.insertInto('child_address').values(some.map(({ id, postcode }) => ({ child_id: childId(id), use: 'home' as const, lines: ['1 Test Street'], postcode }))).execute();
      const identifiers = some.flatMap(({ id, nhsNumber, upn }) => [
        ...(nhsNumber ? [{ child_id: childId(id), agency: 'health', kind: 'nhs_number' as const, value: nhsNumber, confidence: 'confirmed' as const, is_current: true, never_link: false }] : []),
        ...(upn ? [{ child_id: childId(id), agency: 'education', kind: 'upn' as const, value: upn, confidence: 'confirmed' as const, is_current: true, never_link: false }] : []),
      ]);
      await write.insertInto('identifier').values(identifiers).execute();
    }
  });
