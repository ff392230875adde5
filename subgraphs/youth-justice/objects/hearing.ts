import { Field, ID, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { Source } from '#schema/objects/source';
import { LocalDateScalar } from '#schema/scalars/local-date';

@ObjectType({ description: 'Something a court ordered at a hearing.', simpleResolvers: true })
export class CourtOrder {
  @Category('as-parent')
  @Field(() => String, { description: 'What it is, in the court’s words.' })
  label!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { description: 'The day it was ordered.' })
  orderedDate!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day the court amended it; null where it stands as first ordered.' })
  amendedOn!: string | null;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'It concludes the matter.' })
  final!: boolean;
}

@ObjectType({ description: 'A day in court, past or to come.', simpleResolvers: true })
export class Hearing {
  @Category('as-parent')
  @Field(() => ID, { description: 'Stable within its source.' })
  id!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { description: 'The (first) day of the hearing.' })
  date!: string;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'The court.' })
  court!: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'What kind of hearing.' })
  type!: string | null;

  @Category('as-parent')
  @Field(() => [CourtOrder], { description: 'What the court ordered, as it stands after any amendment; empty where it has not shared results.' })
  orders!: readonly CourtOrder[];

  @Category('as-parent')
  @Field(() => Source, { description: 'The service’s return, or the court itself.' })
  source!: Source;
}
