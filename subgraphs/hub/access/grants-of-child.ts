import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { WorkContact } from '#schema/objects/work-contact';
import { DateTimeScalar } from '#schema/scalars/date-time';
import { AccessGrantState } from '#subgraphs/hub/access/access-answer';
import { Child } from '#subgraphs/hub/child/child';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { manyByChild } from '#subgraphs/hub/child/load-by-child';
import { isOpenlyInvolved } from '#subgraphs/hub/child/openly-involved';
import type { HubStore } from '#subgraphs/hub/store/connect';

@ObjectType({ description: 'What somebody is let see of a child, for a time.', simpleResolvers: true })
export class AccessGrant {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of what is let.' })
  id!: string;

  @Category('as-parent')
  @Field(() => Int, { description: 'Which state of it this is; commands name it.' })
  version!: number;

  @Category('as-parent')
  @Field(() => WorkContact, { nullable: true, description: 'To whom. Null where that would tell of a sensitive service.' })
  to!: WorkContact | null;

  @Category('as-parent')
  @Field(() => [String], { description: 'The classes of information.' })
  categories!: string[];

  @Category('as-parent')
  @Field(() => AccessGrantState, { description: 'Whether it is still let.' })
  state!: string;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { description: 'From.' })
  from!: string;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { description: 'When it ends, or ended.' })
  until!: string;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'Why it was ended before its time.' })
  endReason!: string | null;
}

/** Everything that was ever let, the latest first. */
export const accessGrantLoader = (store: HubStore) =>
  manyByChild((children) =>
    store.selectFrom('access_grant as granted')
      .leftJoin('work_contact as who', (join) => join.onRef('who.id', '=', 'granted.viewer_id').on(isOpenlyInvolved('granted.child_id', 'granted.viewer_id')))
      .select([
        'granted.child_id', 'granted.id', 'granted.version', 'granted.categories', 'granted.from_at', 'granted.until_at', 'granted.ended_at', 'granted.end_reason',
        'who.name', 'who.role', 'who.agency', 'who.phone', 'who.email',
      ])
      .where('granted.child_id', 'in', children).orderBy('granted.from_at', 'desc').orderBy('granted.id')
      .execute());

interface GrantTimes {
  readonly until_at: string;
  readonly ended_at: string | null;
}

export const stateOfGrant = ({ until_at, ended_at }: GrantTimes, now: Date): AccessGrantState =>
  ended_at ? AccessGrantState.ENDED : until_at <= now.toISOString() ? AccessGrantState.RUN_OUT : AccessGrantState.IN_FORCE;

@Resolver(() => Child)
export class GrantsOfChild {
  @Category('practitioners')
  @FieldResolver(() => [AccessGrant], { nullable: true, description: 'What the lead professional, or the front door, has let people see; what has ended too.' })
  async accessGrants(@Root() { id }: Child, @Ctx() { loaders }: HubContext): Promise<AccessGrant[]> {
    return (await loaders.accessGrants.load(id)).map(({ name, role, agency, phone, email, ...row }) => ({
      id: row.id, version: row.version, to: name === null ? null : { name, role: role ?? '', agency: agency ?? '', phone, email },
      categories: [...row.categories], state: stateOfGrant(row, loaders.now), from: row.from_at, until: row.ended_at ?? row.until_at, endReason: row.end_reason,
    }));
  }
}
