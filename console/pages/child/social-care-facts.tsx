import { type Fact, Lines } from '#console/govuk/facts';
import type { Child } from '#console/pages/child/child';
import { span } from '#console/words/dates';
import { inWords } from '#console/words/in-words';

const goesOn = (open: boolean): string => (open ? 'open' : 'closed');

/** What children’s social care holds. */
export function socialCareFacts({ childInNeed, childProtection, enquiries, lookedAfter, missingEpisodes, earlyHelp, workers }: Child['socialCare']): readonly Fact[] {
  const now = workers?.filter(({ current }) => current) ?? [];
  return [
    { label: 'Social workers', value: now.length > 0 && <Lines lines={now.map(({ name, role, team }) => [name, role, team].filter(Boolean).join(', '))} /> },
    { label: 'Child protection plan', value: childProtection && `${goesOn(childProtection.open)}, ${span(childProtection.from, childProtection.until)}` },
    { label: 'Section 47 enquiries', value: enquiries && (enquiries.length === 0 ? 'none recorded' : <Lines lines={enquiries.map(({ open, from, until }) => `${goesOn(open)}, ${span(from, until)}`)} />) },
    { label: 'Child in need', value: childInNeed && `${goesOn(childInNeed.open)}, ${span(childInNeed.from, childInNeed.until)}${childInNeed.primaryNeed ? `; ${childInNeed.primaryNeed.display}` : ''}` },
    { label: 'Looked after', value: lookedAfter && `${goesOn(lookedAfter.open)}, ${span(lookedAfter.from, lookedAfter.until)}${lookedAfter.legalStatus ? `; ${lookedAfter.legalStatus.display}` : ''}` },
    { label: 'Missing', value: missingEpisodes && (missingEpisodes.length === 0 ? 'never recorded' : <Lines lines={missingEpisodes.slice(0, 3).map(({ from, until, type }) => `${type ? `${inWords(type.display)}, ` : ''}${span(from, until)}`)} />) },
    { label: 'Early help', value: earlyHelp && earlyHelp.length > 0 && <Lines lines={earlyHelp.slice(0, 2).map(({ open, from, until, organisation, reason }) => [goesOn(open), span(from, until), organisation, reason].filter(Boolean).join(', '))} /> },
  ];
}
