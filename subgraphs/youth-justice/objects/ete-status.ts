import { Field, Int, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { Coded } from '#schema/objects/coded';
import { LocalDateScalar } from '#schema/scalars/local-date';

@ObjectType({ description: 'The education, training or employment that the youth justice service knows of.', simpleResolvers: true })
export class EteStatus {
  @Category('as-parent')
  @Field(() => Coded, { nullable: true, description: 'The kind of provision (Youth Justice Board’s list).' })
  provision!: Coded | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'In the service’s own words.' })
  description!: string | null;

  @Category('as-parent')
  @Field(() => Int, { nullable: true, description: 'Hours a week attended.' })
  hoursAttended!: number | null;

  @Category('as-parent')
  @Field(() => Int, { nullable: true, description: 'Hours a week offered.' })
  hoursOffered!: number | null;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { description: 'Since when.' })
  startDate!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'Until when; null while it goes on.' })
  endDate!: string | null;
}
