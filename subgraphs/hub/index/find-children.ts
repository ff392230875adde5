import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { PageInfo } from '#schema/objects/page-info';
import { badInput, connectionOf } from '#subgraphs/host/connection';
import { IndexedChild } from '#subgraphs/hub/index/child';
import { ChildSearch } from '#subgraphs/hub/index/child-search';
import type { IndexContext } from '#subgraphs/hub/index/index-loaders';
import { saysNothing } from '#subgraphs/hub/index/sought';

@ObjectType({ description: 'A child and its place in the list.', simpleResolvers: true })
export class ChildEdge {
  @Category('each-child')
  @Field(() => IndexedChild, { description: 'The child.' })
  node!: IndexedChild;

  @Category('as-parent')
  @Field(() => String, { description: 'Its cursor.' })
  cursor!: string;
}

@ObjectType({ description: 'A page of children. There is no total: it would count those who are not shown.', simpleResolvers: true })
export class ChildConnection {
  @Category('as-parent')
  @Field(() => [ChildEdge], { description: 'The best fit first.' })
  edges!: ChildEdge[];

  @Category('as-parent')
  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo!: PageInfo;
}

@Resolver(() => IndexedChild)
export class FindChildren {
  @Category('each-child')
  @Query(() => ChildConnection, { description: 'Look a child up among all children of the area. A purpose is required; the search is on the record.' })
  async children(
    @Ctx() { loaders }: IndexContext,
    @Arg('search', () => ChildSearch, { description: 'What one knows of the child.' }) search: ChildSearch,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor to go on after.' }) after?: string,
  ): Promise<ChildConnection> {
    if (saysNothing(search)) throw badInput('Say at least one thing about the child: a name, a date of birth, a postcode, an NHS number or a UPN');
    const page = connectionOf(await loaders.search(search), { first, after }, (id) => id);
    return { edges: page.edges.map(({ node, cursor }) => ({ node: IndexedChild.at(node), cursor })), pageInfo: page.pageInfo };
  }

  @Category('household')
  @FieldResolver(() => [IndexedChild], { nullable: true, description: 'Other children of the household, each under the policy that holds for that child.' })
  async siblings(@Root() { id }: IndexedChild, @Ctx() { loaders }: IndexContext): Promise<IndexedChild[]> {
    return (await loaders.siblings.load(id)).map(({ sibling }) => IndexedChild.at(sibling));
  }
}
