import { TimelineEntry, TimelineKind } from '#schema/objects/timeline-entry';
import { LEGAL_STATUS } from '#schema/vocabulary/social-care/legal-status';
import { coded } from '#schema/vocabulary/social-care/code-list';
import { REFERRAL_SOURCE } from '#schema/vocabulary/social-care/referral-source';
import { may } from '#subgraphs/host/subgraph-context';
import type { SocialCareContext } from '#subgraphs/social-care/loaders';
import type { AboutChild } from '#subgraphs/social-care/section/about-child';
import { flag } from '#subgraphs/social-care/section/flag';
import type { SsdRecord, TableQuestion } from '#subgraphs/social-care/ssd-queries';

/** A day on which something happened; entries without a day have no place on a timeline. */
interface Occasion {
  readonly date: string | null;
  readonly kind: TimelineKind;
  readonly title: string;
}

/** One table as a source of occasions, and the class of information that all of them belong to. */
interface OccasionSource {
  readonly question: TableQuestion;
  readonly category: string;
  readonly occasions: (record: never) => readonly Occasion[];
}

const source = <Question extends TableQuestion>(
  category: string,
  question: Question,
  occasions: (record: SsdRecord<Question>) => readonly Occasion[],
): OccasionSource => ({ question, category, occasions });

const one = (date: string | null, kind: TimelineKind, title: string): readonly Occasion[] => [{ date, kind, title }];

const SOURCES: readonly OccasionSource[] = [
  source('child-in-need', 'contacts', ({ date, source: from }) =>
    one(date, TimelineKind.CONTACT, withDetail('Contact received', coded(REFERRAL_SOURCE, from)?.display))),
  source('child-in-need', 'referrals', ({ date, source: from, closed }) => [
    ...one(date, TimelineKind.REFERRAL, withDetail('Referred', coded(REFERRAL_SOURCE, from)?.display)),
    ...one(closed, TimelineKind.OTHER, 'Case closed'),
  ]),
  source('child-in-need', 'earlyHelp', ({ from }) => one(from, TimelineKind.CONTACT, 'Early help began')),
  source('child-in-need', 'assessments', ({ from, authorised }) => [
    ...one(from, TimelineKind.ASSESSMENT, 'Assessment began'),
    ...one(authorised, TimelineKind.ASSESSMENT, 'Assessment authorised'),
  ]),
  source('child-in-need', 'needVisits', ({ date, seen }) => one(date, TimelineKind.CONTACT, visited('Child in need visit', seen))),
  source('abuse-enquiries', 'enquiries', ({ from, until }) => [
    ...one(from, TimelineKind.CONCERN, 'Section 47 enquiry began'),
    ...one(until, TimelineKind.CONCERN, 'Section 47 enquiry completed'),
  ]),
  source('child-protection', 'conferences', ({ date }) => one(date, TimelineKind.MEETING, 'Initial child protection conference')),
  source('child-protection', 'protectionPlans', ({ from, until }) => [
    ...one(from, TimelineKind.CONCERN, 'Child protection plan began'),
    ...one(until, TimelineKind.CONCERN, 'Child protection plan ended'),
  ]),
  source('child-protection', 'protectionVisits', ({ date, seen }) => one(date, TimelineKind.CONTACT, visited('Child protection visit', seen))),
  source('child-protection', 'protectionReviews', ({ date }) => one(date, TimelineKind.MEETING, 'Child protection review')),
  source('looked-after', 'placements', ({ from }) => one(from, TimelineKind.PLACEMENT, 'Placement began')),
  source('looked-after', 'legalStatuses', ({ from, status }) =>
    one(from, TimelineKind.OTHER, withDetail('Legal status', coded(LEGAL_STATUS, status)?.display))),
  source('looked-after', 'careVisits', ({ date, seen }) => one(date, TimelineKind.CONTACT, visited('Visit in care', seen))),
  source('looked-after', 'careReviews', ({ date }) => one(date, TimelineKind.MEETING, 'Review of care')),
  source('exploitation-missing', 'missing', ({ from, until }) => [
    ...one(from, TimelineKind.MISSING, 'Reported missing'),
    ...one(until, TimelineKind.MISSING, 'Found'),
  ]),
];

/**
 * What happened between two days, both included. A table whose category was not granted is not asked: the mask would
 * drop its entries, but only after they had been fetched.
 */
export async function contactsOf(
  about: AboutChild,
  { from, until }: { readonly from: string | null; readonly until: string | null },
  { grant, loaders }: SocialCareContext,
): Promise<TimelineEntry[]> {
  const granted = SOURCES.filter(({ category }) => may(grant, about.ofChild, category, 'SUMMARY'));
  const entries = await Promise.all(
    granted.map(async ({ question, category, occasions }) => {
      const records = await loaders.rows(question, about.personId);
      return records.flatMap((record) => occasions(record as never).map((occasion, index) => ({ ...occasion, category, id: `${question}-${record.id}-${index}` })));
    }),
  );
  return entries
    .flat()
    .filter(({ date }) => date !== null && (from === null || date >= from) && (until === null || date <= until))
    .sort((one, other) => (other.date ?? '').localeCompare(one.date ?? '') || one.id.localeCompare(other.id))
    .map((entry) => Object.assign(new TimelineEntry(), { ...entry, ofChild: about.ofChild, agency: 'social_care' }));
}

const withDetail = (title: string, detail: string | undefined): string => (detail ? `${title}: ${detail}` : title);
const visited = (title: string, seen: string | null): string => (flag(seen) === false ? `${title}, child not seen` : title);
