import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { PageInfo } from '#schema/objects/page-info';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { connectionOf } from '#subgraphs/host/connection';
import { IndexedChild } from '#subgraphs/hub/index/child';
import type { IndexContext } from '#subgraphs/hub/index/index-loaders';

export enum CaseloadRelation {
  LEAD_PROFESSIONAL = 'LEAD_PROFESSIONAL',
  OWN_CASELOAD = 'OWN_CASELOAD',
  TEAM_AROUND_CHILD = 'TEAM_AROUND_CHILD',
  LINE_MANAGER_OF_CASE = 'LINE_MANAGER_OF_CASE',
  DUTY_DESK = 'DUTY_DESK',
}

registerEnumType(CaseloadRelation, { name: 'CaseloadRelation', description: 'How the viewer stands to a child of their caseload.' });

@ObjectType({ description: 'A child the viewer works with.', simpleResolvers: true })
export class CaseloadEntry {
  @Category('each-child')
  @Field(() => IndexedChild, { description: 'The child.' })
  child!: IndexedChild;

  @Category('viewer')
  @Field(() => CaseloadRelation, { description: 'How the viewer stands to the child; the nearest, where there are several.' })
  relation!: string;

  @Category('viewer')
  @Field(() => LocalDateScalar, { description: 'Since when.' })
  since!: string;
}

@ObjectType({ description: 'An entry and its place in the list.', simpleResolvers: true })
export class CaseloadEdge {
  @Category('as-parent')
  @Field(() => CaseloadEntry, { description: 'The entry.' })
  node!: CaseloadEntry;

  @Category('as-parent')
  @Field(() => String, { description: 'Its cursor.' })
  cursor!: string;
}

@ObjectType({ description: 'A page of a caseload.', simpleResolvers: true })
export class CaseloadConnection {
  @Category('as-parent')
  @Field(() => [CaseloadEdge], { description: 'Those the viewer leads first, then by how long they are known.' })
  edges!: CaseloadEdge[];

  @Category('as-parent')
  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo!: PageInfo;
}

@ObjectType('Viewer', { description: 'The signed-in practitioner.' })
export class ViewerSelf {
  @Category('viewer')
  @Field(() => ID, { description: 'Their id at the identity provider.' })
  id!: string;

  @Category('viewer')
  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Category('viewer')
  @Field(() => String, { description: 'The agency they act for.' })
  agency!: string;

  @Category('viewer')
  @Field(() => String, { description: 'The one role this request acts in.' })
  role!: string;
}

@Resolver(() => ViewerSelf)
export class WhoAmI {
  @Category('viewer')
  @Query(() => ViewerSelf, { nullable: true, description: 'Who is asking; null without signing in.' })
  me(@Ctx() { grant }: IndexContext): ViewerSelf | null {
    if (!grant.viewer) return null;
    const { id, name, agency, role } = grant.viewer;
    return Object.assign(new ViewerSelf(), { id, name, agency, role });
  }

  @Category('viewer')
  @FieldResolver(() => CaseloadConnection, { description: 'The children the viewer works with now.' })
  async caseload(
    @Ctx() { loaders }: IndexContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor to go on after.' }) after?: string,
  ): Promise<CaseloadConnection> {
    const page = connectionOf(await loaders.caseload(), { first, after }, (row) => row.child_id);
    return {
      edges: page.edges.map(({ node, cursor }) => ({
        node: { child: IndexedChild.at(node.child_id), relation: node.relation.toUpperCase(), since: node.since.slice(0, 10) },
        cursor,
      })),
      pageInfo: page.pageInfo,
    };
  }
}
