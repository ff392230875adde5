import { childId } from '#schema/ids';
import { recordId } from '#demo/population/identifiers';
import { choicesFor } from '#demo/population/random';
import type { DemoChild, Population } from '#demo/population/model';
import type { HubDatabase } from '#subgraphs/hub/store/database';
import type { Insertable } from 'kysely';

/** Absence that nobody authorised (DfE codes of August 2024): holiday, late after registration, no reason yet, none at all. */
const UNAUTHORISED: ReadonlySet<string> = new Set(['G', 'U', 'N', 'O']);
/** From so many of a hundred sessions on, the schools' system in the demonstration raises the alarm. */
const ALARM_PERCENT = 10;

/** What the agencies' events of before would have left: who stays away from school, who lives in temporary accommodation. */
export const circumstanceRows = ({ children, today }: Population): Insertable<HubDatabase['circumstance']>[] =>
  children.flatMap((child) => [
    ...(staysAway(child) ? [row(child, 'TRUANTING', today)] : []),
    ...(child.addresses.some(({ use, until }) => use === 'temporary' && until === undefined) || isRehoused(child) ? [row(child, 'TEMPORARY_ACCOMMODATION', today)] : []),
  ]);

function staysAway({ education }: DemoChild): boolean {
  const marks = education?.attendance ?? [];
  return marks.length > 0 && (marks.filter(({ code }) => UNAUTHORISED.has(code)).length / marks.length) * 100 >= ALARM_PERCENT;
}

const isOfCrowd = ({ key }: DemoChild): boolean => key.startsWith('child-');

/** Families of the crowd whom the council has housed for the time being: enough that such children can be counted without telling of one. */
const isRehoused = (child: DemoChild): boolean =>
  isOfCrowd(child) && choicesFor(`rehoused ${child.household}`).chance(child.involvements.some(({ agency, until }) => agency === 'social_care' && until === undefined) ? 0.5 : 0.06);

const row = ({ id, key }: DemoChild, kind: 'TRUANTING' | 'TEMPORARY_ACCOMMODATION', today: string): Insertable<HubDatabase['circumstance']> =>
  ({ id: recordId(key, `circumstance ${kind}`), child_id: childId(id), kind, from_at: daysBefore(today, 14), until_at: null });

const daysBefore = (today: string, days: number): string => new Date(Date.parse(`${today}T07:00:00Z`) - days * 86_400_000).toISOString();

/** The lead of a child of the cast who stays away was told, and has not taken note yet; leads of the crowd have. */
export const circumstanceAlerts = ({ children, today }: Population): Insertable<HubDatabase['alert']>[] =>
  children.filter((child) => staysAway(child) && !isOfCrowd(child)).filter(({ involvements }) => involvements.some(({ relation }) => relation === 'lead_professional')).map(({ id, key, involvements }) => ({
    id: recordId(key, 'alert TRUANTING'), child_id: childId(id), kind: 'AGENCY_EVENT' as const, about: recordId(key, 'circumstance TRUANTING'), what: 'The school’s system says that the child stays away', category: 'school',
    for_practitioner: involvements.find(({ relation, until }) => relation === 'lead_professional' && until === undefined)?.practitioner ?? null, raised_at: daysBefore(today, 13),
  }));
