import { Field, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { LocalDateScalar } from '#schema/scalars/local-date';

@ObjectType({ description: 'The care of a confidential service (FHIR EpisodeOfCare): sexual health, substance use. The latest.', simpleResolvers: true })
export class ConfidentialCare {
  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'The service.' })
  service!: string | null;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'From when.' })
  from!: string | null;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'Until when; null while it goes on.' })
  until!: string | null;
}
