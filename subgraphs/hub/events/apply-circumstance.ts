import { raiseAlert } from '#subgraphs/hub/alert/raise-alert';
import { caseWorkers, eachOnce, leadOrFrontDoor } from '#subgraphs/hub/alert/who-should-know';
import type { Applying } from '#subgraphs/hub/events/apply-event';
import { CannotApply } from '#subgraphs/hub/events/cannot-apply';
import { childOfEvent } from '#subgraphs/hub/events/child-of-event';
import type { UsableEvent } from '#subgraphs/hub/events/read-event';
import { recordOfEvent } from '#subgraphs/hub/events/record-of-event';
import type { CircumstanceRow } from '#subgraphs/hub/register/register-tables';

type Began = Extract<UsableEvent, { readonly type: `${string}.began.v1` }>;
type Ended = Extract<UsableEvent, { readonly type: `${string}.ended.v1`; readonly data: { readonly episode: string } }>;

interface Meaning {
  readonly kind: CircumstanceRow['kind'];
  /** Told to the lead, or the front door, and under this category; null: groups count it and nobody is alerted. */
  readonly told: { readonly what: string; readonly category: string } | null;
}

const MEANING: Readonly<Record<'attendance.alarm' | 'missing' | 'temporary-accommodation', Meaning>> = {
  'attendance.alarm': { kind: 'TRUANTING', told: { what: 'The school’s system says that the child stays away', category: 'school' } },
  missing: { kind: 'MISSING', told: { what: 'The child was reported missing', category: 'exploitation-missing' } },
  'temporary-accommodation': { kind: 'TEMPORARY_ACCOMMODATION', told: null },
};

const meaningOf = (type: Began['type'] | Ended['type']): Meaning => {
  switch (type) {
    case 'childgraph.attendance.alarm.began.v1':
    case 'childgraph.attendance.alarm.ended.v1': return MEANING['attendance.alarm'];
    case 'childgraph.missing.began.v1':
    case 'childgraph.missing.ended.v1': return MEANING.missing;
    case 'childgraph.temporary-accommodation.began.v1':
    case 'childgraph.temporary-accommodation.ended.v1': return MEANING['temporary-accommodation'];
  }
};

/** Something began that those who answer for the child must know: they are alerted, once, that there is something; what, stands under its own category. */
export async function beginCircumstance({ write, source, now }: Applying, { type, data: { child: reference, episode, from } }: Began): Promise<void> {
  const child = await childOfEvent(write, source.agency, reference);
  const { kind, told } = meaningOf(type);
  const id = recordOfEvent(source.source, kind, episode);
  await write.insertInto('circumstance').values({ id, child_id: child, kind, from_at: from, until_at: null })
    .onConflict((there) => there.column('id').doUpdateSet({ from_at: from, until_at: null })).execute();
  if (!told) return;
  const to = eachOnce([...(await leadOrFrontDoor(write, child, now)), ...(kind === 'MISSING' ? await caseWorkers(write, child, 'social_care', now) : [])]);
  await raiseAlert(write, { child, kind: 'AGENCY_EVENT', about: id, ...told, to, at: now });
}

/** It ended. */
export async function endCircumstance({ write, source }: Applying, { type, data: { child: reference, episode, until } }: Ended): Promise<void> {
  const child = await childOfEvent(write, source.agency, reference);
  const ended = await write.updateTable('circumstance').set({ until_at: until })
    .where('id', '=', recordOfEvent(source.source, meaningOf(type).kind, episode)).where('child_id', '=', child).returning('id').executeTakeFirst();
  if (!ended) throw new CannotApply('NOT_APPLICABLE', 'data.episode: this source has begun none of this id with this child');
}
