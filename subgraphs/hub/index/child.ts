import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';

/** The index points at children and says nothing of them: each is decided on before any of it is described. */
@ObjectType('Child', { description: 'A child living in the area, once.' })
@Directive('@key(fields: "id")')
export class IndexedChild {
  @Category('section')
  @Field(() => ID, { description: 'The graph’s own, opaque id. Means nothing outside.' })
  id!: ChildId;

  static at(id: ChildId): IndexedChild {
    return Object.assign(new IndexedChild(), { id });
  }
}
