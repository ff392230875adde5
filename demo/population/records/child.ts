import { academicYearOf, addYears } from '#demo/population/calendar';
import { childIdOf, nhsNumber, pncId, upn } from '#demo/population/identifiers';
import type { DemoChild, DemoName } from '#demo/population/model';
import { schoolOf } from '#demo/population/places/schools';
import type { Family } from '#demo/population/records/family';

type Records = Pick<DemoChild, 'education' | 'health' | 'socialCare' | 'youthJustice'>;

/** What must be said of a child; the rest follows, or is said in `more`. */
export interface ChildSketch extends Records {
  readonly key: string;
  /** Below 1000, and different for every child: identifiers are made from it. */
  readonly serial: number;
  readonly family: Family;
  readonly name: { readonly given: string; readonly family: string };
  readonly born?: string;
  readonly sex: DemoChild['sex'];
  /** Identifiers that are not as they would follow, and those that are missing. */
  readonly identifiers?: Partial<DemoChild['identifiers']>;
  readonly lacks?: 'nhsNumber' | 'upn';
  readonly more?: Partial<DemoChild>;
}

export const officialName = (given: string, family: string, period: Pick<DemoName, 'from' | 'until'> = {}): DemoName => ({
  use: 'official', given: given.split(' '), family, ...period,
});

/** A UPN is given at the first school, in reception. */
const upnOf = ({ education, born, serial }: ChildSketch): string | undefined => {
  const first = education?.enrolments.at(-1);
  return first && born ? upn(schoolOf(first.urn).establishmentNumber, academicYearOf(addYears(born, 5)), serial) : undefined;
};

/** Every agency that knows the child has an identifier of its own. */
const identifiersOf = (sketch: ChildSketch): DemoChild['identifiers'] => {
  const { serial, socialCare, youthJustice, lacks } = sketch;
  const number = lacks === 'upn' ? undefined : upnOf(sketch);
  const firstOffence = youthJustice?.offences[0];
  return {
    ...(lacks === 'nhsNumber' ? { nhsNumberStatus: 'MISSING' } : { nhsNumber: nhsNumber(serial), nhsNumberStatus: 'VERIFIED' }),
    ...(number ? { upn: number } : {}),
    ...(socialCare ? { personId: String(7_000_000 + serial * 13) } : {}),
    ...(youthJustice ? { ypid: `YP-${String(40_000 + serial * 7)}` } : {}),
    ...(firstOffence ? { pnc: pncId(Number(firstOffence.date.slice(0, 4)), serial) } : {}),
    ...sketch.identifiers,
  };
};

/** The child, with an identifier at every agency that holds a record. */
export function child(sketch: ChildSketch): DemoChild {
  const { key, family, name, born, sex, education, health, socialCare, youthJustice } = sketch;
  return {
    id: childIdOf(key),
    key,
    oddities: [],
    names: [officialName(name.given, name.family)],
    ...(born ? { dateOfBirth: born } : {}),
    sex,
    ...family,
    seal: 'none',
    identifiers: identifiersOf(sketch),
    involvements: [],
    consents: [],
    competence: [],
    ...(education ? { education } : {}),
    ...(health ? { health } : {}),
    ...(socialCare ? { socialCare } : {}),
    ...(youthJustice ? { youthJustice } : {}),
    ...sketch.more,
  };
}
