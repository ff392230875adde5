import { Field, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { LocalDateScalar } from '#schema/scalars/local-date';

@ObjectType({ description: 'The stage that the AssetPlus assessment has reached. What was assessed is not part of this view.', simpleResolvers: true })
export class AssetPlusStage {
  @Category('as-parent')
  @Field(() => String, { description: 'The stage: referral order, pre-sentence report, custody ...' })
  stage!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { description: 'The day of the assessment, or on which the stage began.' })
  date!: string;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'Whether it is complete, where the service says so.' })
  status!: string | null;
}
