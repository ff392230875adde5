import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';

/** The hub describes every child of the area. Source object: `{ id }`; all else is loaded field by field. */
@ObjectType('Child', { description: 'A child living in the area, once.' })
@Directive('@key(fields: "id")')
export class Child {
  @Category('section')
  @Field(() => ID, { description: 'The graph’s own, opaque id. Means nothing outside.' })
  id!: ChildId;
}
