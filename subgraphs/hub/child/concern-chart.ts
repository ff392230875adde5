import { Field, Int, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { LocalDateScalar } from '#schema/scalars/local-date';

@ObjectType({ description: 'Flags of concern that were open at the end of a month, or today.', simpleResolvers: true })
export class ConcernMonth {
  @Category('as-parent')
  @Field(() => LocalDateScalar, { description: 'The last day of the month; today, of this one.' })
  on!: string;

  @Category('as-parent')
  @Field(() => Int, { description: 'Open at GREEN.' })
  green!: number;

  @Category('as-parent')
  @Field(() => Int, { description: 'Open at AMBER.' })
  amber!: number;

  @Category('as-parent')
  @Field(() => Int, { description: 'Open at RED.' })
  red!: number;
}

interface Flag {
  readonly level: 'GREEN' | 'AMBER' | 'RED';
  readonly raised_at: string;
  readonly closed_at: string | null;
}

/** The ends of the last months, the oldest first; the last is today. */
function monthEnds(now: Date, months: number): string[] {
  const ends = Array.from({ length: months - 1 }, (_, index) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - (months - 2 - index), 0)));
  return [...ends, now].map((day) => day.toISOString().slice(0, 10));
}

/** How many flags of each level were open at the end of each of the last months. */
export const concernChart = (flags: readonly Flag[], now: Date, months: number): ConcernMonth[] =>
  monthEnds(now, months).map((on) => {
    const open = flags.filter(({ raised_at, closed_at }) => raised_at.slice(0, 10) <= on && (closed_at === null || closed_at.slice(0, 10) > on));
    const at = (level: Flag['level']): number => open.filter((flag) => flag.level === level).length;
    return { on, green: at('GREEN'), amber: at('AMBER'), red: at('RED') };
  });
