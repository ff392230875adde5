import { join } from 'node:path';
import { rankOf } from '#schema/level';
import { randomPoints } from '#policies/cedar/points';
import type { AgencyRow, PurposeRow, RuleRow } from '#policies/compiler/rows';
import { createScratch, decideLevels } from '#policies/decide';
import { DATA, Disclosures } from '#policies/documents/disclosures';
import { type Flow, flowsBetween } from '#policies/documents/flow';
import { categoriesOf, permissionsLimitedBy } from '#policies/documents/lines-that-meet';
import { hasPlainWords } from '#policies/documents/plain-words';
import { privacyForChildren } from '#policies/documents/privacy-for-children';
import { privacyForFamilies } from '#policies/documents/privacy-for-families';
import { whatFamiliesAreTold } from '#policies/documents/what-families-are-told';
import { compileDirectory } from '#policies/load-policy';
import { seededRandom } from '#policies/prove/random-vector';
import { setShared } from '#policies/vector';

const { compiled } = compileDirectory(join(__dirname, '..'));
const disclosures = new Disclosures(compiled);
const { agencies, categories, roles } = compiled.rows;
const agency = (word: string): AgencyRow => agencies.find(({ id }) => id === word)!;
const categoryOf = (word: string): number => categories.findIndex(({ id }) => id === word);

describe('What can come to be shown', () => {
  /** The bases each kind of purpose can come to stand on. */
  const basesOf = ({ records, bases }: PurposeRow): readonly string[] => {
    if (records === 'none') return ['none'];
    return records === 'hub' ? ['public_task', 'consent_only'] : [...bases, 'none'];
  };

  it('is never less than what a decision shows', () => {
    const scratch = createScratch(compiled.table);
    const levels = new Uint8Array(categories.length);
    const random = seededRandom(11);
    const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
    const { vocabulary } = compiled.table;
    let shown = 0;
    for (const { vector, category } of randomPoints(compiled, 1_500, random)) {
      const role = pick(roles);
      const [of, purpose] = [pick(role.agencies), pick(role.purposes)];
      const basis = pick(basesOf(compiled.rows.purposes.find(({ id }) => id === purpose)!));
      for (const [id, word] of Object.entries({ role: role.id, agency: of, purpose, basis })) setShared(vector, vocabulary.attribute(id), word);
      decideLevels(compiled.table, vector, scratch, levels);
      if (levels[category] === 0) continue;
      shown += 1;
      expect(levels[category]).toBeLessThanOrEqual(disclosures.highest(category, [{ ...role, agencies: [of], purposes: [purpose] }]));
      expect(levels[category]).toBeLessThanOrEqual(disclosures.highest(category, [{ ...role, agencies: [of] }], { basis: [basis] }));
    }
    expect(shown).toBeGreaterThan(50);
  });
});

describe('The annex of two agencies', () => {
  const flow = (from: string, to: string, category: string): Flow | undefined =>
    flowsBetween(disclosures, agency(from), agency(to)).data.find((one) => one.category.id === category);

  it('says what the team is shown by consent, without it, and against a refusal', () => {
    const growth = flow('health', 'education', 'immunisation-growth');
    expect(growth?.everyday).toEqual({ given: 'DETAIL', without: 'HOLDER', against: 'NOTICE' });
    expect(growth?.basesAgainstRefusal).toEqual(expect.arrayContaining(['ca89_s47', 'court_order', 'vital_interests']));
    expect(growth?.basesAgainstRefusal).not.toContain('public_task');
  });

  it('names the rules and the roles that the compiled rules lead to', () => {
    const plan = flow('education', 'health', 'ehc-plan');
    expect(plan?.openings.map(({ rule }) => rule.id)).toEqual(expect.arrayContaining(['P01', 'P03', 'P09']));
    expect(plan?.recipients.map(({ role }) => role.id)).toEqual(expect.arrayContaining(['gp', 'school_nurse']));
  });

  it('has nothing from an agency that holds nothing, and nothing of what nobody is shown', () => {
    expect(flowsBetween(disclosures, agency('housing'), agency('health')).data).toEqual([]);
    expect(flow('social_care', 'police', 'informant-identity')).toBeUndefined();
  });
});

describe('The impact assessment', () => {
  const rule = (id: string): RuleRow => compiled.rules.find((one) => one.id === id)!;

  it('says which permissions a prohibition takes something from', () => {
    expect(permissionsLimitedBy(compiled, rule('F16')).map(({ id }) => id)).toContain('P02');
    expect(permissionsLimitedBy(compiled, rule('F16')).map(({ id }) => id)).not.toContain('P07');
    expect(permissionsLimitedBy(compiled, rule('F01')).map(({ id }) => id)).toContain('P28');
  });

  it('knows what a rule speaks of', () => {
    expect(categoriesOf(compiled, rule('F16'))).toEqual([categoryOf('youth-justice-detail')]);
    expect(categoriesOf(compiled, rule('F01'))).toHaveLength(categories.length);
  });
});

describe('What families and children are told', () => {
  const told = whatFamiliesAreTold(disclosures);
  const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);

  it('follows from the rules', () => {
    expect(ids(told.toTheTeam)).toContain('school');
    expect(ids(told.toTheTeamIfAgreed)).toContain('attainment');
    expect(ids(told.toTheLead)).toContain('child-mental-health');
    expect(ids(told.never)).toEqual(['informant-identity']);
    expect(ids(told.childDecides)).toContain('sexual-health');
    expect(disclosures.highest(categoryOf('attainment'), roles)).toBeGreaterThanOrEqual(DATA);
    expect(rankOf('NOTICE')).toBeLessThan(DATA);
  });

  it('mentions each class about the family exactly once where it says who sees it', () => {
    const placed = [told.toTheTeam, told.toTheTeamIfAgreed, told.toTheLead, told.toNobodyEveryday, told.never].flatMap(ids);
    const spokenOf = categories.filter(({ is, subject }) => !is.includes('no_child') && (subject !== 'other_person' || is.includes('never')));
    expect([...placed].sort()).toEqual(spokenOf.map(({ id }) => id).sort());
  });

  it('has a child\'s word for every class it speaks of', () => {
    expect(categories.filter(({ id, is }) => !is.includes('no_child') && !hasPlainWords(id)).map(({ id }) => id)).toEqual([]);
  });

  it('can be read at nine to eleven, by a child', () => {
    const { grade, longest } = readability(privacyForChildren(told).text);
    expect(grade).toBeLessThan(4);
    expect(longest).toBeLessThanOrEqual(12);
  });

  it('is plain to families', () => {
    const { grade, longest } = readability(privacyForFamilies(told).text.replace(/^- .*$/gm, ''));
    expect(grade).toBeLessThan(6);
    expect(longest).toBeLessThanOrEqual(20);
  });
});

/** Flesch-Kincaid: grade 4 to 6 is a reading age of nine to eleven. Syllables are counted as groups of vowels. */
const readability = (markdown: string): { readonly grade: number; readonly longest: number } => {
  const sentences = markdown.replace(/<!--.*-->/g, '').split(/[.:?!](?=\s)|\n/).map((sentence) => sentence.match(/[\p{L}\d’'-]+/gu) ?? []).filter((words) => words.length > 0);
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + Math.max(1, word.toLowerCase().replace(/e$/, '').match(/[aeiouy]+/g)?.length ?? 1), 0);
  return { grade: 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59, longest: Math.max(...sentences.map((sentence) => sentence.length)) };
};
