import { addDays, onWeekday } from '#demo/population/calendar';
import { recordId } from '#demo/population/identifiers';
import type { DemoSocialCare } from '#demo/population/model';
import { practitionerId } from '#demo/population/practitioners';

/** One family's case, told in days before today; codes of the children in need census and SSDA903. */
export interface CaseStory {
  readonly key: string;
  readonly today: string;
  readonly referred: number;
  /** Referral source, 1A to 10. */
  readonly source: string;
  /** Primary need, N1 to N9. */
  readonly need: string;
  /** Assessment factors: 2B drug misuse by a parent, 3B domestic abuse of a parent ... */
  readonly factors: readonly string[];
  /** By name. */
  readonly worker: string;
  readonly closed?: { readonly daysAgo: number; readonly reason: string };
  readonly enquiry?: { readonly started: number; readonly by: string; readonly concluded?: { readonly daysAgo: number; readonly outcome: string; readonly conference?: number } };
  readonly protection?: { readonly started: number; readonly category: DemoSocialCare['protectionPlans'][number]['category']; readonly ended?: number };
  readonly lookedAfter?: DemoSocialCare['lookedAfter'];
  readonly missing?: DemoSocialCare['missing'];
  readonly thirdPartyNotes?: readonly string[];
}

/** Every `step` days from `first` days ago, until today or the end. */
const every = (today: string, first: number, step: number, last = 0): readonly string[] =>
  Array.from({ length: Math.max(0, Math.ceil((first - last) / step)) }, (_, index) => onWeekday(addDays(today, -first + index * step))).filter((date) => date < today);

const enquiriesOf = ({ key, today, enquiry }: CaseStory): DemoSocialCare['enquiries'] => {
  if (!enquiry) return [];
  const { concluded } = enquiry;
  return [{
    id: recordId(key, 'enquiry'),
    from: addDays(today, -enquiry.started),
    allocatedTo: practitionerId(enquiry.by),
    ...(concluded ? { until: addDays(today, -concluded.daysAgo), outcome: concluded.outcome } : {}),
    ...(concluded?.conference === undefined ? {} : { conferenceDate: onWeekday(addDays(today, -concluded.conference)) }),
  }];
};

/** Visits within ten working days; the first review conference within three months, then every six. */
const protectionOf = ({ key, today, protection }: CaseStory): DemoSocialCare['protectionPlans'] => {
  if (!protection) return [];
  const last = protection.ended ?? 0;
  const [firstReview, ...reviews] = [protection.started - 85, ...Array.from({ length: 4 }, (_, index) => protection.started - 85 - 180 * (index + 1))];
  return [{
    id: recordId(key, 'protection plan'),
    from: addDays(today, -protection.started),
    ...(protection.ended === undefined ? {} : { until: addDays(today, -protection.ended) }),
    category: protection.category,
    visits: every(today, protection.started - 10, 14, last),
    reviews: [firstReview, ...reviews].filter((days): days is number => days !== undefined && days > last).map((days) => onWeekday(addDays(today, -days))),
  }];
};

/** The whole story: referral, episode, assessment within 45 working days, plan with visits every four weeks, and what followed. */
export function caseFile(story: CaseStory): DemoSocialCare {
  const { key, today, referred, need, closed } = story;
  const ended = closed ? { until: addDays(today, -closed.daysAgo) } : {};
  const referralId = recordId(key, 'referral');
  const worker = practitionerId(story.worker);
  const enquirer = story.enquiry ? practitionerId(story.enquiry.by) : worker;
  const authorised = referred - 55;
  return {
    referrals: [{ id: referralId, date: addDays(today, -referred), source: story.source, primaryNeed: need, noFurtherAction: false }],
    cinEpisodes: [{ id: recordId(key, 'episode'), referralId, from: addDays(today, -referred), ...ended, ...(closed ? { closeReason: closed.reason } : {}), primaryNeed: need }],
    cinPlans: authorised > 10 && !story.protection && !story.lookedAfter
      ? [{ id: recordId(key, 'plan'), from: addDays(today, -authorised + 7), ...ended, visits: every(today, authorised - 14, 28, closed?.daysAgo) }]
      : [],
    assessments: [{ id: recordId(key, 'assessment'), from: addDays(today, -referred + 1), ...(authorised > 0 ? { authorised: addDays(today, -authorised) } : {}), factors: story.factors }],
    enquiries: enquiriesOf(story),
    protectionPlans: protectionOf(story),
    lookedAfter: story.lookedAfter ?? [],
    missing: story.missing ?? [],
    workers: [
      ...(enquirer === worker ? [] : [{ practitioner: enquirer, from: addDays(today, -(story.enquiry?.started ?? 0)), ...ended }]),
      { practitioner: worker, from: addDays(today, -referred + 1), ...ended },
    ],
    thirdPartyNotes: story.thirdPartyNotes ?? [],
  };
}
