import { Field, Int, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';
import { Coded } from '#schema/objects/coded';
import type { OfChild } from '#schema/objects/section';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { Establishment } from '#subgraphs/education/objects/establishment';

@ObjectType({ description: 'A suspension or permanent exclusion from school.', simpleResolvers: true })
export class Exclusion implements OfChild {
  readonly ofChild!: ChildId;

  @Category('as-parent')
  @Field(() => Coded, { description: 'SUSP suspension, PERM permanent, LNCH lunchtime.' })
  category!: Coded;

  @Category('as-parent')
  @Field(() => [Coded], { description: 'Reasons, up to three; empty where none was given.' })
  reasons!: Coded[];

  @Category('as-parent')
  @Field(() => LocalDateScalar, { description: 'The first day.' })
  from!: string;

  @Category('as-parent')
  @Field(() => Int, { nullable: true, description: 'For how many sessions (half days); null for a permanent exclusion, or where not stated.' })
  sessions!: number | null;

  @Category('school', 'SUMMARY')
  @Field(() => Establishment, { nullable: true, description: 'The school that excluded; where a child goes to school has its own category, since it tells where to find the child.' })
  school!: Establishment;
}
