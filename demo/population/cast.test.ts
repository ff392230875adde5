import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { ageOn } from '#demo/population/calendar';
import { castOn } from '#demo/population/cast/cast';
import { childNamed, generatePopulation } from '#demo/population/generate';
import { castDocument } from '#demo/population/print-cast';
import { demoViewers } from '#demo/population/viewers';

const TODAY = '2026-11-21';
const ROOT = resolve(__dirname, '../..');
const population = generatePopulation(TODAY);
const onAnyDay = fc.date({ min: new Date('2025-01-01'), max: new Date('2031-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

describe('docs/demo-cast.md', () => {
  it('says what the population is (print it anew with: npm run demo -- cast)', () => {
    expect(readFileSync(resolve(ROOT, 'docs/demo-cast.md'), 'utf8')).toBe(castDocument());
  });

  it('holds on every day: ids and ages are the same', () => {
    const ages = (today: string): Record<string, unknown> =>
      Object.fromEntries(castOn(today).map(({ child }) => [child.key, [child.id, child.dateOfBirth ? ageOn(today, child.dateOfBirth) : null]]));
    fc.assert(fc.property(onAnyDay, (today) => expect(ages(today)).toEqual(ages(TODAY))), { numRuns: 20, examples: [['2025-09-01'], ['2026-08-31'], ['2027-01-01'], ['2028-02-29']] });
  });
});

describe('The cast', () => {
  const child = (key: string) => childNamed(population, key);

  it('has Amira known to all four agencies, led by Ines Okoro, with consent in force and an open case at each', () => {
    const amira = child('amira');
    expect(amira.involvements[0]).toMatchObject({ practitioner: 'p-ines-okoro', relation: 'lead_professional' });
    expect(amira.socialCare?.cinEpisodes).toMatchObject([{ primaryNeed: 'N4' }]);
    expect(amira.socialCare?.cinEpisodes[0]?.until).toBeUndefined();
    expect(amira.youthJustice).toMatchObject({ openCase: true, officer: 'p-patrice-lowe' });
    expect(amira.health?.camhs).toMatchObject({ status: 'active' });
    expect(amira.consents).toMatchObject([{ outcome: 'given', capacity: 'parental_responsibility', toAgencies: ['education', 'health'] }, { outcome: 'given', capacity: 'child' }]);
  });

  it('has her brother in the same household, and a sister under protection', () => {
    const siblings = population.children.filter(({ household, key }) => household === 'haddad' && key !== 'amira');
    expect(siblings.map(({ key, seal }) => [key, seal])).toEqual([['sami', 'none'], ['nour', 'protected_person']]);
  });

  it('never tells one twin from the other by name, birth, sex and address alone', () => {
    const [one, two] = [child('twin-1'), child('twin-2')];
    expect([two.dateOfBirth, two.sex, two.addresses, two.names[0]?.family]).toEqual([one.dateOfBirth, one.sex, one.addresses, one.names[0]?.family]);
    expect(two.identifiers.nhsNumber).not.toBe(one.identifiers.nhsNumber);
  });

  it('has nothing that leads from a child’s record before adoption to the one after, but the date of birth', () => {
    const [before, after] = [child('rowan-before'), child('rowan')];
    expect(before.seal).toBe('adoption');
    expect(after.dateOfBirth).toBe(before.dateOfBirth);
    const shared = Object.values(before.identifiers).filter((value) => value !== 'VERIFIED' && Object.values(after.identifiers).includes(value));
    expect([shared, before.household === after.household, before.names[0]?.family === after.names[0]?.family]).toEqual([[], false, false]);
  });

  it('has an enquiry under section 47 under way, allocated to a child protection social worker', () => {
    expect(child('ella').socialCare?.enquiries).toMatchObject([{ allocatedTo: 'p-ruth-achebe' }]);
    expect(child('ella').socialCare?.enquiries[0]?.until).toBeUndefined();
  });

  it('gives an unborn child an expected date, and never both', () => {
    expect(child('unborn-ferreira').expectedDateOfBirth && !child('unborn-ferreira').dateOfBirth).toBe(true);
    expect(population.children.filter(({ dateOfBirth, expectedDateOfBirth }) => dateOfBirth && expectedDateOfBirth)).toEqual([]);
  });

  it('knows consent refused by a competent child, and consent withdrawn', () => {
    expect(child('bethan').consents).toMatchObject([{ outcome: 'refused', capacity: 'child' }]);
    expect(child('bethan').competence.every(({ outcome }) => outcome === 'competent')).toBe(true);
    expect(child('grace').consents.at(-1)).toMatchObject({ outcome: 'withdrawn', supersedes: child('grace').consents[0]?.id });
  });

  it('has a child known to two specialist agencies whom nobody leads', () => {
    const leads = child('priya').involvements.filter(({ relation }) => relation === 'lead_professional');
    expect([leads, new Set(child('priya').involvements.map(({ agency }) => agency)).size]).toEqual([[], 3]);
  });
});

describe('Who one can be', () => {
  const viewers = demoViewers(population);
  const roles = (parse(readFileSync(resolve(ROOT, 'policies/vocabulary/roles.yaml'), 'utf8')) as { roles: readonly { id: string; agencies: readonly string[]; purposes: readonly string[] }[] }).roles;

  it('is somebody of the policy’s roles and agencies, with a purpose that the role may state', () => {
    for (const { practitioner, purpose } of viewers) {
      const role = roles.find(({ id }) => id === practitioner.role);
      expect({ name: practitioner.name, agency: role?.agencies.includes(practitioner.agency), purpose: role?.purposes.includes(purpose) }).toEqual({ name: practitioner.name, agency: true, purpose: true });
    }
  });

  it('is somebody with a role of the policy among all practitioners', () => {
    expect(population.practitioners.filter(({ role, agency }) => !roles.some(({ id, agencies }) => id === role && agencies.includes(agency)))).toEqual([]);
  });

  it('is involved with the child in question, but for the front door, oversight and the stranger', () => {
    const uninvolved = viewers.filter(({ practitioner, variables }) => {
      const child = population.children.find(({ id }) => id === variables['id']);
      return !child?.involvements.some((involvement) => involvement.practitioner === practitioner.id);
    });
    expect(uninvolved.map(({ practitioner }) => practitioner.role)).toEqual(['mash_coordinator', 'dpo', 'privacy_officer', 'subject_access_officer', 'sysadmin', 'housing_officer']);
  });
});
