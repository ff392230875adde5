import { randomUUID } from 'node:crypto';
import type { EventData } from '#subgraphs/hub/events/event-types';
import type { Change } from '#subgraphs/hub/store/change';

/** Of what one authority's hub tells another's. */
type Said = `childgraph.transfer.${'offered' | 'withdrawn' | 'accepted' | 'declined' | 'begun'}.v1`;

type Told =
  | { readonly [Type in Said]: { readonly type: Type; readonly data: EventData<Type> } }[Said]
  /** The package itself is read when it is sent: one that was taken back meanwhile does not go. */
  | { readonly type: 'childgraph.transfer.package.v1'; readonly transfer: string };

/** Puts an event for an authority's system in its place in the order, as part of the change that it tells of. Sent by whoever delivers (deliver-events.ts). */
export async function tellAuthority(write: Change, authority: string, told: Told, now: Date): Promise<void> {
  // Numbers without a gap: whoever tells the same authority waits here.
  await write.selectFrom('authority').select('id').where('id', '=', authority).forUpdate().executeTakeFirstOrThrow();
  const { last } = await write.selectFrom('outgoing_event').select(({ fn }) => fn.max('sequence').as('last')).where('authority_id', '=', authority).executeTakeFirstOrThrow();
  await write.insertInto('outgoing_event').values({
    id: randomUUID(), authority_id: authority, sequence: Number(last ?? 0) + 1, type: told.type, data: JSON.stringify('data' in told ? told.data : {}),
    transfer_id: 'transfer' in told ? told.transfer : null, made_at: now.toISOString(),
  }).execute();
}
