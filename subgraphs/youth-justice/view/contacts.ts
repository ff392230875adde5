import type { ChildId } from '#schema/ids';
import type { FieldLevel } from '#schema/level';
import { type TimelineEntry, TimelineKind } from '#schema/objects/timeline-entry';
import { interventions } from '#subgraphs/youth-justice/view/programmes';
import { hearings } from '#subgraphs/youth-justice/view/hearings';
import type { YoungPerson } from '#subgraphs/youth-justice/view/young-person';

export const INVOLVEMENT = 'youth-justice-involvement';
export const DETAIL = 'youth-justice-detail';

export interface ContactsQuestion {
  readonly child: ChildId;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  /** May entries of this category be seen, at this level? Asked before anything of it is fetched. */
  readonly maySee: (category: string, level: FieldLevel) => boolean;
}

/** The occasions on which the youth justice service, or a court, dealt with the child; oldest first. */
export async function contacts(person: YoungPerson, { child, from, to, maySee }: ContactsQuestion): Promise<readonly TimelineEntry[]> {
  const [involvement, detail] = await Promise.all([
    maySee(INVOLVEMENT, 'SUMMARY') ? involvementEntries(person, child) : [],
    maySee(DETAIL, 'SUMMARY') ? detailEntries(person, child, maySee(DETAIL, 'DETAIL')) : [],
  ]);
  return [...involvement, ...detail]
    .filter(({ date }) => (!from || date >= from) && (!to || date <= to))
    .sort((one, other) => one.date.localeCompare(other.date) || one.id.localeCompare(other.id));
}

async function involvementEntries(person: YoungPerson, child: ChildId): Promise<readonly TimelineEntry[]> {
  const [header, transfers] = await Promise.all([person.header(), person.items('transfer')]);
  const entry = entryOf(child, INVOLVEMENT);
  const { case: ofCase } = header ?? {};
  return [
    ...(ofCase ? [entry('case-opened', ofCase.openedOn, TimelineKind.CONTACT, 'Youth justice case opened')] : []),
    ...(ofCase?.closedOn ? [entry('case-closed', ofCase.closedOn, TimelineKind.CONTACT, 'Youth justice case closed')] : []),
    ...transfers.map(({ date }, index) => entry(`transfer-${index}`, date, TimelineKind.OTHER, 'Youth justice case transferred')),
  ];
}

/** An entry is shown from SUMMARY on: that there was a day in court. Which court, or what kind of work, is DETAIL. */
async function detailEntries(person: YoungPerson, child: ChildId, inDetail: boolean): Promise<readonly TimelineEntry[]> {
  const [header, days, programmes, assessments, results] = await Promise.all([
    person.header(), person.items('hearing'), person.items('intervention_programme'), person.items('asset_plus'), person.courtHearings(),
  ]);
  if (!header) return [];
  const entry = entryOf(child, DETAIL);
  const titled = (title: string, more: string | null): string => (inDetail && more ? `${title}: ${more}` : title);
  return [
    ...hearings(days, header, results).map(({ id, date, court }) => entry(`hearing-${id}`, date, TimelineKind.COURT, titled('Court hearing', court))),
    ...interventions(programmes).map(({ id, startDate, type }) => entry(`intervention-${id}`, startDate, TimelineKind.CONTACT, titled('Intervention programme began', type))),
    ...assessments.map(({ assessmentID, date, stage }) => entry(`assessment-${assessmentID}`, date, TimelineKind.ASSESSMENT, titled('AssetPlus assessment', stage))),
  ];
}

const entryOf = (ofChild: ChildId, category: string) => (id: string, date: string, kind: TimelineKind, title: string): TimelineEntry =>
  ({ ofChild, id: `yot-${id}`, date, agency: 'yot', kind, title, category });
