import { Field, Int, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';
import { Coded } from '#schema/objects/coded';
import type { OfChild } from '#schema/objects/section';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { Establishment } from '#subgraphs/education/objects/establishment';

@ObjectType({ description: 'A need of a child with special educational needs.', simpleResolvers: true })
export class SenNeed {
  @Category('as-parent')
  @Field(() => Coded, { description: 'The type of need.' })
  type!: Coded;

  @Category('as-parent')
  @Field(() => Int, { description: '1 is the main need.' })
  rank!: number;
}

@ObjectType({ description: 'Help at school for special educational needs.', simpleResolvers: true })
export class SenSupport implements OfChild {
  readonly ofChild!: ChildId;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'The child has help for special educational needs, by whatever means.' })
  supported!: boolean;

  @Category('ehc-plan')
  @Field(() => Coded, { nullable: true, description: 'N none, K SEN support, E education, health and care plan. It tells whether there is a plan, and so belongs with the plan.' })
  provision!: Coded;

  @Category('ehc-plan')
  @Field(() => LocalDateScalar, { nullable: true, description: 'Since when this provision.' })
  from!: string | null;

  @Category('as-parent')
  @Field(() => [SenNeed], { description: 'The main need first.' })
  needs!: SenNeed[];
}

@ObjectType({ description: 'An education, health and care plan (Children and Families Act 2014 s.37).', simpleResolvers: true })
export class EhcPlan implements OfChild {
  readonly ofChild!: ChildId;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { description: 'Since when.' })
  from!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'Until when, where it has ceased.' })
  until!: string | null;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'When the annual review is due.' })
  reviewDue!: string | null;

  @Category('school', 'SUMMARY')
  @Field(() => Establishment, { nullable: true, description: 'The school named in the plan; it tells where to find the child, and so is classified as schools are.' })
  namedSchool!: Establishment | null;
}
