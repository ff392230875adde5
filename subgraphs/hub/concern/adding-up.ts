import { randomUUID } from 'node:crypto';
import type { AskContact } from '#schema/contracts/facts';
import type { Doing } from '#subgraphs/hub/commands/carry-out';
import { whoIsAsked } from '#subgraphs/hub/commands/who-is-asked';

/** From so many agencies on, the fact that there are flags is brought to the lead (Every Child Matters, para 4.6). */
const AGENCIES_THAT_ADD_UP = 2;

/**
 * Brings the fact, and nothing of what was seen, to the lead professional, or to the front door where there is none, once
 * flags of different agencies are open. A stale flag has faded and does not count; an alert that waits is not doubled.
 */
export async function alertIfConcernsAddUp({ write, child, now }: Doing, frontDoor: AskContact): Promise<void> {
  const open = await write.selectFrom('concern').select('agency').distinct()
    .where('child_id', '=', child).where('closed_at', 'is', null).where('review_on', '>=', now.toISOString().slice(0, 10))
    .execute();
  if (open.length < AGENCIES_THAT_ADD_UP) return;
  const { practitionerId } = await whoIsAsked(write, child, now, frontDoor);
  await write.insertInto('alert')
    .values({ id: randomUUID(), child_id: child, kind: 'CONCERNS_ADD_UP', what: 'Flags of concern of several agencies are open', for_practitioner: practitionerId, raised_at: now.toISOString() })
    .onConflict((waiting) => waiting.doNothing())
    .execute();
}
