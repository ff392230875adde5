import { Field, InputType } from 'type-graphql';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { NhsNumberScalar } from '#schema/scalars/nhs-number';
import { UpnScalar } from '#schema/scalars/upn';

@InputType({ description: 'What one knows of the child one looks for; at least one of these. All that is given has to fit.' })
export class ChildSearch {
  @Field(() => String, { nullable: true, description: 'A name or part of one, in any order and script, as heard or as spelt, short or in full.' })
  name?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Date of birth; day and month the wrong way round is found too, and, where a name fits, a date of which two parts are right.' })
  dateOfBirth?: string | null;

  @Field(() => String, { nullable: true, description: 'Postcode where the child lives.' })
  postcode?: string | null;

  @Field(() => NhsNumberScalar, { nullable: true, description: 'NHS number.' })
  nhsNumber?: string | null;

  @Field(() => UpnScalar, { nullable: true, description: 'Unique Pupil Number.' })
  upn?: string | null;
}
