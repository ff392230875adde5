import { raiseAlert } from '#subgraphs/hub/alert/raise-alert';
import { eachOnce, leadOrFrontDoor, thoseAround } from '#subgraphs/hub/alert/who-should-know';
import type { Change } from '#subgraphs/hub/store/change';
import { endAccess } from '#subgraphs/hub/transfer/end-access';
import type { Transfer } from '#subgraphs/hub/transfer/transfer-named';

/** The lead there has begun, by whatever way that was learnt: the lead here and the access of everyone here ends, and they are told. */
export async function acknowledge(write: Change, { id, child_id: child }: Transfer, { who, now }: { readonly who: string; readonly now: Date }): Promise<Transfer> {
  const told = eachOnce([...(await leadOrFrontDoor(write, child, now, who)), ...(await thoseAround(write, child, now, who))]);
  // In this order: from the moment it is acknowledged the database lets nobody lead here.
  await endAccess(write, child, { who, now });
  const done = await write.updateTable('transfer').set({ status: 'acknowledged', acknowledged_at: now.toISOString() }).where('id', '=', id).returningAll().executeTakeFirstOrThrow();
  await raiseAlert(write, { child, kind: 'TRANSFER', about: `${id} acknowledged`, what: 'Another authority leads now; what was seen here has ended', category: 'lead-professional', at: now, to: told });
  return done;
}
