import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { childId } from '#schema/ids';
import { Child } from '#subgraphs/hub/child/child';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';

@Resolver(() => Child)
export class FindChild {
  @Category('each-child')
  @Query(() => Child, {
    nullable: true,
    description: 'One child by the graph’s own id; null when there is none, and, to this viewer, when there might as well be none.',
  })
  async child(@Arg('id', () => ID, { description: 'The graph’s own id.' }) id: string, @Ctx() { loaders }: HubContext): Promise<Child | null> {
    const known = await loaders.known.load(childId(id));
    return known ? Object.assign(new Child(), { id: known.child_id }) : null;
  }
}
