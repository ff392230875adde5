import { Field, ID, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { isOpen } from '#subgraphs/social-care/section/period';
import type { SsdRecord } from '#subgraphs/social-care/ssd-queries';

@ObjectType({ description: 'Early help for a child and family.', simpleResolvers: true })
export class EarlyHelpEpisode {
  @Category('as-parent')
  @Field(() => ID, { description: 'The case system’s id of the episode.' })
  id!: string;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'It goes on.' })
  open!: boolean;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'Its first day.' })
  from!: string | null;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'Its last day; null while it goes on.' })
  until!: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'Why, in the case system’s broad words.' })
  reason!: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'The organisation that helps.' })
  organisation!: string | null;
}

export const toEarlyHelp = ({ id, from, until, reason, organisation }: SsdRecord<'earlyHelp'>, today: string): EarlyHelpEpisode =>
  Object.assign(new EarlyHelpEpisode(), { id, open: isOpen(until, today), from, until, reason, organisation });
