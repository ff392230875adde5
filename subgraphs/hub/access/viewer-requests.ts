import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { DateTimeScalar } from '#schema/scalars/date-time';
import { AccessGrantState } from '#subgraphs/hub/access/access-answer';
import { stateOfGrant } from '#subgraphs/hub/access/grants-of-child';
import { AccessRequestStatus } from '#subgraphs/hub/commands/request-access';
import { IndexedChild } from '#subgraphs/hub/index/child';
import type { IndexContext } from '#subgraphs/hub/index/index-loaders';
import { ViewerSelf } from '#subgraphs/hub/index/viewer';

@ObjectType({ description: 'Somebody asks the viewer to let them see what is withheld.', simpleResolvers: true })
export class AccessRequestToDecide {
  @Category('viewer')
  @Field(() => ID, { description: 'Of the request; what the decision names.' })
  id!: string;

  @Category('viewer')
  @Field(() => Int, { description: 'Its version; what the decision names.' })
  version!: number;

  @Category('each-child')
  @Field(() => IndexedChild, { description: 'The child.' })
  child!: IndexedChild;

  @Category('viewer')
  @Field(() => String, { description: 'The name of who asks.' })
  askedBy!: string;

  @Category('viewer')
  @Field(() => String, { description: 'Their role and agency.' })
  askedAs!: string;

  @Category('viewer')
  @Field(() => String, { description: 'What they need to see.' })
  what!: string;

  @Category('viewer')
  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Category('viewer')
  @Field(() => DateTimeScalar, { description: 'Since when it waits.' })
  since!: string;
}

@ObjectType({ description: 'What the viewer asked to see, and what became of it.', simpleResolvers: true })
export class OwnAccessRequest {
  @Category('viewer')
  @Field(() => ID, { description: 'Of the request.' })
  id!: string;

  @Category('each-child')
  @Field(() => IndexedChild, { description: 'The child.' })
  child!: IndexedChild;

  @Category('viewer')
  @Field(() => String, { description: 'What was asked for.' })
  what!: string;

  @Category('viewer')
  @Field(() => AccessRequestStatus, { description: 'Where it stands.' })
  status!: string;

  @Category('viewer')
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  since!: string;

  @Category('viewer')
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided.' })
  decidedAt!: string | null;

  @Category('viewer')
  @Field(() => String, { nullable: true, description: 'A word from who decided; why not, where the answer was no.' })
  note!: string | null;

  @Category('viewer')
  @Field(() => [String], { description: 'The classes of information that were let; none where nothing was.' })
  categories!: string[];

  @Category('viewer')
  @Field(() => AccessGrantState, { nullable: true, description: 'Whether it is still let; null where nothing was.' })
  state!: string | null;

  @Category('viewer')
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends, or ended.' })
  until!: string | null;
}

@Resolver(() => ViewerSelf)
export class ViewerRequests {
  @Category('viewer')
  @FieldResolver(() => [AccessRequestToDecide], { description: 'Requests for access that wait for the viewer’s decision, as lead professional or at the front door; the oldest first.' })
  async accessRequests(@Ctx() { loaders }: IndexContext): Promise<AccessRequestToDecide[]> {
    return (await loaders.requestsToDecide()).map(({ name, role, agency, ...row }) => ({
      id: row.id, version: row.version, child: IndexedChild.at(row.child_id), askedBy: name ?? row.viewer_id, askedAs: [role, agency].filter(Boolean).join(', '),
      what: row.what, reason: row.reason, since: row.requested_at,
    }));
  }

  @Category('viewer')
  @FieldResolver(() => [OwnAccessRequest], { description: 'What the viewer asked to see, and what became of it; the latest first.' })
  async ownAccessRequests(@Ctx() { loaders }: IndexContext): Promise<OwnAccessRequest[]> {
    return (await loaders.ownRequests()).map((row) => ({
      id: row.id, child: IndexedChild.at(row.child_id), what: row.what, status: row.status.toUpperCase(), since: row.requested_at, decidedAt: row.decided_at, note: row.decision_note,
      categories: [...(row.categories ?? [])], state: row.until_at ? stateOfGrant({ until_at: row.until_at, ended_at: row.ended_at }, loaders.now) : null, until: row.ended_at ?? row.until_at,
    }));
  }
}
