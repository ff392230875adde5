import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { DateTimeScalar } from '#schema/scalars/date-time';
import { IndexedChild } from '#subgraphs/hub/index/child';
import type { IndexContext } from '#subgraphs/hub/index/index-loaders';
import { ViewerSelf } from '#subgraphs/hub/index/viewer';
import type { HubStore } from '#subgraphs/hub/store/connect';

@ObjectType({ description: 'Two entries that a reviewer said are one child.', simpleResolvers: true })
export class MergeMade {
  @Category('viewer')
  @Field(() => ID, { description: 'By which it is undone.' })
  id!: string;

  @Category('each-child')
  @Field(() => IndexedChild, { description: 'The entry that stayed.' })
  child!: IndexedChild;

  @Category('viewer')
  @Field(() => Int, { description: 'Its version; what undoing names.' })
  version!: number;

  @Category('viewer')
  @Field(() => String, { description: 'How one knew.' })
  reason!: string;

  @Category('viewer')
  @Field(() => DateTimeScalar, { description: 'When it was said.' })
  decidedAt!: string;

  @Category('viewer')
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was undone.' })
  undoneAt!: string | null;
}

const MOST = 100;

/** Merges, the latest first; none of a child that has been sealed since. */
export const mergesMade = (store: HubStore) =>
  store.selectFrom('child_merge').innerJoin('child', 'child.id', 'child_merge.child_id')
    .select(['child_merge.id', 'child_merge.child_id', 'child.version', 'child_merge.reason', 'child_merge.decided_at', 'child_merge.undone_at'])
    .where('child.merged_into', 'is', null).where('child.seal', 'in', ['none', 'location_restricted'])
    .orderBy('child_merge.decided_at', 'desc').orderBy('child_merge.id').limit(MOST)
    .execute();

@Resolver(() => ViewerSelf)
export class MergesMade {
  @Category('viewer')
  @FieldResolver(() => [MergeMade], { description: 'Entries that were merged, for the index’s reviewers; none for anyone else. At most 100, the latest first.' })
  async mergesMade(@Ctx() { loaders }: IndexContext): Promise<MergeMade[]> {
    return (await loaders.mergesMade()).map(({ id, child_id, version, reason, decided_at, undone_at }) => ({ id, child: IndexedChild.at(child_id), version, reason, decidedAt: decided_at, undoneAt: undone_at }));
  }
}
