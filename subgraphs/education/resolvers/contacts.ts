import { createHash } from 'node:crypto';
import type { Grant } from '#schema/contracts/grant';
import { TimelineEntry, TimelineKind } from '#schema/objects/timeline-entry';
import { coded } from '#schema/vocabulary/education/code-list';
import { EXCLUSION_CATEGORY } from '#schema/vocabulary/education/exclusions';
import type { EducationLoaders } from '#subgraphs/education/loaders';
import type { EducationSection } from '#subgraphs/education/objects/education-section';
import type { PupilRecord } from '#subgraphs/education/records/pupil-record';
import { establishmentOf } from '#subgraphs/education/resolvers/establishment-of';
import { may } from '#subgraphs/host/subgraph-context';

interface Occasion {
  readonly date: string | undefined;
  readonly kind: TimelineKind;
  readonly title: string;
  readonly category: string;
}

/** The categories that occasions come from, each with its way to read them: one that is not granted is not read. */
const SOURCES: Readonly<Record<string, (record: PupilRecord, loaders: EducationLoaders) => readonly Occasion[]>> = {
  school: (record, loaders) => record.enrolments().flatMap(({ school, from, until }) => {
    const name = establishmentOf(loaders, school).name ?? 'a school';
    const occasion = (date: string | undefined, title: string): Occasion => ({ date, kind: TimelineKind.OTHER, title, category: 'school' });
    return [occasion(from, `Joined ${name}`), occasion(until, `Left ${name}`)];
  }),
  behaviour: (record, loaders) => record.exclusions().map(({ category, from, school }) => ({
    date: from,
    kind: TimelineKind.EXCLUSION,
    title: `${coded(EXCLUSION_CATEGORY, category).display}, ${establishmentOf(loaders, school).name ?? 'school'}`,
    category: 'behaviour',
  })),
  'ehc-plan': (record) => [record.ehcPlan()].flatMap((plan) => (plan ? [{
    date: plan.from,
    kind: TimelineKind.ASSESSMENT,
    title: 'Education, health and care plan made',
    category: 'ehc-plan',
  }] : [])),
};

/** Null where no school states anything. Entries have no order: whoever merges the agencies' sorts. */
export function contactsOf(section: EducationSection, grant: Grant, loaders: EducationLoaders): TimelineEntry[] | null {
  const { record, ofChild } = section;
  if (!record) return null;
  return Object.entries(SOURCES)
    .filter(([category]) => may(grant, ofChild, category, 'SUMMARY'))
    .flatMap(([, read]) => read(record, loaders))
    .flatMap((occasion) => (occasion.date === undefined ? [] : [entryOf(occasion, occasion.date, ofChild)]));
}

const entryOf = ({ kind, title, category }: Occasion, date: string, ofChild: EducationSection['ofChild']): TimelineEntry =>
  Object.assign(new TimelineEntry(), { ofChild, id: entryId(ofChild, date, title), date, agency: 'education', kind, title, category });

/** Stable from one reading to the next, and says nothing: a UPN never becomes part of an id. */
const entryId = (...parts: readonly string[]): string => `edu-${createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 16)}`;
