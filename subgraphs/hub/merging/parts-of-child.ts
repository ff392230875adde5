import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { Category, ClassifiedByEntry } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';
import type { OfChild } from '#schema/objects/section';
import { DateTimeScalar } from '#schema/scalars/date-time';
import { may } from '#subgraphs/host/subgraph-context';
import { Child } from '#subgraphs/hub/child/child';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { EntryPartKind, PARTS } from '#subgraphs/hub/merging/entry-parts';

@ObjectType({ description: 'A record that an entry of the index is made of: that it is there, since when and from where. What it says is asked of the child.', simpleResolvers: true })
@ClassifiedByEntry('DETAIL')
export class EntryRecord implements OfChild {
  readonly ofChild!: ChildId;

  @Category('as-parent')
  @Field(() => EntryPartKind, { description: 'What it is.' })
  kind!: string;

  @Category('as-parent')
  @Field(() => ID, { description: 'Of the record, among those of its kind; what moving it names.' })
  id!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'From where it is: an agency’s file or event, a person’s command.' })
  source!: string;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { description: 'Since when it is there as it is.' })
  recordedAt!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'The class of information it belongs to.' })
  category!: string;
}

@Resolver(() => Child)
export class PartsOfChild {
  @Category('section')
  @FieldResolver(() => [EntryRecord], { nullable: true, description: 'The records that this entry is made of, for the index’s reviewers and as far as each may be seen; empty for anyone else.' })
  async records(@Root() { id }: Child, @Ctx() { grant, loaders }: HubContext): Promise<EntryRecord[]> {
    if (!grant.viewer || !loaders.office.indexReviewerRoles.includes(grant.viewer.role)) return [];
    // Before the store is asked: what is not granted is not looked up.
    const kinds = Object.values(EntryPartKind).filter((kind) => kind === EntryPartKind.INVOLVEMENT || may(grant, id, PARTS[kind].category, 'DETAIL'));
    const parts = await loaders.entryParts(id, kinds);
    return parts.filter(({ category }) => may(grant, id, category, 'DETAIL')).map(({ recorded_at, ...part }) => ({ ...part, ofChild: id, recordedAt: recorded_at }));
  }
}
