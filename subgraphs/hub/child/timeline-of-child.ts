import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { TimelineSource } from '#schema/directives/timeline';
import { PageInfo } from '#schema/objects/page-info';
import { TimelineEntry, TimelineKind } from '#schema/objects/timeline-entry';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { may } from '#subgraphs/host/subgraph-context';
import { answeredByGateway } from '#subgraphs/hub/child/answered-by-gateway';
import { Child } from '#subgraphs/hub/child/child';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';

@ObjectType({ description: 'An occasion and its place in the list.', simpleResolvers: true })
export class TimelineEdge {
  @Category('as-parent')
  @Field(() => TimelineEntry, { description: 'The occasion.' })
  node!: TimelineEntry;

  @Category('as-parent')
  @Field(() => String, { description: 'Its cursor.' })
  cursor!: string;
}

@ObjectType({ description: 'A page of a timeline.', simpleResolvers: true })
export class TimelineConnection {
  @Category('as-parent')
  @Field(() => [TimelineEdge], { description: 'Occasions, newest first.' })
  edges!: TimelineEdge[];

  @Category('as-parent')
  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo!: PageInfo;
}

const within = (date: string, from: string | null | undefined, to: string | null | undefined): boolean => (!from || date >= from) && (!to || date <= to);

const by = (name: string | null): string => (name === null ? '' : ` (${name})`);

@Resolver(() => Child)
export class TimelineOfChild {
  @Category('section')
  @FieldResolver(() => TimelineConnection, {
    nullable: true,
    description: 'When agencies met, or met about, the child: all agencies’ occasions in one list, each classified as its source is.',
  })
  timeline(
    @Arg('from', () => LocalDateScalar, { nullable: true, description: 'The first day.' }) _from?: string,
    @Arg('to', () => LocalDateScalar, { nullable: true, description: 'The last day.' }) _to?: string,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many.' }) _first?: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor to go on after.' }) _after?: string,
  ): TimelineConnection {
    return answeredByGateway('Child.timeline');
  }

  @TimelineSource()
  @Category('section')
  @FieldResolver(() => [TimelineEntry], { nullable: true, description: 'The hub’s own part of the timeline: involvements that began or ended, flags of concern, assessments, plans.' })
  async hubContacts(
    @Root() { id }: Child,
    @Ctx() { grant, loaders }: HubContext,
    @Arg('from', () => LocalDateScalar, { nullable: true, description: 'The first day.' }) from?: string,
    @Arg('to', () => LocalDateScalar, { nullable: true, description: 'The last day.' }) to?: string,
  ): Promise<TimelineEntry[]> {
    const [involvements, concerns, assessments, plans] = await Promise.all([
      loaders.involvements.load(id),
      // Before the store is asked: flags are of one category, and are not read where that is withheld.
      may(grant, id, 'concerns', 'DETAIL') ? loaders.concerns.load(id) : [],
      may(grant, id, 'wishes-consent', 'DETAIL') ? loaders.assessments.load(id) : [],
      may(grant, id, 'child-in-need', 'SUMMARY') ? loaders.plans.load(id) : [],
    ]);
    const entry = (entryId: string, at: string, kind: TimelineKind, title: string, category: string): TimelineEntry =>
      ({ ofChild: id, id: entryId, date: at.slice(0, 10), agency: 'hub', kind, title, category });
    return [
      ...involvements.flatMap((row) => [
        entry(`${row.id}-from`, row.from_at, TimelineKind.CONTACT, `${row.name} (${row.agency}) became involved`, row.category),
        ...(row.until_at && row.until_at <= loaders.now.toISOString()
          ? [entry(`${row.id}-until`, row.until_at, TimelineKind.CONTACT, `${row.name} (${row.agency}) ended involvement`, row.category)]
          : []),
      ]),
      ...concerns.map((row) => entry(row.id, row.raised_at, TimelineKind.CONCERN, `A flag of concern was raised: ${row.level.toLowerCase()}`, 'concerns')),
      ...assessments.flatMap(({ completed_at, ...row }) => (completed_at ? [entry(row.id, completed_at, TimelineKind.ASSESSMENT, `A common assessment was completed${by(row.name)}`, 'wishes-consent')] : [])),
      ...plans.map((row) => entry(row.id, row.made_at, TimelineKind.MEETING, `An action plan was made${by(row.name)}`, 'child-in-need')),
    ].filter(({ date }) => within(date, from, to));
  }
}
