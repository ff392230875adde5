import { createHash } from 'node:crypto';
import type { Grant } from '#schema/contracts/grant';
import { TimelineEntry, TimelineKind } from '#schema/objects/timeline-entry';
import { coded } from '#schema/vocabulary/education/code-list';
import { EXCLUSION_CATEGORY } from '#schema/vocabulary/education/exclusions';
import type { SchoolReference } from '#subgraphs/education/drop/statements';
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
  /** What it is besides its date; never a school's name, which some viewers are not shown. */
  readonly what: string;
}

/** How a viewer is told of a school: by name, or not at all where the viewer may not know where the child goes to school. */
type Naming = (school: SchoolReference) => string | null;

/** The categories that occasions come from, each with its way to read them: one that is not granted is not read. */
const SOURCES: Readonly<Record<string, (record: PupilRecord, nameOf: Naming) => readonly Occasion[]>> = {
  school: (record, nameOf) => record.enrolments().flatMap(({ school, from, until }) => {
    const place = nameOf(school) ?? 'a school';
    const occasion = (date: string | undefined, verb: string): Occasion => ({ date, kind: TimelineKind.OTHER, title: `${verb} ${place}`, category: 'school', what: `${verb} ${school.urn ?? school.laEstab ?? ''}` });
    return [occasion(from, 'Joined'), occasion(until, 'Left')];
  }),
  behaviour: (record, nameOf) => record.exclusions().map(({ category, from, school }) => ({
    date: from,
    kind: TimelineKind.EXCLUSION,
    title: [coded(EXCLUSION_CATEGORY, category).display, nameOf(school)].filter(Boolean).join(', '),
    category: 'behaviour',
    what: `${category} ${school.urn ?? school.laEstab ?? ''}`,
  })),
  'ehc-plan': (record) => [record.ehcPlan()].flatMap((plan) => (plan ? [{
    date: plan.from,
    kind: TimelineKind.ASSESSMENT,
    title: 'Education, health and care plan made',
    category: 'ehc-plan',
    what: 'plan',
  }] : [])),
};

/** Null where no school states anything. Entries have no order: whoever merges the agencies' sorts. */
export function contactsOf(section: EducationSection, grant: Grant, loaders: EducationLoaders): TimelineEntry[] | null {
  const { record, ofChild } = section;
  if (!record) return null;
  const mayKnowSchools = may(grant, ofChild, 'school', 'SUMMARY');
  const nameOf: Naming = (school) => (mayKnowSchools ? establishmentOf(loaders, school).name : null);
  return Object.entries(SOURCES)
    .filter(([category]) => may(grant, ofChild, category, 'SUMMARY'))
    .flatMap(([, read]) => read(record, nameOf))
    .flatMap((occasion) => (occasion.date === undefined ? [] : [entryOf(occasion, occasion.date, ofChild)]));
}

const entryOf = ({ kind, title, category, what }: Occasion, date: string, ofChild: EducationSection['ofChild']): TimelineEntry =>
  Object.assign(new TimelineEntry(), { ofChild, id: entryId(ofChild, category, date, what), date, agency: 'education', kind, title, category });

/** The same for every viewer and at every reading, and says nothing: a UPN never becomes part of an id. */
const entryId = (...parts: readonly string[]): string => `edu-${createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 16)}`;
