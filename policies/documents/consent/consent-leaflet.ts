import type { AgencyRow } from '#policies/compiler/rows';
import type { Audience } from '#policies/documents/consent/audience';
import { effectOfConsent } from '#policies/documents/consent/effect-of-consent';
import { escaped, htmlPage, list, paragraph } from '#policies/documents/consent/html-page';
import type { Disclosures } from '#policies/documents/disclosures';
import { helpersOf, toChildren } from '#policies/documents/plain-words';
import { sentenceCase } from '#policies/register/english';

export interface LeafletAsked {
  readonly audience: Audience;
  /** A class of information, by id. */
  readonly category: string;
  /** The version of the rules it is printed from. */
  readonly version: string;
}

const heading = (text: string): string => `<h2>${escaped(text)}</h2>`;

/** What one class of information is, who keeps it, and what a yes or a no changes: for one age, from the rules. */
export function consentLeaflet(disclosures: Disclosures, { audience, category: id, version }: LeafletAsked): string {
  const { category, keptBy, opens, seenAnyway, childDecides } = effectOfConsent(disclosures, id);
  const isChild = audience === 'child';
  const whose = audience === 'parent' ? 'your child' : 'you';
  const called = isChild ? toChildren(category.id, category.label) : category.label;
  const names = (agencies: readonly AgencyRow[]): string => list(agencies.map((agency) => sentenceCase(isChild ? helpersOf(agency.id, agency.label) : agency.label)));
  const part = (title: string, agencies: readonly AgencyRow[], none: string): readonly string[] => [heading(title), agencies.length > 0 ? names(agencies) : paragraph(none)];
  return htmlPage(`${isChild ? 'About' : 'Sharing'}: ${called}`, [
    ...(isChild ? [] : [paragraph(`This is about ${category.what}.`)]),
    ...part('Who keeps it', keptBy, 'Nobody.'),
    ...part(isChild ? 'Who can see it if you say yes' : `Who around ${whose} can see it with consent`, opens, 'Nobody more than without.'),
    ...part(isChild ? 'Who can see it without asking' : `Who around ${whose} can see it without asking`, seenAnyway, 'Nobody: it is shared by consent, or where the law says so.'),
    heading(isChild ? 'If you say no' : 'If you say no, or take it back'),
    paragraph(...(isChild
      ? ['Then they do not see it.', 'You can still get help.', 'If someone may be in danger, we may have to tell.']
      : ['It takes effect at once, and does not undo what was shared before.', 'Help does not depend on it.', 'To protect a child, in an emergency, or where a court says so, the law lets services share all the same; each time is on record and looked at by somebody else.'])),
    ...(childDecides ? [heading('Who decides'), paragraph(audience === 'parent'
      ? 'From 16, or sooner where your child understands well enough, this is for your child to decide, and your child’s no stands against your yes.'
      : 'From 16, or sooner if you understand well enough what it means, this is for you to decide. Your no stands even if your parents say yes.')] : []),
    heading('Whom to ask'), paragraph(isChild ? 'Ask your main helper, or a grown-up you trust.' : 'Ask the lead professional, or any of the services. You can also ask who has looked, and why.'),
  ], version);
}
