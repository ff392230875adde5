import { Field, ID, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { PageInfo } from '#schema/objects/page-info';
import { WorkContact } from '#schema/objects/work-contact';

@ObjectType({ description: 'Someone who works with children or families for one of the agencies.', simpleResolvers: true })
export class Practitioner {
  @Category('as-parent')
  @Field(() => ID, { description: 'The id the practitioner signs in with.' })
  id!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'The practitioner’s name.' })
  name!: string;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'The service or team.' })
  service!: string | null;

  @Category('as-parent')
  @Field(() => WorkContact, { description: 'How to reach the practitioner at work.' })
  contact!: WorkContact;
}

@ObjectType({ description: 'A practitioner in a list.', simpleResolvers: true })
export class PractitionerEdge {
  @Category('as-parent')
  @Field(() => Practitioner, { description: 'The practitioner.' })
  node!: Practitioner;

  @Category('as-parent')
  @Field(() => String, { description: 'Names this entry of the list.' })
  cursor!: string;
}

@ObjectType({ description: 'The first practitioners that fit; narrow the search where there are more.', simpleResolvers: true })
export class PractitionerConnection {
  @Category('as-parent')
  @Field(() => [PractitionerEdge], { description: 'The practitioners.' })
  edges!: readonly PractitionerEdge[];

  @Category('as-parent')
  @Field(() => PageInfo, { description: 'Whether there are more.' })
  pageInfo!: PageInfo;
}
