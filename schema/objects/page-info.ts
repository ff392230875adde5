import { Directive, Field, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';

@ObjectType({ description: 'Where a page stands in its list (Relay cursor connections).', simpleResolvers: true })
@Directive('@shareable')
export class PageInfo {
  @Category('as-parent')
  @Field(() => Boolean, { description: 'There is more after this page.' })
  hasNextPage!: boolean;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'There is something before this page.' })
  hasPreviousPage!: boolean;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'The cursor of the first entry of this page.' })
  startCursor?: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'The cursor of the last entry of this page; hand it back as `after`.' })
  endCursor?: string | null;
}
