import { createHash } from 'node:crypto';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Resolver } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { DateTimeScalar } from '#schema/scalars/date-time';
import { badInput, connectionOf } from '#subgraphs/host/connection';
import { AlertKind } from '#subgraphs/hub/alert/alert-kind';
import { IndexedChild } from '#subgraphs/hub/index/child';
import { ChildConnection } from '#subgraphs/hub/index/find-children';
import type { IndexContext } from '#subgraphs/hub/index/index-loaders';
import { ViewerSelf } from '#subgraphs/hub/index/viewer';

@ObjectType({ description: 'The viewer is asked to be a child’s lead professional.', simpleResolvers: true })
export class NominationForViewer {
  @Category('viewer')
  @Field(() => ID, { description: 'Of the nomination; what the answer names.' })
  id!: string;

  @Category('viewer')
  @Field(() => Int, { description: 'Its version; what the answer names.' })
  version!: number;

  @Category('each-child')
  @Field(() => IndexedChild, { description: 'The child.' })
  child!: IndexedChild;

  @Category('viewer')
  @Field(() => String, { description: 'Who asks.' })
  nominatedBy!: string;

  @Category('viewer')
  @Field(() => Boolean, { description: 'There is a lead, who hands over.' })
  isHandOver!: boolean;

  @Category('viewer')
  @Field(() => DateTimeScalar, { description: 'Since when it waits for an answer.' })
  since!: string;
}

@ObjectType({ description: 'Something about a child that waits for the viewer: for a judgement where concerns add up, to be taken note of otherwise.', simpleResolvers: true })
export class AlertForViewer {
  @Category('viewer')
  @Field(() => ID, { description: 'Of the alert; what the judgement names.' })
  id!: string;

  @Category('viewer')
  @Field(() => Int, { description: 'Its version; what the judgement names.' })
  version!: number;

  @Category('viewer')
  @Field(() => AlertKind, { description: 'Why.' })
  kind!: string;

  @Category('each-child')
  @Field(() => IndexedChild, { description: 'The child.' })
  child!: IndexedChild;

  @Category('viewer')
  @Field(() => DateTimeScalar, { description: 'Since when it waits.' })
  since!: string;

  @Category('viewer')
  @Field(() => String, { description: 'Its number among all alerts: what `after` names, and the id of the event where one listens.' })
  cursor!: string;
}

@Resolver(() => ViewerSelf)
export class ViewerTasks {
  @Category('viewer')
  @FieldResolver(() => [AlertForViewer], { description: 'What waits for the viewer, as lead professional, at the desk they sit at, or by name; the oldest first, at most 200. Live: `GET /alerts`.' })
  async alerts(
    @Ctx() { loaders }: IndexContext,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the last one heard of: what was raised since. Some may come twice, none is left out.' }) after?: string,
  ): Promise<AlertForViewer[]> {
    if (after && !/^\d{1,15}$/.test(after)) throw badInput('"after" is not the cursor of an alert; start again without it');
    return (await loaders.alerts(after ? Number(after) : undefined)).map(({ id, version, kind, child_id, raised_at, seq }) =>
      ({ id, version, kind, child: IndexedChild.at(child_id), since: raised_at, cursor: String(seq) }));
  }

  @Category('viewer')
  @FieldResolver(() => String, { description: 'Never part of the public graph: changes whenever what waits for the viewer does, and says nothing else. For the gateway, which asks it often for who listens.' })
  @Directive('@inaccessible')
  async alertsMark(@Ctx() { loaders }: IndexContext): Promise<string> {
    return createHash('sha256').update((await loaders.alerts()).map(({ seq }) => seq).join(' ')).digest('base64url').slice(0, 16);
  }

  @Category('viewer')
  @FieldResolver(() => [NominationForViewer], { description: 'Nominations as lead professional that wait for the viewer’s answer.' })
  async nominations(@Ctx() { loaders }: IndexContext): Promise<NominationForViewer[]> {
    return (await loaders.nominations()).map(({ id, version, child_id, nominated_by, hands_over_from, recorded_at }) => ({
      id, version, child: IndexedChild.at(child_id), nominatedBy: nominated_by, isHandOver: hands_over_from !== null, since: recorded_at,
    }));
  }

  @Category('viewer')
  @FieldResolver(() => ChildConnection, { description: 'Children of the viewer’s caseload who are known to more than one agency, and have no lead professional.' })
  async childrenWithoutLead(
    @Ctx() { loaders }: IndexContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor to go on after.' }) after?: string,
  ): Promise<ChildConnection> {
    const page = connectionOf(await loaders.childrenWithoutLead(), { first, after }, (id) => id);
    return { edges: page.edges.map(({ node, cursor }) => ({ node: IndexedChild.at(node), cursor })), pageInfo: page.pageInfo };
  }
}
