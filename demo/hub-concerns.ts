import { childId } from '#schema/ids';
import type { Population } from '#demo/population/model';
import type { HubDatabase } from '#subgraphs/hub/store/database';
import type { Insertable } from 'kysely';

/** A flag of concern in the demonstration: days are counted from its day, back for what was, ahead for what is to be. */
interface DemoConcern {
  readonly child: string;
  readonly by: string;
  readonly level: 'GREEN' | 'AMBER' | 'RED';
  readonly seen: string;
  readonly daysAgo: number;
  readonly reviewIn: number;
  readonly closed?: { readonly daysAgo: number; readonly reason: string };
}

const CONCERNS: readonly DemoConcern[] = [
  { child: 'amira', by: 'Tom Hale', level: 'AMBER', seen: 'Has fallen asleep in the first lesson on four mornings this month', daysAgo: 12, reviewIn: 20 },
  {
    child: 'amira', by: 'Bridget Malone', level: 'GREEN', seen: 'Came to the medical room three times in a week with a headache', daysAgo: 60, reviewIn: -10,
    closed: { daysAgo: 31, reason: 'Has had her eyes tested and wears glasses' },
  },
  { child: 'priya', by: 'Farah Siddiqui', level: 'AMBER', seen: 'Was alone at home with her brother on two visits', daysAgo: 20, reviewIn: 15 },
  { child: 'priya', by: 'Tilly Marsh', level: 'AMBER', seen: 'Says that she cooks and looks after her brother most evenings', daysAgo: 9, reviewIn: 25 },
  { child: 'grace', by: 'Bridget Malone', level: 'GREEN', seen: 'Missed two appointments to have her ears looked at', daysAgo: 80, reviewIn: -5 },
];

const day = (today: string, days: number): string => new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const morning = (today: string, days: number): string => `${day(today, days)}T09:30:00.000Z`;

/** Flags of concern on children of the cast, as far as both child and practitioner are in the population. */
export const concernRows = ({ today, children, practitioners }: Population): Insertable<HubDatabase['concern']>[] =>
  CONCERNS.flatMap(({ child: key, by, level, seen, daysAgo, reviewIn, closed }, index) => {
    const child = children.find((candidate) => candidate.key === key);
    const practitioner = practitioners.find(({ name }) => name === by);
    if (!child || !practitioner) return [];
    return [{
      id: `${child.id}-c${index}`, child_id: childId(child.id), raised_by: practitioner.id, agency: practitioner.agency, level, seen, basis: 'SEEN', family_knows: true,
      raised_at: morning(today, -daysAgo), review_on: day(today, reviewIn),
      closed_at: closed ? morning(today, -closed.daysAgo) : null, close_reason: closed?.reason ?? null,
    }];
  });

/** What the flags on a child nobody leads have come to: an alert that waits at the front door. */
export const alertRows = ({ today, children }: Population, concerns: readonly Insertable<HubDatabase['concern']>[]): Insertable<HubDatabase['alert']>[] =>
  children.flatMap(({ id, involvements }) => {
    const open = concerns.filter(({ child_id, closed_at, review_on }) => child_id === id && closed_at === null && review_on >= today);
    if (new Set(open.map(({ agency }) => agency)).size < 2) return [];
    const lead = involvements.find(({ relation, until }) => relation === 'lead_professional' && until === undefined);
    return [{ id: `${id}-a`, child_id: childId(id), kind: 'CONCERNS_ADD_UP' as const, for_practitioner: lead?.practitioner ?? null, raised_at: open.map(({ raised_at }) => raised_at).sort().at(-1) ?? today }];
  });
