import { Directive, Field, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { DateTimeScalar } from '#schema/scalars/date-time';

@ObjectType({ description: 'Where a statement comes from.', simpleResolvers: true })
@Directive('@shareable')
export class Source {
  @Category('as-parent')
  @Field(() => String, { description: 'The agency that stated it.' })
  agency!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'The system it came from: PDS, SSD, CTF.' })
  system!: string;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the agency recorded it.' })
  recordedAt?: string | null;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it reached us; the time of the request where it is asked live.' })
  receivedAt?: string | null;
}
