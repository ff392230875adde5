import type { Dice } from '#bench/matching/dice';
import { TWIN_NAMES } from '#bench/matching/names';
import type { Maker, Person } from '#bench/matching/person';

/** A child that the index knows. */
export interface IndexedPerson extends Person {
  readonly id: string;
  readonly household: string;
  /** Adopted: called so before, which nobody may be led back to. */
  readonly before?: { readonly given: string; readonly family: string };
  /** The index knows that this number was theirs before. */
  readonly formerNhsNumber?: string;
  readonly formerPostcode?: string;
}

export interface Population {
  readonly children: readonly IndexedPerson[];
  /** Born on one day in one house, both in the index. */
  readonly twins: readonly IndexedPerson[];
  /** Two of one house, not twins. */
  readonly siblings: readonly (readonly [IndexedPerson, IndexedPerson])[];
  /** Whose twin the index does not know. */
  readonly absentTwins: readonly Person[];
}

/** Households with one child or two, twins, adopted children; some have moved, and the numbers of some were superseded. */
export function populationOf(howMany: number, dice: Dice, { person, family, given, postcode, nhsNumber }: Maker): Population {
  const children: IndexedPerson[] = [];
  const twins: IndexedPerson[] = [];
  const siblings: [IndexedPerson, IndexedPerson][] = [];
  const absentTwins: Person[] = [];
  const add = (household: string, one: Person, before?: IndexedPerson['before']): IndexedPerson => {
    const added = {
      ...one, id: `c-q${String(children.length).padStart(7, '0')}`, household, ...(before ? { before } : {}),
      ...(one.nhsNumber && dice.roll() < 0.05 ? { formerNhsNumber: nhsNumber() } : {}), ...(dice.roll() < 0.2 ? { formerPostcode: postcode() } : {}),
    };
    children.push(added);
    return added;
  };
  while (children.length < howMany) {
    const household = `h-${children.length}`;
    const roll = dice.roll();
    const first = person();
    const atHome = { family: first.family, postcode: first.postcode };
    if (roll < 0.25) {
      const second = person(atHome);
      // No family calls two children the same.
      if (second.given[0] !== first.given[0]) siblings.push([add(household, first), add(household, second)]);
    } else if (roll < 0.3) {
      const byChance = person({ sex: first.sex }).given;
      const isSimilar = dice.roll() < 0.5 || byChance[0] === first.given[0];
      const [sex, one, other] = isSimilar ? dice.pick(TWIN_NAMES) : ([first.sex, first.given, byChance] as const);
      const [elder, younger] = [{ ...first, sex, given: one }, person({ ...atHome, dateOfBirth: first.dateOfBirth, sex, given: other })];
      const added = add(household, elder);
      if (roll < 0.28) twins.push(added, add(household, younger));
      else absentTwins.push(younger);
    } else add(household, first, roll > 0.985 ? { given: given(first.sex), family: family() } : undefined);
  }
  return { children, twins, siblings, absentTwins };
}
