import type { AgencyRow } from '#policies/compiler/rows';
import type { Audience } from '#policies/documents/consent/audience';
import { effectOfConsent } from '#policies/documents/consent/effect-of-consent';
import { box, fieldset, htmlPage, line, list, paragraph } from '#policies/documents/consent/html-page';
import type { Disclosures } from '#policies/documents/disclosures';
import { helpersOf, toChildren } from '#policies/documents/plain-words';
import { sentenceCase } from '#policies/register/english';

/** What a form asks about. */
export interface FormAsked {
  readonly audience: Audience;
  /** Classes of information, by id. */
  readonly categories: readonly string[];
  /** The version of the rules it is printed from. */
  readonly version: string;
  /** Filled in where given; a line to write on where not. */
  readonly childName?: string | undefined;
}

interface Words {
  readonly title: string;
  readonly opening: readonly string[];
  readonly what: string;
  readonly whom: string;
  readonly answer: string;
  readonly yes: string;
  readonly no: string;
  readonly rights: readonly string[];
}

const WORDS: Readonly<Record<Audience, Words>> = {
  child: {
    title: 'Can we share your notes?',
    opening: ['People who help you keep notes about you.', 'We want to know if they may show them to each other.', 'You can ask us anything before you answer.'],
    what: 'What we ask about', whom: 'Who may see it', answer: 'Your answer', yes: 'Yes, you may share this.', no: 'No, please do not.',
    rights: ['You can say yes to some and no to some.', 'You can change your mind later. Just tell us.', 'If you are not safe, we may have to tell someone. We will try to tell you first.'],
  },
  young_person: {
    title: 'Sharing information about you',
    opening: ['The services that help you each keep their own records.', 'This form asks whether they may show one another the records ticked below.', 'Read it with somebody if you like, and ask whatever is not clear.'],
    what: 'What may be shared', whom: 'Who may see it', answer: 'Your decision', yes: 'I agree to what is ticked being shared.', no: 'I do not agree.',
    rights: [
      'You can agree to some things and not to others, and take it back at any time; it takes effect at once.', 'From 16, or sooner if you understand well enough what it means, confidential health care is yours to decide about.',
      'Without your agreement services share only where the law says that they must or may: to keep somebody safe, or because a court says so.',
    ],
  },
  parent: {
    title: 'Consent to sharing information about your child',
    opening: ['The services that help your child each keep their own records.', 'This form asks whether they may show one another the records ticked below, for as long as you say.', 'Nobody will be refused help for saying no.'],
    what: 'What may be shared', whom: 'Who may see it', answer: 'Your decision', yes: 'I agree to what is ticked being shared.', no: 'I do not agree.',
    rights: [
      'You may agree to some and not to others, and withdraw at any time; it takes effect at once, and not for what was shared before.', 'Where two people with parental responsibility do not agree, it counts as a no.',
      'Where your child understands well enough, confidential health care is for your child to decide.', 'Without consent services share only where the law says that they must or may.',
    ],
  },
};

/** A form to print and sign: what is asked for, who would see it, and what saying no means. The wording is by age; what is asked and of whom comes from the rules. */
export function consentForm(disclosures: Disclosures, { audience, categories, version, childName }: FormAsked): string {
  const words = WORDS[audience];
  const effects = categories.map((id) => effectOfConsent(disclosures, id));
  const agencies = disclosures.policy.rows.agencies.filter((agency) => effects.some(({ opens }) => opens.includes(agency)));
  const named = (agency: AgencyRow): string => sentenceCase(audience === 'child' ? helpersOf(agency.id, agency.label) : agency.label);
  const called = ({ category: { id, label, what } }: (typeof effects)[number]): string => sentenceCase(audience === 'child' ? toChildren(id, label) : label === what ? label : `${label}: ${what}`);
  return htmlPage(words.title, [
    paragraph(...words.opening),
    childName ? paragraph(`${audience === 'parent' ? 'Child' : 'Name'}: ${childName}`) : line(audience === 'parent' ? 'Name of the child' : 'Your name'),
    fieldset(words.what, ...effects.map((effect) => box(called(effect)))),
    fieldset(words.whom, ...(agencies.length > 0 ? agencies.map((agency) => box(named(agency))) : [paragraph('Nobody more than sees it now: the rules open this to nobody by consent.')])),
    fieldset('Until', ...(audience === 'child' ? [line('Until which day')] : [box('Until I take it back'), line('Until this date')])),
    fieldset(words.answer, box(words.yes), box(words.no), line('Name'), line('Signature'), line('Date'), ...(audience === 'parent' ? [line('I have parental responsibility as')] : [])),
    list(words.rights),
    fieldset('For the practitioner', line('Explained by, and to whom'), line('In which language, and with which interpreter'), ...(audience === 'parent' ? [] : [line('How it was seen that the child understands (Gillick)')]), line('Recorded in the hub on')),
  ], version);
}
