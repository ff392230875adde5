import type { AgencyRow, CategoryRow, PurposeRow, RoleRow } from '#policies/compiler/rows';
import { DATA, type Disclosures } from '#policies/documents/disclosures';
import { documentOf, orDash, type OwedDocument, PRINTED, table, time } from '#policies/documents/markdown';
import { listed } from '#policies/register/english';

const SUBJECTS: Readonly<Record<CategoryRow['subject'], string>> = {
  child: 'children', parent_carer: 'parents and carers', sibling: 'siblings', other_person: 'other people named in records',
};

/** Rules of security and of protection by design cite these. */
const SECURITY = /^UK GDPR Art (25|32)/;

/** Prints the record of processing activities (UK GDPR Art 30), as far as rows hold it. */
export class RecordOfProcessing {
  constructor(private readonly disclosures: Disclosures) {}

  document(): OwedDocument {
    const { rows } = this.disclosures.policy;
    return documentOf('record-of-processing.md', [
      '# Record of processing activities (UK GDPR Article 30)', '', PRINTED, '',
      'What is processed, about whom, for what, and who can come to be shown it, worked out from the rules over every combination of facts. '
      + 'The rows do not hold the names and contact details of controllers and their data protection officers, nor periods after which records are erased: each agency states those in its own record.', '',
      '## Who takes part', '', ...table(['agency', 'under', 'holds', 'roles'], rows.agencies.map((agency) => this.#agency(agency))), '',
      '## Purposes', '',
      'A purpose is a claim until a record stands behind it. The classes are those of which at least a summary can come to be shown for the purpose.', '',
      ...table(['purpose', 'record behind it', 'legal bases', 'roles that may state it', 'classes of information'], rows.purposes.map((purpose) => this.#purpose(purpose))), '',
      '## Classes of information', '',
      'Recipients are the agencies somebody of which can come to be shown at least a summary, in any circumstances the rules allow. What flows between two agencies, and when, is in the [annexes](annexes/README.md).', '',
      ...table(['class', 'what', 'about', 'tier', 'held by', 'recipients', 'by what law'], [...rows.categories.entries()].map(([index, category]) => this.#category(index, category))), '',
      'Tier 0 anyone may know, tier 4 is the gravest; * that it exists is itself sensitive.', '',
      '## Time limits that the rules hold', '', ...table(['limit', 'at most'], rows.limits.map((limit) => [limit.what, time(limit)])), '',
      '## Technical and organisational measures that the rules hold', '',
      ...this.disclosures.policy.rules.filter(({ law }) => law.some((one) => SECURITY.test(one))).map(({ id, title, law }) => `- **${id}** ${title} (${law.join('; ')}).`), '',
      'The rows name no recipient but the agencies above.',
    ]);
  }

  #agency({ id, label, is }: AgencyRow): readonly string[] {
    const { rows } = this.disclosures.policy;
    return [
      label, is.includes('statutory') ? 'its statutory duties' : 'consent, or safeguarding',
      orDash(rows.categories.filter(({ custodians }) => custodians.includes(id)).map((category) => category.label).join(', ')),
      rows.roles.filter(({ agencies }) => agencies.includes(id)).map((role) => role.label).join(', '),
    ];
  }

  #purpose({ id, label, records, bases }: PurposeRow): readonly string[] {
    const { rows } = this.disclosures.policy;
    const roles = rows.roles.filter(({ purposes }) => purposes.includes(id));
    const limited = roles.map((role): RoleRow => ({ ...role, purposes: [id] }));
    const opened = rows.categories.filter((_, category) => this.disclosures.highest(category, limited) >= DATA);
    return [
      label, this.#recordBehind(records), orDash(bases.join(', ')), roles.map((role) => role.label).join(', '),
      opened.length === rows.categories.length ? 'all' : orDash(opened.map((category) => category.label).join(', ')),
    ];
  }

  #recordBehind(records: PurposeRow['records']): string {
    const known: Readonly<Record<string, string>> = { hub: 'an involvement that the hub records', break_glass: 'a record of breaking the glass', none: 'none needed' };
    return known[records] ?? `an open case of ${this.disclosures.policy.rows.agencies.find(({ id }) => id === records)?.label ?? records}`;
  }

  #category(index: number, { label, what, subject, tier, custodians, is }: CategoryRow): readonly string[] {
    const { agencies } = this.disclosures.policy.rows;
    const named = (chosen: readonly AgencyRow[]): string => listed(chosen.map((agency) => agency.label), 'and');
    const recipients = agencies.filter((agency) => this.disclosures.highest(index, this.disclosures.rolesOf(agency.id)) >= DATA);
    const opening = recipients.flatMap((agency) => this.disclosures.openings(index, this.disclosures.rolesOf(agency.id)).map(({ rule }) => rule));
    const law = [...new Set(opening.flatMap((rule) => rule.law))].sort();
    return [
      label, what, SUBJECTS[subject], `${tier}${is.includes('existence') ? ' *' : ''}`, named(agencies.filter(({ id }) => custodians.includes(id))),
      recipients.length === 0 ? 'nobody' : recipients.length === agencies.length ? 'all agencies' : named(recipients), orDash(law.join('; ')),
    ];
  }
}
