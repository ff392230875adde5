import { Field, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { Coded } from '#schema/objects/coded';
import { DateTimeScalar } from '#schema/scalars/date-time';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { Establishment } from '#subgraphs/education/objects/establishment';

@ObjectType({ description: 'A place on a school’s roll. Two at once are both true where a child is dual registered.', simpleResolvers: true })
export class Enrolment {
  @Category('as-parent')
  @Field(() => Establishment, { description: 'The school.' })
  school!: Establishment;

  @Category('as-parent')
  @Field(() => Coded, { description: 'C current, M main and S subsidiary of two, G guest, P previous (DfE Common Basic Data Set).' })
  status!: Coded;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'The school says the child is on its roll now: every status but previous.' })
  isCurrent!: boolean;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'First day on roll, where stated.' })
  from!: string | null;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day on roll, where stated.' })
  until!: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'National Curriculum year: R, 1 to 14.' })
  yearGroup!: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'Form or class.' })
  registrationGroup!: string | null;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { description: 'When a school last said so. Earlier than the section’s `asOf`: newer files no longer name the child.' })
  statedAt!: string;
}
