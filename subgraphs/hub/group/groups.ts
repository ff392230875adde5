import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Category, ClassifiedByEntry } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';
import type { OfChild } from '#schema/objects/section';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { may } from '#subgraphs/host/subgraph-context';
import { Child } from '#subgraphs/hub/child/child';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { CIRCUMSTANCES, GROUPS } from '#subgraphs/hub/group/group-definition';
import { FEWEST } from '#subgraphs/hub/group/suppress-counts';

@ObjectType({ description: 'Children of the area who have something in common, as far as their number tells of none of them.', simpleResolvers: true })
export class NamedGroup {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of the group.' })
  id!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'Who is in it.' })
  name!: string;

  @Category('as-parent')
  @Field(() => Int, { nullable: true, description: `How many, rounded to five, as of the month; null where fewer than ${FEWEST}, or where another number would tell of so few.` })
  count!: number | null;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { description: 'The month it was counted in, by its first day.' })
  month!: string;
}

@ObjectType({ description: 'That a child is of a group, for whom everything is granted that this tells.', simpleResolvers: true })
@ClassifiedByEntry('SUMMARY')
export class GroupOfChild implements OfChild {
  readonly ofChild!: ChildId;

  @Category('as-parent')
  @Field(() => ID, { description: 'Of the group.' })
  id!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'Who is in it.' })
  name!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'The gravest of the classes of information that it tells of.' })
  category!: string;
}

@Resolver()
export class Groups {
  @Category('viewer')
  @Query(() => [NamedGroup], { description: 'Groups that are counted, the same for everyone who signs in.' })
  async groups(@Ctx() { loaders }: HubContext): Promise<NamedGroup[]> {
    return (await loaders.groups()).map(({ shown, ...group }) => ({ ...group, count: shown }));
  }
}

@Resolver(() => Child)
export class GroupsOfChild {
  @Category('section')
  @FieldResolver(() => [GroupOfChild], { nullable: true, description: 'Groups the child is of, as far as the viewer may see all that makes a child one of them.' })
  async groups(@Root() { id }: Child, @Ctx() { grant, loaders }: HubContext): Promise<GroupOfChild[]> {
    // Before the store is asked: what is not granted is not looked up.
    const open = GROUPS.filter(({ of }) => of.every((one) => may(grant, id, CIRCUMSTANCES[one].category, CIRCUMSTANCES[one].level)));
    if (open.length === 0) return [];
    const holding = new Set(await loaders.circumstances.load(id));
    return open.filter(({ of }) => of.every((one) => holding.has(one))).map(({ id: group, name, of }) =>
      ({ ofChild: id, id: group, name, category: CIRCUMSTANCES[of.includes('TEMPORARY_ACCOMMODATION') ? 'TEMPORARY_ACCOMMODATION' : (of[0] ?? 'TRUANTING')].category }));
  }
}
