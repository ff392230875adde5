import { Field, ID, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { flag } from '#subgraphs/social-care/section/flag';
import type { SsdRecord } from '#subgraphs/social-care/ssd-queries';

@ObjectType({ description: 'A social work assessment (Children Act 1989 s.17). What it found is under `assessmentFactors`.', simpleResolvers: true })
export class SocialCareAssessment {
  @Category('as-parent')
  @Field(() => ID, { description: 'The case system’s id of the assessment.' })
  id!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day it began.' })
  from!: string | null;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day it was authorised; null while it goes on.' })
  authorised!: string | null;

  @Category('as-parent')
  @Field(() => Boolean, { nullable: true, description: 'The child was seen; null where that is not recorded.' })
  childSeen!: boolean | null;
}

export const toAssessment = ({ id, from, authorised, childSeen }: SsdRecord<'assessments'>): SocialCareAssessment =>
  Object.assign(new SocialCareAssessment(), { id, from, authorised, childSeen: flag(childSeen) });
