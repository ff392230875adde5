import { randomUUID } from 'node:crypto';
import type { ChildId } from '#schema/ids';
import type { PdsDifference, PdsStatus, Reconciled } from '#subgraphs/hub/pds/compare-with-pds';
import type { PdsAnswer, PdsPerson } from '#subgraphs/hub/pds/pds-client';
import type { Change } from '#subgraphs/hub/store/change';
import type { NhsNumberStatus } from '#subgraphs/hub/store/database';

/** How far the number is known to be the child's, by what PDS said; what is not named stays as it was. */
const NUMBER_IS: Readonly<Partial<Record<PdsStatus, NhsNumberStatus>>> = {
  LOCAL_NUMBER_INVALID: 'INVALID', NOT_FOUND: 'UNVERIFIED', LOCAL_DEMOGRAPHICS_DID_NOT_MATCH: 'UNVERIFIED', NO_DIFFERENCES: 'VERIFIED', DIFFERENCES: 'VERIFIED',
};

/**
 * Keeps what PDS said and does what follows from it for the number, never for the demographics: those are for a person
 * to change. A number that is somebody else's is doubtful, so that nothing of health is shown by it (policy F23).
 */
export async function takeInReconciliation(write: Change, child: ChildId, { status, differences }: Reconciled, answer: PdsAnswer | null, now: Date): Promise<{ readonly id: string; readonly differences: readonly PdsDifference[] }> {
  const person = answer?.kind === 'found' ? answer.person : null;
  if (person?.isRestricted && status !== 'LOCAL_DEMOGRAPHICS_DID_NOT_MATCH') await write.updateTable('child').set({ pds_restricted: true }).where('id', '=', child).where('pds_restricted', '=', false).execute();
  const followed = status === 'SUPERSEDED' && person ? await follow(write, child, person) : true;
  if (status === 'LOCAL_DEMOGRAPHICS_DID_NOT_MATCH') await doubtNumber(write, child);
  const is = status === 'SUPERSEDED' ? (followed ? 'VERIFIED' : 'SUPERSEDED') : NUMBER_IS[status];
  if (is && !(is === 'INVALID' && !(await holdsNumber(write, child)))) await write.updateTable('child').set({ nhs_number_status: is }).where('id', '=', child).where('nhs_number_status', '!=', is).execute();
  const all = followed ? differences : [...differences, { field: 'nhsNumber' as const, agreement: 'held_by_another_entry' }];
  const id = randomUUID();
  await write.insertInto('pds_reconciliation').values({ id, child_id: child, status, differences: JSON.stringify(all), asked_at: now.toISOString() }).execute();
  return { id, differences: all };
}

const currentNumber = (write: Change, child: ChildId) => write.selectFrom('identifier').select('id').where('child_id', '=', child).where('kind', '=', 'nhs_number').where('is_current', '=', true);

const holdsNumber = async (write: Change, child: ChildId): Promise<boolean> => (await currentNumber(write, child).executeTakeFirst()) !== undefined;

const doubtNumber = async (write: Change, child: ChildId): Promise<void> => {
  await write.updateTable('identifier').set({ confidence: 'doubtful' }).where('id', 'in', currentNumber(write, child)).execute();
};

/** The new number from now on, the old one kept as former; unless another entry holds the new one: then the two may be one child, and a person says so. */
async function follow(write: Change, child: ChildId, { nhsNumber }: PdsPerson): Promise<boolean> {
  const held = await write.selectFrom('identifier').select(['child_id', 'never_link']).where('value', '=', nhsNumber).where('kind', '=', 'nhs_number').execute();
  if (held.some((other) => other.child_id !== child || other.never_link)) return false;
  await write.updateTable('identifier').set({ is_current: false }).where('id', 'in', currentNumber(write, child)).execute();
  if (held.length > 0) await write.updateTable('identifier').set({ is_current: true, confidence: 'confirmed' }).where('child_id', '=', child).where('kind', '=', 'nhs_number').where('value', '=', nhsNumber).execute();
  else await write.insertInto('identifier').values({ child_id: child, agency: 'health', kind: 'nhs_number', value: nhsNumber, confidence: 'confirmed', is_current: true, never_link: false }).execute();
  return true;
}
