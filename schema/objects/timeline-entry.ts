import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Category, ClassifiedByEntry } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';
import type { OfChild } from '#schema/objects/section';
import { LocalDateScalar } from '#schema/scalars/local-date';

export enum TimelineKind {
  CONTACT = 'CONTACT',
  REFERRAL = 'REFERRAL',
  ASSESSMENT = 'ASSESSMENT',
  MEETING = 'MEETING',
  ATTENDANCE = 'ATTENDANCE',
  EXCLUSION = 'EXCLUSION',
  HEALTH_ENCOUNTER = 'HEALTH_ENCOUNTER',
  MISSED_APPOINTMENT = 'MISSED_APPOINTMENT',
  PLACEMENT = 'PLACEMENT',
  MISSING = 'MISSING',
  COURT = 'COURT',
  CONCERN = 'CONCERN',
  OTHER = 'OTHER',
}

registerEnumType(TimelineKind, { name: 'TimelineKind', description: 'What kind of occasion an entry of the timeline is.' });

@ObjectType({ description: 'One occasion on which an agency met, or met about, a child.', simpleResolvers: true })
@Directive('@shareable')
@ClassifiedByEntry('SUMMARY')
export class TimelineEntry implements OfChild {
  readonly ofChild!: ChildId;

  @Category('as-parent')
  @Field(() => ID, { description: 'Stable within the agency; for paging and de-duplication.' })
  id!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { description: 'The day it happened.' })
  date!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'The agency whose record this is: education, health, social_care, yot, hub.' })
  agency!: string;

  @Category('as-parent')
  @Field(() => TimelineKind, { description: 'What kind of occasion.' })
  kind!: TimelineKind;

  @Category('as-parent')
  @Field(() => String, { description: 'One line in plain English.' })
  title!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'The class of information this entry belongs to; it decides who sees it.' })
  category!: string;
}
