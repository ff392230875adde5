import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';

@ObjectType('Child', { description: 'A child.' })
@Directive('@key(fields: "id")')
export class Child {
  @Category('section')
  @Field(() => ID, { description: 'The graph’s own id; means nothing outside.' })
  id!: ChildId;

  @Directive('@external')
  @Directive('@inaccessible')
  @Category('reference:health')
  @Field(() => String, { nullable: true, description: 'The NHS number, for asking health services and nobody else.' })
  healthReference?: string | null;
}
