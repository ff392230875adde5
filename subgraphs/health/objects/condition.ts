import { Field, ID, ObjectType } from 'type-graphql';
import { Category, ClassifiedByEntry } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';
import { Coded } from '#schema/objects/coded';
import type { OfChild } from '#schema/objects/section';
import { LocalDateScalar } from '#schema/scalars/local-date';

@ObjectType({ description: 'A diagnosis or problem (FHIR Condition). Mental and sexual health and substance use are classified as such.', simpleResolvers: true })
@ClassifiedByEntry('DETAIL')
export class Condition implements OfChild {
  readonly ofChild!: ChildId;

  @Category('as-parent')
  @Field(() => ID, { description: 'The source’s own id for the entry.' })
  id!: string;

  @Category('as-parent')
  @Field(() => Coded, { nullable: true, description: 'What it is; null where the source does not say.' })
  name!: Coded | null;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'False once the source says that it is resolved, inactive or in remission.' })
  active!: boolean;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'When it began, where a day is known.' })
  onset!: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'When it began, as the source writes it where that is no whole day: `2014`, `in infancy`.' })
  onsetAsWritten!: string | null;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'When it was recorded.' })
  recordedOn!: string | null;

  @Category('as-parent')
  @Field(() => String, { description: 'The class of information this entry belongs to; it decides who sees it.' })
  category!: string;
}
