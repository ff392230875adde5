import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { ASSESSMENT_FACTOR, FACTOR_CATEGORIES } from '#schema/vocabulary/social-care/assessment-factor';
import { CategoryOfAbuse, categoryOfAbuse } from '#schema/vocabulary/social-care/category-of-abuse';
import { CLOSURE_REASON } from '#schema/vocabulary/social-care/closure-reason';
import { coded, type CodeList } from '#schema/vocabulary/social-care/code-list';
import { COURT_ORDERED, LEGAL_STATUS } from '#schema/vocabulary/social-care/legal-status';
import { MISSING_TYPE, missingCode } from '#schema/vocabulary/social-care/missing-type';
import { PRIMARY_NEED } from '#schema/vocabulary/social-care/primary-need';
import { REFERRAL_SOURCE } from '#schema/vocabulary/social-care/referral-source';
import { describeWithThirdPartyData, thirdParty } from '#test/third-party-data';

describe('a code', () => {
  it('has its words and its list', () => {
    expect(coded(PRIMARY_NEED, ' N1 ')).toEqual({ code: 'N1', display: 'Abuse or neglect', system: 'DfE CIN primary need' });
  });

  it('of no list is shown as it is, and an empty one not at all', () => {
    fc.assert(fc.property(fc.string(), (written) => {
      const shown = coded(PRIMARY_NEED, written);
      if (written.trim() === '') expect(shown).toBeNull();
      else expect(shown).toMatchObject({ code: written.trim(), display: Object.hasOwn(PRIMARY_NEED.terms, written.trim()) ? expect.any(String) : written.trim() });
    }));
    expect(coded(PRIMARY_NEED, 'constructor')?.display).toBe('constructor');
    expect(coded(PRIMARY_NEED, null)).toBeNull();
  });
});

it('every assessment factor belongs to exactly one class of information', () => {
  const classified = Object.values(FACTOR_CATEGORIES).flat();
  expect([...classified].sort()).toEqual(Object.keys(ASSESSMENT_FACTOR.terms).sort());
});

it('a category of abuse is read from its code or its words', () => {
  expect(['NEG', ' phy ', 'Sexual abuse', 'Emotional abuse', 'Multiple: neglect, physical abuse', 'Other', '', null].map(categoryOfAbuse))
    .toEqual([CategoryOfAbuse.NEG, CategoryOfAbuse.PHY, CategoryOfAbuse.SAB, CategoryOfAbuse.EMO, CategoryOfAbuse.MUL, null, null, null]);
});

it('missing and away are read from letters and words, and anything else stays', () => {
  expect(['M', 'Missing', 'away', 'Absent', 'X', null].map(missingCode)).toEqual(['M', 'M', 'A', 'A', 'X', null]);
});

it('an agreement with parents, a police power and a custody officer’s are no court’s order', () => {
  for (const status of ['V2', 'V3', 'V4', 'L1', 'J2']) expect(COURT_ORDERED).not.toContain(status);
  for (const status of COURT_ORDERED) expect(Object.keys(LEGAL_STATUS.terms)).toContain(status);
});

describeWithThirdPartyData('the published code lists', () => {
  const published = (file: string): Record<string, Record<string, string>> => {
    const read = JSON.parse(readFileSync(thirdParty(`reference/codelists/${file}`), 'utf8')) as { lists?: Record<string, Record<string, string>> } & Record<string, Record<string, string>>;
    return read.lists ?? read;
  };

  it.each<[string, string, CodeList]>([
    ['cin-census-2024.json', 'referralsourcetype', REFERRAL_SOURCE],
    ['cin-census-2024.json', 'primaryneedcodetype', PRIMARY_NEED],
    ['cin-census-2024.json', 'reasonforclosuretype', CLOSURE_REASON],
    ['cin-census-2024.json', 'assessmentfactorstype', ASSESSMENT_FACTOR],
    ['ssda903-legal-status.json', 'legalStatus', LEGAL_STATUS],
    ['ssda903-legal-status.json', 'missing', MISSING_TYPE],
  ])('%s %s has the codes that ours has', (file, list, ours) => {
    expect(Object.keys(ours.terms).sort()).toEqual(Object.keys(published(file)[list] ?? {}).sort());
  });

  it('has our categories of abuse', () => {
    expect(Object.keys(published('cin-census-2024.json')['categoryofabuse'] ?? {}).sort()).toEqual(Object.values(CategoryOfAbuse).sort());
  });
});
