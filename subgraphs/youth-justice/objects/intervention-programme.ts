import { Field, ID, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { LocalDateScalar } from '#schema/scalars/local-date';

@ObjectType({ description: 'What the youth justice service does with a young person, and under which disposal.', simpleResolvers: true })
export class InterventionProgramme {
  @Category('as-parent')
  @Field(() => ID, { description: 'Stable within the service.' })
  id!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'The disposal it belongs to, or what kind of work it is.' })
  type!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { description: 'The day it began.' })
  startDate!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day it ended; null while it goes on.' })
  endDate!: string | null;
}
