import { Field, ID, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { PageInfo } from '#schema/objects/page-info';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { type Connection, connectionOf, type Page } from '#subgraphs/host/connection';
import { flag } from '#subgraphs/social-care/section/flag';

@ObjectType({ description: 'A social worker visited a child.', simpleResolvers: true })
export class SocialCareVisit {
  @Category('as-parent')
  @Field(() => ID, { description: 'The case system’s id of the visit.' })
  id!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day of the visit.' })
  date!: string | null;

  @Category('as-parent')
  @Field(() => Boolean, { nullable: true, description: 'The child was seen; null where that is not recorded.' })
  seen!: boolean | null;

  @Category('as-parent')
  @Field(() => Boolean, { nullable: true, description: 'The child was seen alone; null where that is not recorded.' })
  seenAlone!: boolean | null;
}

@ObjectType({ description: 'A visit in its place in the list.', simpleResolvers: true })
export class SocialCareVisitEdge {
  @Category('as-parent')
  @Field(() => SocialCareVisit, { description: 'The visit.' })
  node!: SocialCareVisit;

  @Category('as-parent')
  @Field(() => String, { description: 'Where it stands; hand it back as `after`.' })
  cursor!: string;
}

@ObjectType({ description: 'Visits, newest first, page by page.', simpleResolvers: true })
export class SocialCareVisitConnection {
  @Category('as-parent')
  @Field(() => [SocialCareVisitEdge], { description: 'The visits of this page.' })
  edges!: SocialCareVisitEdge[];

  @Category('as-parent')
  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;
}

export interface VisitRecord {
  readonly id: string;
  readonly date: string | null;
  readonly seen: string | null;
  readonly seenAlone: string | null;
}

export const visitsPage = (newestFirst: readonly VisitRecord[], page: Page): Connection<SocialCareVisit> =>
  connectionOf(newestFirst.map(toVisit), page, (visit) => visit.id);

const toVisit = ({ id, date, seen, seenAlone }: VisitRecord): SocialCareVisit =>
  Object.assign(new SocialCareVisit(), { id, date, seen: flag(seen), seenAlone: flag(seenAlone) });
