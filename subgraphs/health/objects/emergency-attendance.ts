import { Field, ID, ObjectType } from 'type-graphql';
import { Category, ClassifiedByEntry } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';
import type { OfChild } from '#schema/objects/section';
import { LocalDateScalar } from '#schema/scalars/local-date';

@ObjectType({ description: 'An attendance at an emergency department (FHIR Encounter of class EMER). One for an overdose may be classified as mental health.', simpleResolvers: true })
@ClassifiedByEntry('SUMMARY')
export class EmergencyAttendance implements OfChild {
  readonly ofChild!: ChildId;

  @Category('as-parent')
  @Field(() => ID, { description: 'The source’s own id for the entry.' })
  id!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day of arrival.' })
  date!: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'Where.' })
  site!: string | null;

  @Category('physical-health')
  @Field(() => String, { nullable: true, description: 'Why; shown in detail only.' })
  reason!: string | null;

  @Category('as-parent')
  @Field(() => String, { description: 'The class of information this entry belongs to; it decides who sees it.' })
  category!: string;
}
