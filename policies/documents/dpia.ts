import { levelOf, type LevelRank } from '#schema/level';
import type { CategoryRow, RuleRow } from '#policies/compiler/rows';
import { CONSENT, DATA, type Disclosures } from '#policies/documents/disclosures';
import { everydayBasis } from '#policies/documents/flow';
import { categoriesOf, permissionsLimitedBy } from '#policies/documents/lines-that-meet';
import { documentOf, orDash, type OwedDocument, PRINTED, table } from '#policies/documents/markdown';
import { LEVEL_SAYS, listed } from '#policies/register/english';

const SEVERITY: Readonly<Record<CategoryRow['tier'], string>> = { 0: 'none', 1: 'low', 2: 'medium', 3: 'high', 4: 'severe' };

/** What could happen if the wrong person were shown it, by the traits of its row; the first that fits. */
const HARMS: readonly (readonly [string, string])[] = [
  ['never', 'whoever spoke up in confidence is found out and hurt, and others stay silent'],
  ['never_in_emergency', 'someone in hiding, or a birth family, is traced'],
  ['location', 'someone who is a danger to the child learns where the child is'],
  ['parent', 'a parent is shamed or punished, or stops seeking help'],
  ['confidential', 'the child stops going to those who treat him or her in confidence'],
  ['existence', 'that a service is involved becomes known, and with it what it is about'],
  ['vital', 'the child is exposed; withheld, the child comes to physical harm'],
  ['no_child', 'the work of practitioners is exposed'],
];

const OTHERWISE = 'the child or family is exposed, and trusts services less';

/** Prints the DPIA's table of rules and risks (UK GDPR Art 35(7)(c), (d)). */
export class Dpia {
  constructor(private readonly disclosures: Disclosures) {}

  document(): OwedDocument {
    const { policy } = this.disclosures;
    const prohibitions = policy.rules.filter(({ kind }) => kind === 'prohibition');
    const general = prohibitions.filter((rule) => this.#isGeneral(rule));
    return documentOf('dpia-rules-and-risks.md', [
      '# Data protection impact assessment: rules and risks', '', PRINTED, '',
      'The risk of showing each class of information to the wrong person, what the rules do about it, and what each rule opens or holds back; worked out from the rules over every combination of facts. '
      + 'Severity follows from the tier. How likely a harm is, and what remains of it, is for the assessor to add.', '',
      '## Risks by class of information', '',
      `Limits that apply to every class: ${listed(general.map(({ id }) => id), 'and')}. “Everyday” is what an ordinary member of the team around the child is shown at most without consent and with no open case to stand on.`, '',
      ...table(['class', 'severity', 'what could happen', 'everyday', 'roles that can ever see data', 'limits of its own'],
        [...policy.rows.categories.entries()].map(([index, category]) => this.#risk(index, category, prohibitions.filter((rule) => !general.includes(rule))))), '',
      '## What each permission opens', '',
      ...table(['rule', 'title', 'gravest tier', 'classes it can show data of', 'limited by', 'owner', 'review by'], policy.rules.filter(({ kind }) => kind === 'permission').map((rule) => this.#permission(rule, prohibitions))), '',
      '## What each prohibition holds back', '',
      ...table(['rule', 'title', 'lets through at most', 'takes something away from', 'law', 'owner', 'review by'], prohibitions.map((rule) => this.#prohibition(rule))), '',
      '## What is proved of all rules together', '',
      ...policy.rows.invariants.map(({ id, title }) => `- **${id}** ${title}.`), '',
      ...(policy.rows.guarantees.length === 0 ? [] : ['## What the shape of the product keeps', '', ...policy.rows.guarantees.map(({ id, says, kept_by: by }) => `- **${id}** ${says} ${by}`)]),
    ]);
  }

  #isGeneral(rule: RuleRow): boolean {
    return categoriesOf(this.disclosures.policy, rule).length === this.disclosures.policy.rows.categories.length;
  }

  #risk(index: number, category: CategoryRow, specific: readonly RuleRow[]): readonly string[] {
    const { rows } = this.disclosures.policy;
    const everyday = Math.max(...rows.agencies.map((agency) => this.disclosures.highest(index, this.disclosures.rolesOf(agency.id),
      { relation: ['team_around_child'], basis: [everydayBasis(agency)], break_glass: ['none'], leave: ['none'], consent: CONSENT.without }))) as LevelRank;
    const roles = rows.roles.filter((role) => this.disclosures.highest(index, [role]) >= DATA);
    return [
      `${category.label}${category.is.includes('existence') ? ' *' : ''}`, SEVERITY[category.tier],
      HARMS.find(([trait]) => category.is.includes(trait))?.[1] ?? OTHERWISE,
      LEVEL_SAYS[levelOf(everyday)], `${roles.length} of ${rows.roles.length}`,
      orDash(specific.filter((rule) => categoriesOf(this.disclosures.policy, rule).includes(index)).map(({ id }) => id).join(', ')),
    ];
  }

  #permission(rule: RuleRow, prohibitions: readonly RuleRow[]): readonly string[] {
    const { policy } = this.disclosures;
    const opened = policy.rows.categories.filter((_, category) => this.disclosures.highestUnder(rule, category) >= DATA);
    const gravest = Math.max(-1, ...opened.map(({ tier }) => tier));
    const limits = prohibitions.filter((prohibition) => permissionsLimitedBy(policy, prohibition).includes(rule));
    return [
      rule.id, rule.title, gravest < 0 ? '–' : String(gravest), this.#classes(opened),
      orDash(limits.map(({ id }) => id).join(', ')), rule.owner, rule.reviewBy,
    ];
  }

  #classes(opened: readonly CategoryRow[]): string {
    const { categories } = this.disclosures.policy.rows;
    if (opened.length === 0) return 'none: only notices, or who holds it';
    const left = categories.filter((category) => !opened.includes(category));
    return left.length < opened.length ? `all but ${listed(left.map(({ label }) => label), 'and')}` : listed(opened.map(({ label }) => label), 'and');
  }

  #prohibition(rule: RuleRow): readonly string[] {
    const limited = permissionsLimitedBy(this.disclosures.policy, rule);
    const caps = [...new Set(rule.parts.map(({ level }) => LEVEL_SAYS[level]))];
    return [rule.id, rule.title, listed(caps, 'or'), orDash(limited.map(({ id }) => id).join(', ')), rule.law.join('; '), rule.owner, rule.reviewBy];
  }
}
