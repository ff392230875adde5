import type { FieldLevel } from '#schema/level';
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

/**
 * One table as a source of occasions, and what all of them are classified as. An occasion tells what the section's own
 * field of that table tells, so it needs the same level.
 */
interface OccasionSource {
  readonly question: TableQuestion;
  readonly category: string;
  readonly level: FieldLevel;
  readonly occasions: (record: never) => readonly Occasion[];
}

const source = <Question extends TableQuestion>(
  category: string,
  level: FieldLevel,
  question: Question,
  occasions: (record: SsdRecord<Question>) => readonly Occasion[],
): OccasionSource => ({ question, category, level, occasions });

const one = (date: string | null, kind: TimelineKind, title: string): readonly Occasion[] => [{ date, kind, title }];

const SOURCES: readonly OccasionSource[] = [
  source('child-in-need', 'DETAIL', 'contacts', ({ date, source: from }) =>
    one(date, TimelineKind.CONTACT, withDetail('Contact received', coded(REFERRAL_SOURCE, from)?.display))),
  source('child-in-need', 'DETAIL', 'referrals', ({ date, source: from, closed }) => [
    ...one(date, TimelineKind.REFERRAL, withDetail('Referred', coded(REFERRAL_SOURCE, from)?.display)),
    ...one(closed, TimelineKind.OTHER, 'Case closed'),
  ]),
  source('child-in-need', 'SUMMARY', 'earlyHelp', ({ from }) => one(from, TimelineKind.CONTACT, 'Early help began')),
  source('child-in-need', 'SUMMARY', 'assessments', ({ from, authorised }) => [
    ...one(from, TimelineKind.ASSESSMENT, 'Assessment began'),
    ...one(authorised, TimelineKind.ASSESSMENT, 'Assessment authorised'),
  ]),
  source('child-in-need', 'DETAIL', 'needVisits', ({ date, seen }) => one(date, TimelineKind.CONTACT, visited('Child in need visit', seen))),
  source('abuse-enquiries', 'DETAIL', 'enquiries', ({ from, until }) => [
    ...one(from, TimelineKind.CONCERN, 'Section 47 enquiry began'),
    ...one(until, TimelineKind.CONCERN, 'Section 47 enquiry completed'),
  ]),
  source('child-protection', 'DETAIL', 'conferences', ({ date }) => one(date, TimelineKind.MEETING, 'Initial child protection conference')),
  source('child-protection', 'SUMMARY', 'protectionPlans', ({ from, until }) => [
    ...one(from, TimelineKind.CONCERN, 'Child protection plan began'),
    ...one(until, TimelineKind.CONCERN, 'Child protection plan ended'),
  ]),
  source('child-protection', 'DETAIL', 'protectionVisits', ({ date, seen }) => one(date, TimelineKind.CONTACT, visited('Child protection visit', seen))),
  source('child-protection', 'DETAIL', 'protectionReviews', ({ date }) => one(date, TimelineKind.MEETING, 'Child protection review')),
  source('looked-after', 'DETAIL', 'placements', ({ from }) => one(from, TimelineKind.PLACEMENT, 'Placement began')),
  source('looked-after', 'DETAIL', 'legalStatuses', ({ from, status }) =>
    one(from, TimelineKind.OTHER, withDetail('Legal status', coded(LEGAL_STATUS, status)?.display))),
  source('looked-after', 'DETAIL', 'careVisits', ({ date, seen }) => one(date, TimelineKind.CONTACT, visited('Visit in care', seen))),
  source('looked-after', 'DETAIL', 'careReviews', ({ date }) => one(date, TimelineKind.MEETING, 'Review of care')),
  source('exploitation-missing', 'DETAIL', 'missing', ({ from, until }) => [
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
  const granted = SOURCES.filter(({ category, level }) => may(grant, about.ofChild, category, level));
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
