import type { CompiledPolicy } from '#policies/compiler/compile';
import type { RuleRow } from '#policies/compiler/rows';
import { Answers } from '#policies/register/answers';
import { English, LEVEL_SAYS, listed, sentenceCase } from '#policies/register/english';
import { RuleSentences } from '#policies/register/rule-sentence';

const HEADING = `# The register of rules: who may see what of a child, when, and by what law

Printed from the rows of the policy by \`npm run policy -- print\`: do not edit. Every sentence below is what the gateway
decides, worked out from the very rows that decide. Citations are for a data protection officer or a lawyer to confirm.
`;

const LEVELS_TABLE = `## How a decision is made

Every class of information is shown at one of five levels: **nothing**; **a notice** that there may be information, and whom to
ask (said whether or not there is any); **who holds it**; **a summary**; **the detail**. A viewer gets the highest level that any
permission gives, and never more than the lowest level to which any prohibition limits it; what no permission gives is not
shown. The order of the rules never matters. Nothing is believed because it is claimed: how the viewer stands to the child, the
law the request stands on and what was consented to come from records. What is unknown counts as no, and a source of facts
that does not answer is shown as unavailable, not as withheld. A child of whom a viewer may not see even a summary of who
he or she is, is not found.
`;

const ruleLines = (rule: RuleRow, sentences: RuleSentences): readonly string[] => [
  `### ${rule.id} · ${rule.title}`,
  '',
  ...(rule.inForce ? [] : ['**Not in force:** it is not confirmed that the law it rests on has commenced. It is proved and printed, and decides nothing.', '']),
  ...sentences.sentences(rule).map((sentence) => `> ${sentence}\n>`).join('\n').replace(/\n>$/, '').split('\n'),
  '',
  `Law: ${rule.law.join('; ')}. Owner: ${rule.owner}. Review by ${rule.reviewBy}.`,
  '',
];

const table = (header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);

/** Prints `REGISTER.md`. */
export class Register {
  readonly #english: English;
  readonly #sentences: RuleSentences;
  readonly #answers: Answers;

  constructor(private readonly policy: CompiledPolicy, private readonly hash: string) {
    this.#english = new English(policy.rows);
    this.#sentences = new RuleSentences(this.#english);
    this.#answers = new Answers(policy, this.#english, this.#sentences);
  }

  print(): string {
    return [
      HEADING, `Version \`${this.hash.slice(0, 16)}\`.`, '', LEVELS_TABLE,
      ...this.#questions(), ...this.#rules('prohibition', 'Prohibitions: what limits everyone'), ...this.#rules('permission', 'Permissions: what is shown'),
      ...this.#guarantees(), ...this.#categories(), ...this.#whoSeesWhat(), ...this.#vocabulary(), ...this.#invariants(),
    ].join('\n');
  }

  #questions(): readonly string[] {
    return ['## Questions people ask', '', ...this.policy.rows.questions.flatMap(({ asks, answers }) =>
      [`### ${asks}`, '', ...answers.flatMap((answer) => [...this.#answers.lines(answer), ''])])];
  }

  #rules(kind: RuleRow['kind'], heading: string): readonly string[] {
    return [`## ${heading}`, '', ...this.policy.rows.rules.filter((rule) => rule.kind === kind).flatMap((rule) => ruleLines(rule, this.#sentences))];
  }

  #guarantees(): readonly string[] {
    return ['## Kept by the shape of the product', '', ...this.policy.rows.guarantees.flatMap(({ id, title, says, kept_by, law, owner, review_by }) =>
      [`### ${id} · ${title}`, '', `> ${says}`, '', `${kept_by} Law: ${law.join('; ')}. Owner: ${owner}. Review by ${review_by}.`, ''])];
  }

  #categories(): readonly string[] {
    const rows = this.policy.rows.categories.map(({ id, label, what, custodians, tier, is }) =>
      [id, label, what, listed(custodians.map((agency) => this.#english.agency(agency)), 'and'), `${tier}${is.includes('existence') ? ' *' : ''}`]);
    return ['## Classes of information', '', 'Tier 0 anyone may know, tier 4 is the gravest; * that it exists is itself sensitive.', '',
      ...table(['id', 'called', 'what', 'held by', 'tier'], rows), ''];
  }

  #whoSeesWhat(): readonly string[] {
    const lines = this.policy.rows.categories.flatMap(({ id, label }, category) => {
      const openings = this.#answers.openings(category);
      const by = (level: string): string => openings.filter((opening) => opening.level === level).map(({ rule }) => rule.id).join(', ') || '–';
      return [[`${label} (${id})`, by('DETAIL'), by('SUMMARY'), by('HOLDER'), by('NOTICE')]];
    });
    return ['## Under which rules each class is shown', '', 'The highest level each permission ever leads to, prohibitions counted. By role: [MATRIX.md](MATRIX.md).', '',
      ...table(['class', LEVEL_SAYS.DETAIL, LEVEL_SAYS.SUMMARY, 'who holds it', 'a notice'], lines), ''];
  }

  #vocabulary(): readonly string[] {
    const { traits, purposes, limits, roles } = this.policy.rows;
    const groups = traits.filter((trait) => trait.of === 'category').map(({ says, id }) => [sentenceCase(says), this.#english.categoriesThatAre(id)]);
    const held = (records: string): string => ({ hub: 'an involvement that the hub records', break_glass: 'a record of breaking the glass', none: 'none needed; few roles may state it' })[records] ?? `an open case in the records of ${this.#english.agency(records)}`;
    return [
      '## Words the rules use', '', ...table(['words', 'stand for'], groups), '',
      ...table(['purpose', 'the record that must stand behind it'], purposes.map(({ label, records }) => [label, held(records)])), '',
      ...table(['limit', 'at most'], limits.map(({ what, amount, unit }) => [what, `${amount} ${unit.replace('_', ' ')}`])), '',
      ...table(['role', 'of', 'may ask for'], roles.map(({ label, agencies, purposes: stated }) => [label, listed(agencies.map((agency) => this.#english.agency(agency)), 'or'), listed(stated.map((id) => purposes.find((one) => one.id === id)?.label ?? id), 'or')])), '',
    ];
  }

  #invariants(): readonly string[] {
    return ['## What is proved of all rules together, on every change', '', ...this.policy.rows.invariants.map(({ id, title }) => `- **${id}** ${title}.`), ''];
  }
}
