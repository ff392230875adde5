import { LEVELS } from '#schema/level';
import type { AgencyRow, RuleRow } from '#policies/compiler/rows';
import type { Disclosures, Recipient } from '#policies/documents/disclosures';
import { type Flow, type Flows, flowsBetween } from '#policies/documents/flow';
import { documentOf, orDash, type OwedDocument, PRINTED, table } from '#policies/documents/markdown';
import { listed, sentenceCase } from '#policies/register/english';

const SHORT: Readonly<Record<(typeof LEVELS)[number], string>> = { NONE: 'nothing', NOTICE: 'a notice', HOLDER: 'who holds it', SUMMARY: 'summary', DETAIL: 'detail' };

const COLUMNS = ['information', 'team, consent given', 'team, without consent', 'team, refused', 'lead professional', 'against a refusal, on', 'who, at most', 'rules'];

/** Prints what a sharing agreement between two agencies annexes: what flows each way, to whom, under what. */
export class Annexes {
  constructor(private readonly disclosures: Disclosures) {}

  /** One annex for each pair between which data can flow, and an index of all pairs. */
  documents(): readonly OwedDocument[] {
    const { agencies } = this.disclosures.policy.rows;
    const pairs = agencies.flatMap((one, index) => agencies.slice(index + 1).map((other) => [one, other] as const));
    const flows = pairs.map(([one, other]) => [flowsBetween(this.disclosures, one, other), flowsBetween(this.disclosures, other, one)] as const);
    const flowing = flows.filter((both) => both.some(({ data }) => data.length > 0));
    return [this.#index(flows), ...flowing.map((both) => this.#annex(both))];
  }

  #index(pairs: readonly (readonly [Flows, Flows])[]): OwedDocument {
    const count = ({ data }: Flows): string => String(data.length);
    const rows = pairs.map(([there, back]) => [
      there.data.length + back.data.length === 0 ? `${there.from.label} and ${there.to.label}` : `[${there.from.label} and ${there.to.label}](${fileOf(there)})`,
      count(there), count(back),
    ]);
    return documentOf('annexes/README.md', [
      '# Annexes to the sharing agreements', '', PRINTED, '',
      'One annex for each pair of agencies. The numbers count the classes of information of which at least a summary can come to be shown, in any circumstances the rules allow.',
      '', ...table(['agencies', 'from the first to the second', 'from the second to the first'], rows),
    ]);
  }

  #annex(both: readonly [Flows, Flows]): OwedDocument {
    const [{ from, to }] = both;
    const rules = new Map(both.flatMap(({ data }) => data.flatMap(({ openings }) => openings.map(({ rule }) => [rule.id, rule] as const))));
    return documentOf(`annexes/${fileOf(both[0])}`, [
      `# Annex to the sharing agreement between ${from.label} and ${to.label}`, '', PRINTED, '',
      'What can come to be shown, worked out from the rules over every combination of facts; every prohibition of the [register](../../../REGISTER.md) is counted in. '
      + 'The first three columns are what an ordinary member of the team around the child is shown with no open case to stand on: when consent was given, when it was not asked for or does not cover this, '
      + 'and when it was refused, was withdrawn or has run out. The fourth is what the lead professional is shown without consent. The fifth names the legal bases that, each by itself, '
      + 'let data be shown to somebody of the receiving agency against a refusal. **At most** is what any circumstances open.', '',
      ...both.flatMap((flows) => this.#direction(flows)),
      '## The rules cited', '', 'Each is an English sentence in the [register](../../../REGISTER.md).', '',
      ...[...rules.values()].sort((a, b) => a.id.localeCompare(b.id)).map(ruleLine), '',
      ...this.#bases(both),
    ]);
  }

  #direction({ from, to, data, holderOnly }: Flows): readonly string[] {
    const heading = [`## From ${from.label} to ${to.label}`, ''];
    if (data.length === 0 && holderOnly.length === 0) return [...heading, `Nothing: ${this.#nothing(from, to)}`, ''];
    return [
      ...heading,
      ...(data.length === 0 ? ['No data.'] : table(COLUMNS, data.map((flow) => this.#row(flow)))),
      '',
      ...(holderOnly.length === 0 ? [] : [`Only that ${from.label} holds something, and whom to ask: ${listed(holderOnly.map(({ label }) => label), 'and')}.`, '']),
      ...(data.some(({ alsoHeld }) => alsoHeld) ? [`† ${sentenceCase(to.label)} also holds records of this class of its own; what a viewer of it may see is decided for the class.`, ''] : []),
    ];
  }

  #nothing(from: AgencyRow, to: AgencyRow): string {
    const holds = this.disclosures.policy.rows.categories.some(({ custodians }) => custodians.includes(from.id));
    return holds ? `no rule shows ${to.label} any of it.` : `${from.label} holds no class of information in the graph.`;
  }

  #row(flow: Flow): readonly string[] {
    const { category, alsoHeld, recipients, openings, everyday, leadProfessional, basesAgainstRefusal } = flow;
    return [
      `${category.label}${alsoHeld ? ' †' : ''}`, SHORT[everyday.given], SHORT[everyday.without], SHORT[everyday.against], SHORT[leadProfessional],
      orDash(basesAgainstRefusal.join(', ')), orDash(byLevel(recipients)), orDash(openings.map(({ rule }) => rule.id).join(', ')),
    ];
  }

  #bases(both: readonly [Flows, Flows]): readonly string[] {
    const cited = new Set(both.flatMap(({ data }) => data.flatMap(({ basesAgainstRefusal }) => basesAgainstRefusal)));
    const values = this.disclosures.policy.rows.attributes.find(({ id }) => id === 'basis')?.values ?? [];
    return ['## The legal bases cited', '', ...values.filter(({ id }) => cited.has(id)).map(({ id, says }) => `- ${id}: ${says}.`)];
  }
}

const ruleLine = (rule: RuleRow): string => `- **${rule.id}** ${rule.title}. Law: ${rule.law.join('; ')}. Owner: ${rule.owner}. Review by ${rule.reviewBy}.`;

const fileOf = ({ from, to }: Flows): string => `${[from.id, to.id].sort().join('-and-')}.md`;

/** "detail: social worker, general practitioner; summary: class teacher". */
const byLevel = (recipients: readonly Recipient[]): string => [...LEVELS].reverse().flatMap((level) => {
  const roles = recipients.filter((recipient) => recipient.level === level).map(({ role }) => role.label);
  return roles.length === 0 ? [] : [`${SHORT[level]}: ${roles.join(', ')}`];
}).join('; ');
