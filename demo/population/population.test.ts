import fc from 'fast-check';
import { parseNhsNumber } from '#schema/scalars/nhs-number';
import { parseLocalDate } from '#schema/scalars/local-date';
import { parseUpn, upnCheckLetterIsRight } from '#schema/scalars/upn';
import { addYears, ageOn } from '#demo/population/calendar';
import { castOn } from '#demo/population/cast/cast';
import { childNamed, generatePopulation } from '#demo/population/generate';
import type { DemoChild, Oddity } from '#demo/population/model';
import { phaseOfYear, yearGroupOn } from '#demo/population/records/education';

const TODAY = '2026-11-21';
const population = generatePopulation(TODAY);

/** Every oddity; a new one that nobody shows fails to compile here, or to pass below. */
const ODDITIES: Readonly<Record<Oddity, true>> = {
  'wrong-upn-check-letter': true, 'temporary-upn': true, 'upn-unknown-reason': true, 'shared-upn': true, 'no-nhs-number': true, 'invalid-nhs-number': true,
  'superseded-nhs-number': true, 'pds-restricted': true, 'pds-redacted': true, 'no-date-of-birth': true, unborn: true, twins: true, 'two-nhs-numbers': true,
  'several-names': true, 'adopted-later-looked-after': true, 'sealed-protected-person': true, 'sensitive-relationship': true, 'transferred-out': true,
  'dual-registration': true, 'placed-outside-area': true, 'unaccompanied-1-january': true, 'impossible-dates': true, 'sex-and-gender-differ': true,
  'order-amended-on-appeal': true, 'several-returns': true, 'immunisation-twice': true, 'not-primary-source': true, 'rtl-name': true,
};

const odd = (child: DemoChild, oddity: Oddity): boolean => child.oddities.includes(oddity);
const repeated = <Value>(values: readonly Value[]): readonly Value[] => values.filter((value, index) => values.indexOf(value) !== index);
const present = <Value>(value: Value | undefined): value is Value => value !== undefined;

/** Every string in a value, with the path to it. */
function* strings(value: unknown, path = ''): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (value && typeof value === 'object') for (const [key, inner] of Object.entries(value)) yield* strings(inner, `${path}.${key}`);
}

const onAnyDay = fc.date({ min: new Date('2025-01-01'), max: new Date('2031-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

describe('The fictional population', () => {
  it('has 400 children in more than 200 households', () => {
    const { children } = generatePopulation('2026-03-02');
    expect(children).toHaveLength(400);
    expect(new Set(children.map(({ household }) => household)).size).toBeGreaterThan(200);
  });

  it('is the same whenever it is made for the same day', () => {
    expect(generatePopulation(TODAY)).toEqual(population);
  });

  it('keeps ids and keys from one day to the next', () => {
    fc.assert(fc.property(onAnyDay, (today) => expect(childNamed(generatePopulation(today), 'amira').id).toBe(childNamed(population, 'amira').id)), { numRuns: 2 });
  });

  it('has a dozen schools of every phase, six practices, some forty services and some forty practitioners', () => {
    expect(population.schools.length).toBeGreaterThanOrEqual(12);
    expect(new Set(population.schools.map(({ phase }) => phase))).toEqual(new Set(['Primary', 'Secondary', 'Special', 'Alternative provision']));
    expect(population.gpPractices).toHaveLength(6);
    expect(population.services.length).toBeGreaterThanOrEqual(40);
    expect(population.practitioners.length).toBeGreaterThanOrEqual(40);
  });

  it.each(Object.keys(ODDITIES) as Oddity[])('has a child who shows %s', (oddity) => {
    expect(population.children.some((child) => odd(child, oddity))).toBe(true);
  });
});

describe('Identifiers', () => {
  const numbers = population.children.flatMap(({ identifiers }) => [identifiers.nhsNumber, identifiers.supersedingNhsNumber, identifiers.otherNhsNumber]).filter(present);

  it('are NHS numbers of the range set aside for tests, each right but the one that is meant to be wrong', () => {
    expect(numbers.filter((number) => !number.startsWith('999'))).toEqual([]);
    const wrong = population.children.filter(({ identifiers }) => identifiers.nhsNumber && !parseNhsNumber(identifiers.nhsNumber));
    expect(wrong.map(({ key }) => key)).toEqual(['declan']);
    expect(wrong.every((child) => odd(child, 'invalid-nhs-number') && child.identifiers.nhsNumberStatus === 'INVALID')).toBe(true);
  });

  it('are UPNs whose check letter is right but the one that is meant to be wrong', () => {
    const upns = population.children.flatMap(({ key, identifiers }) => [identifiers.upn, identifiers.formerUpn].filter(present).map((upn) => ({ key, upn: parseUpn(upn) })));
    expect(upns.filter(({ upn }) => upn === null)).toEqual([]);
    expect(upns.filter(({ upn }) => upn && !upnCheckLetterIsRight(upn)).map(({ key }) => key)).toEqual(['connor']);
  });

  it('are unique, but for the UPN that two boys share', () => {
    const all = (of: (child: DemoChild) => string | undefined): readonly string[] => population.children.map(of).filter(present);
    expect(repeated(all(({ id }) => id))).toEqual([]);
    expect(repeated(all(({ key }) => key))).toEqual([]);
    expect(repeated(numbers)).toEqual([]);
    expect(repeated(all(({ identifiers }) => identifiers.personId))).toEqual([]);
    expect(repeated(all(({ identifiers }) => identifiers.ypid))).toEqual([]);
    const shared = repeated(all(({ identifiers }) => identifiers.upn));
    expect(shared).toEqual([childNamed(population, 'shared-upn-1').identifiers.upn]);
  });

  it('stand wherever an agency holds a record', () => {
    for (const { identifiers, socialCare, youthJustice } of population.children) {
      expect(identifiers.personId !== undefined).toBe(socialCare !== undefined);
      expect(identifiers.ypid !== undefined).toBe(youthJustice !== undefined);
    }
  });
});

describe('Everything in it', () => {
  it('refers to practitioners, schools and practices that exist', () => {
    const practitioners = new Set(population.practitioners.map(({ id }) => id));
    const urns = new Set(population.schools.map(({ urn }) => urn));
    const practices = new Set(population.gpPractices.map(({ ods }) => ods));
    expect([...strings(population.children)].filter(([, text]) => text.startsWith('p-') && !practitioners.has(text))).toEqual([]);
    expect([...strings(population)].filter(([path, text]) => /urn$/i.test(path) && !urns.has(text))).toEqual([]);
    expect([...strings(population)].filter(([path, text]) => path.endsWith('gpOds') && !practices.has(text))).toEqual([]);
  });

  it('can be reached by nobody: telephone numbers for drama, addresses of no postcode area, e-mail under .example', () => {
    const texts = [...strings(population)];
    const named = (suffix: RegExp): readonly string[] => texts.filter(([path]) => suffix.test(path)).map(([, text]) => text);
    for (const postcode of named(/postcode$/)) expect(postcode).toMatch(/^ZZ\d{1,2} \d[A-Z]{2}$/);
    for (const telephone of named(/(telephone|phone)$/)) expect(telephone).toMatch(/^(01632 960|07700 900)\d{3}$/);
    for (const point of population.children.flatMap(({ contactPoints }) => contactPoints)) expect(point.value).toMatch(/^(01632 960|07700 900)\d{3}$|\.example$/);
    for (const email of named(/email$/)) expect(email).toMatch(/^[a-z0-9.-]+@[a-z0-9-]+\.example$/);
  });

  it('happens on days that exist, none later than a year from now but the one that somebody mistyped', () => {
    fc.assert(
      fc.property(onAnyDay, (today) => {
        const day = generatePopulation(today);
        const dates = day.children.flatMap((child) => [...strings(child)].filter(([, text]) => /^\d{4}-\d{2}-\d{2}$/.test(text)).map(([path, date]) => ({ key: child.key, path, date })));
        expect(dates.filter(({ date }) => parseLocalDate(date) === null)).toEqual([]);
        expect(new Set(dates.filter(({ date }) => date > addYears(today, 1)).map(({ key }) => key))).toEqual(new Set(['hugo']));
      }),
      { numRuns: 3 },
    );
  });

  it('ends after it begins, but for the plan that closed before', () => {
    const periods = (value: unknown): readonly { from: string; until: string }[] =>
      value && typeof value === 'object'
        ? [...('from' in value && 'until' in value && typeof value.from === 'string' && typeof value.until === 'string' ? [{ from: value.from, until: value.until }] : []), ...Object.values(value).flatMap(periods)]
        : [];
    expect(population.children.filter((child) => periods(child).some(({ from, until }) => until < from)).map(({ key }) => key)).toEqual(['hugo']);
  });
});

describe('Life', () => {
  it('puts children of one household under one roof, with parents in common', () => {
    for (const child of population.children) {
      const household = population.children.filter((other) => other.household === child.household);
      expect(household.every((other) => JSON.stringify([other.addresses, other.parents]) === JSON.stringify([child.addresses, child.parents]))).toBe(true);
    }
  });

  it('enrols children in the year of their age, and marks attendance only with codes of August 2024', () => {
    const codes = new Set(['/', '\\', 'L', 'B', 'K', 'P', 'V', 'W', 'C', 'C1', 'C2', 'D', 'E', 'I', 'J1', 'M', 'Q', 'R', 'S', 'T', 'X', 'Y1', 'Y2', 'Y3', 'Y4', 'Y5', 'Y6', 'Y7', 'G', 'N', 'O', 'U', 'Z', '#']);
    for (const { dateOfBirth, education } of population.children.filter((child) => child.education)) {
      const yearGroup = yearGroupOn(TODAY, dateOfBirth ?? TODAY);
      expect(education?.enrolments.every((enrolment) => enrolment.yearGroup === yearGroup)).toBe(true);
      expect(education?.attendance.every(({ code, date }) => codes.has(code) && date < TODAY)).toBe(true);
    }
  });

  it('sends children to a primary school up to year 6 and to a secondary school from year 7, on whatever day one looks', () => {
    const phases = new Map(population.schools.map(({ urn, phase }) => [urn, phase]));
    fc.assert(
      fc.property(onAnyDay, (today) => {
        const misplaced = castOn(today).map(({ child }) => child).filter(({ education }) =>
          education?.enrolments.some(({ urn, yearGroup }) => ['Primary', 'Secondary'].includes(phases.get(urn) ?? '') && phases.get(urn) !== phaseOfYear(yearGroup)));
        expect(misplaced.map(({ key }) => key)).toEqual([]);
      }),
      { numRuns: 12, examples: [['2025-09-01'], ['2026-08-31'], ['2027-01-01'], ['2028-02-29']] },
    );
  });

  it('gives every child with a protection plan the referral, the episode, the enquiry and the conference before it', () => {
    const planned = population.children.filter(({ socialCare }) => (socialCare?.protectionPlans.length ?? 0) > 0);
    expect(planned.length).toBeGreaterThanOrEqual(3);
    for (const { socialCare } of planned) {
      const [plan, enquiry, episode] = [socialCare?.protectionPlans[0], socialCare?.enquiries[0], socialCare?.cinEpisodes[0]];
      expect(socialCare?.referrals.some(({ id }) => id === episode?.referralId)).toBe(true);
      expect((episode?.from ?? '') <= (enquiry?.from ?? '') && (enquiry?.conferenceDate ?? '') <= (plan?.from ?? '')).toBe(true);
    }
  });

  it('brings nobody before a youth court under ten or over seventeen', () => {
    const known = population.children.filter(({ youthJustice }) => youthJustice);
    expect(known.length).toBeGreaterThanOrEqual(5);
    for (const { dateOfBirth, youthJustice } of known) {
      for (const { date } of youthJustice?.offences ?? []) {
        expect(ageOn(date, dateOfBirth ?? date)).toBeGreaterThanOrEqual(10);
        expect(ageOn(date, dateOfBirth ?? date)).toBeLessThan(18);
      }
    }
  });

  it('begins at birth: nothing is recorded of a child before it, except for the unborn', () => {
    const early = population.children.filter((child) => child.dateOfBirth && [...strings(child.health)].some(([, text]) => /^\d{4}-\d{2}-\d{2}$/.test(text) && text < (child.dateOfBirth ?? '')));
    expect(early.map(({ key }) => key)).toEqual([]);
  });
});
