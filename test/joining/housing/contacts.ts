import type { ChildId } from '#schema/ids';
import { type TimelineEntry, TimelineKind } from '#schema/objects/timeline-entry';
import type { HousingLoaders } from '#test/joining/housing/loaders';

export const ACCOMMODATION = 'temporary-accommodation';
export const HOMELESSNESS = 'homelessness';

export interface ContactsQuestion {
  readonly child: ChildId;
  readonly person: string;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  /** May entries of this category be seen? Asked before anything of it is fetched. */
  readonly maySee: (category: string) => boolean;
}

/** The occasions on which the housing service dealt with the child's household. */
export async function contacts({ placements, applications }: HousingLoaders, { child, person, from, to, maySee }: ContactsQuestion): Promise<readonly TimelineEntry[]> {
  const [stays, applied] = await Promise.all([
    maySee(ACCOMMODATION) ? placements.load(person) : [],
    maySee(HOMELESSNESS) ? applications.load(person) : [],
  ]);
  const entry = (category: string, id: string, date: string, kind: TimelineKind, title: string): TimelineEntry => ({ ofChild: child, id: `housing-${id}`, date, agency: 'housing', kind, title, category });
  return [
    ...stays.map(({ id, placedOn }) => entry(ACCOMMODATION, `${id}-placed`, placedOn, TimelineKind.PLACEMENT, 'Placed in temporary accommodation')),
    ...stays.flatMap(({ id, endedOn }) => (endedOn ? [entry(ACCOMMODATION, `${id}-ended`, endedOn, TimelineKind.PLACEMENT, 'Left temporary accommodation')] : [])),
    ...applied.map(({ id, madeOn }) => entry(HOMELESSNESS, `${id}-made`, madeOn, TimelineKind.CONTACT, 'The household applied as homeless')),
  ].filter(({ date }) => (!from || date >= from) && (!to || date <= to));
}
