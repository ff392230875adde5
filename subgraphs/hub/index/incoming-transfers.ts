import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { DateTimeScalar } from '#schema/scalars/date-time';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { IndexedChild } from '#subgraphs/hub/index/child';
import type { IndexContext } from '#subgraphs/hub/index/index-loaders';
import { MatchCandidate } from '#subgraphs/hub/index/match-candidate';
import { ViewerSelf } from '#subgraphs/hub/index/viewer';
import type { HubStore } from '#subgraphs/hub/store/connect';

@ObjectType({ description: 'A child whom another authority hands over to this one, and who waits for a person here.', simpleResolvers: true })
export class IncomingTransfer {
  @Category('viewer')
  @Field(() => ID, { description: 'Of the transfer; what commands name.' })
  id!: string;

  @Category('viewer')
  @Field(() => Int, { description: 'Its version; what commands name.' })
  version!: number;

  @Category('viewer')
  @Field(() => String, { description: 'OFFERED waits for an answer, ACCEPTED for what they send, ARRIVED for a person to say whose child it is, TAKEN_IN for the lead to accept.' })
  status!: string;

  @Category('viewer')
  @Field(() => String, { description: 'The authority that leads now.' })
  authority!: string;

  @Category('viewer')
  @Field(() => String, { nullable: true, description: 'Whom to call there.' })
  contact!: string | null;

  @Category('viewer')
  @Field(() => String, { nullable: true, description: 'Their telephone.' })
  contactPhone!: string | null;

  @Category('viewer')
  @Field(() => DateTimeScalar, { description: 'When it was offered.' })
  offeredAt!: string;

  @Category('viewer')
  @Field(() => String, { nullable: true, description: 'The child’s name as they write it; null before it was accepted, and what goes with the child has come.' })
  name!: string | null;

  @Category('viewer')
  @Field(() => LocalDateScalar, { nullable: true, description: 'The date of birth as they have it.' })
  dateOfBirth!: string | null;

  @Category('viewer')
  @Field(() => Boolean, { description: 'They keep the child’s whereabouts from others; everyone it might be is shielded.' })
  shielded!: boolean;

  @Category('viewer')
  @Field(() => [MatchCandidate], { description: 'Whom of the index it might be, the likeliest first; none before it has arrived.' })
  candidates!: MatchCandidate[];
}

const MOST = 100;

/** What waits, the oldest first. A sealed child is not among the candidates: whoever may know of the seal settles it elsewhere. */
export async function incomingTransfers(store: HubStore) {
  const waiting = await store.selectFrom('incoming_transfer as incoming').innerJoin('authority', 'authority.id', 'incoming.authority_id')
    .select(['incoming.id', 'incoming.version', 'incoming.status', 'authority.name as authority', 'authority.contact_name', 'authority.phone', 'incoming.contact_name as person', 'incoming.contact_phone as person_phone',
      'incoming.offered_at', 'incoming.carried', 'incoming.candidates'])
    .where('incoming.status', 'in', ['offered', 'accepted', 'arrived', 'taken_in']).orderBy('incoming.offered_at').orderBy('incoming.id').limit(MOST).execute();
  const possible = [...new Set(waiting.flatMap(({ candidates }) => (candidates ?? []).map(({ child }) => child)))];
  const open = possible.length === 0 ? [] : await store.selectFrom('child').select(['id', 'version']).where('id', 'in', possible).where('merged_into', 'is', null).where('seal', 'in', ['none', 'location_restricted']).execute();
  return { waiting, versions: new Map(open.map(({ id, version }) => [id, version])) };
}

@Resolver(() => ViewerSelf)
export class IncomingTransfers {
  @Category('viewer')
  @FieldResolver(() => [IncomingTransfer], { description: 'Children whom other authorities hand over, for the front door; none for anyone else. At most 100, the oldest first.' })
  async incomingTransfers(@Ctx() { loaders }: IndexContext): Promise<IncomingTransfer[]> {
    const { waiting, versions } = await loaders.incomingTransfers();
    return waiting.map(({ id, version, status, authority, contact_name, phone, person, person_phone, offered_at, carried, candidates }) => {
      const name = carried?.names.find(({ use }) => use === 'official') ?? carried?.names[0];
      return {
        id, version, status: status.toUpperCase(), authority, contact: person ?? contact_name, contactPhone: person ? person_phone : phone, offeredAt: offered_at,
        name: name ? [...name.given, name.family].join(' ') : null, dateOfBirth: carried?.basics.dateOfBirth ?? null, shielded: carried !== null && (carried.shield.seal !== 'none' || carried.shield.pdsRestricted),
        candidates: (candidates ?? []).flatMap(({ child, probability, evidence }) => {
          const of = versions.get(child);
          // What they wrote is told as the name and the date alone: no address, no number of a child who may be shielded.
          return of === undefined ? [] : [{ child: IndexedChild.at(child), version: of, probability, evidence: evidence.map((part) => ({ ...part, said: null })) }];
        }),
      };
    });
  }
}
