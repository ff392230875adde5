import type { IncomingRecord } from '#subgraphs/hub/matching/record';
import { DAMAGE, type Damage, damaged, type Written } from '#bench/matching/damage';
import { type Dice, diceOf } from '#bench/matching/dice';
import { COMMON_FAMILY } from '#bench/matching/names';
import { type Maker, makerOf, withoutNumbers } from '#bench/matching/person';
import { type IndexedPerson, type Population, populationOf } from '#bench/matching/population';

export type RecordKind =
  | Damage | 'twin' | 'a brother’s or sister’s number'
  | 'not in the index' | 'twin of one in the index' | 'same name as another' | 'same common name and date of birth' | 'same date of birth and postcode' | 'adopted, as before' | 'adopted, with a number of before' | 'not in the index, with a brother’s number';

export interface KnownRecord {
  readonly record: IncomingRecord;
  /** Whose it is; null: nobody's in the index, or nobody's that may be said. */
  readonly truth: string | null;
  readonly kind: RecordKind;
}

/** Children, and records about them with the errors of life, whose truth is known. The same seed gives the same set. */
export interface MatchingSet {
  readonly children: readonly IndexedPerson[];
  readonly records: readonly KnownRecord[];
}

export const SEED = 20_261_121;
/** The set of which the truth is committed. */
export const WHOLE = 20_000;

const AGENCIES = ['health', 'education', 'social_care', 'housing'] as const;

export function matchingSet(howManyChildren: number, howManyRecords: number, seed = SEED): MatchingSet {
  const dice = diceOf(seed);
  const maker = makerOf(dice);
  const population = populationOf(howManyChildren, dice, maker);
  const story = storyTeller(population, dice, maker);
  const records = Array.from({ length: howManyRecords }, (_, index) => {
    const { written, truth, kind } = story();
    return { record: asRecord(written, dice.pick(AGENCIES), index), truth: truth?.id ?? null, kind };
  });
  return { children: population.children, records };
}

interface Story {
  readonly written: Written;
  readonly truth: IndexedPerson | null;
  readonly kind: RecordKind;
}

/** One record after another: most are of children in the index, one in six is of nobody there. */
function storyTeller({ children, twins, siblings, absentTwins }: Population, dice: Dice, maker: Maker): () => Story {
  const { roll, pick } = dice;
  const living = children.filter(({ before }) => !before);
  const adopted = children.filter(({ before }) => before);
  const common = living.filter(({ family }) => COMMON_FAMILY.includes(family));
  const nobody = (written: Written, kind: RecordKind): Story => ({ written, truth: null, kind });
  const sometimesWithout = (one: IndexedPerson, part: number): Written => (roll() < part ? withoutNumbers(one) : one);

  const ofNobody = (): Story => {
    const like = pick(living);
    switch (dice.below(8)) {
      case 0: return nobody(withoutNumbers(maker.person()), 'not in the index');
      case 1: return nobody(roll() < 0.7 ? withoutNumbers(pick(absentTwins)) : pick(absentTwins), 'twin of one in the index');
      case 2: return nobody(withoutNumbers(maker.person({ given: like.given, family: like.family, sex: like.sex })), 'same name as another');
      case 3: { const { given, family, sex, dateOfBirth } = pick(common); return nobody(withoutNumbers(maker.person({ given, family, sex, dateOfBirth })), 'same common name and date of birth'); }
      case 4: return nobody(withoutNumbers(maker.person({ dateOfBirth: like.dateOfBirth, postcode: like.postcode })), 'same date of birth and postcode');
      case 5: { const one = pick(adopted); return nobody(withoutNumbers({ ...one, given: [one.before?.given ?? ''], family: one.before?.family ?? '' }), 'adopted, as before'); }
      case 6: { const one = pick(adopted); return nobody({ ...withoutNumbers(one), given: [one.before?.given ?? ''], family: one.before?.family ?? '', ...(one.formerNhsNumber ? { nhsNumber: one.formerNhsNumber } : {}) }, 'adopted, with a number of before'); }
      default: { const [one] = pick(siblings); return nobody({ ...withoutNumbers(maker.person({ family: one.family, postcode: one.postcode })), ...(one.nhsNumber ? { nhsNumber: one.nhsNumber } : {}) }, 'not in the index, with a brother’s number'); }
    }
  };

  return () => {
    const fate = roll();
    if (fate < 0.16) return ofNobody();
    if (fate < 0.21) { const one = pick(twins); return { written: sometimesWithout(one, 0.6), truth: one, kind: 'twin' }; }
    if (fate < 0.23) { const [one, other] = pick(siblings); return { written: { ...withoutNumbers(one), ...(other.nhsNumber ? { nhsNumber: other.nhsNumber } : {}) }, truth: one, kind: 'a brother’s or sister’s number' }; }
    const one = pick(living);
    const kind = pick(DAMAGE);
    const written = damaged(one, kind, dice, maker);
    return { written: keepsNumber(kind) || roll() >= 0.65 ? written : withoutNumbers(written as IndexedPerson), truth: one, kind };
  };
}

/** What the story is about. */
const keepsNumber = (kind: Damage): boolean => kind === 'superseded number' || kind === 'somebody else’s number';

const asRecord = ({ given, family, sex, postcode, dateOfBirth, nhsNumber, upn }: Written, agency: string, index: number): IncomingRecord => ({
  agency, reference: `r-${index}`, given, family, sex, postcode, ...(dateOfBirth ? { dateOfBirth } : {}), ...(nhsNumber ? { nhsNumber } : {}), ...(upn ? { upn } : {}),
});
