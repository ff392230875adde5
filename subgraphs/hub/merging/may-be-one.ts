import { sql } from 'kysely';
import type { AskContact } from '#schema/contracts/facts';
import type { ChildId } from '#schema/ids';
import { InvalidInput, NotPermitted, ProblemFound, Stale } from '#subgraphs/hub/commands/problems';
import type { Change } from '#subgraphs/hub/store/change';

export interface Entry {
  readonly childId: ChildId;
  readonly version: number;
}

/** What no entry sealed so may be joined with, nor split: it is not there. */
export const BEYOND_REACH: readonly string[] = ['adoption', 'protected_person'];

/** The entry, as the reviewer last saw it. A sealed one is as good as none: the answer is the one for an id that nobody has. */
export async function mustBeThere(write: Change, { childId, version }: Entry, frontDoor: AskContact): Promise<void> {
  const entry = await write.selectFrom('child').select(['version', 'seal', 'merged_into']).where('id', '=', childId).forUpdate().executeTakeFirst();
  if (!entry || BEYOND_REACH.includes(entry.seal)) throw new ProblemFound(NotPermitted.because('There is no such child that you may act for.', frontDoor));
  if (entry.merged_into !== null) throw new ProblemFound(Stale.at(null, 'The entry went into another meanwhile.'));
  if (entry.version !== version) throw new ProblemFound(Stale.at(entry.version));
}

/** Whatever a person said before stands: two that were said never to be one are not made one, and no child has two leads. */
export async function mustBeAbleToBeOne(write: Change, kept: ChildId, gone: ChildId): Promise<void> {
  if (await werePartedForEver(write, kept, gone)) throw new ProblemFound(InvalidInput.at('other.childId', 'It was said of an id of one that it must never be linked to the other. That is not undone here.'));
  const leads = await write.selectFrom('lead').select('child_id').where('child_id', 'in', [kept, gone]).where('status', '=', 'active').execute();
  if (leads.length > 1) throw new ProblemFound(InvalidInput.at('other.childId', 'Each has a lead professional. End one of them first, with a handover.'));
}

async function werePartedForEver(write: Change, kept: ChildId, gone: ChildId): Promise<boolean> {
  const { rows } = await sql<{ parted: boolean }>`select
    exists (select 1 from identifier never join identifier theirs on theirs.value = never.value and theirs.agency = never.agency and not theirs.never_link
      where never.never_link and ((never.child_id = ${kept} and theirs.child_id = ${gone}) or (never.child_id = ${gone} and theirs.child_id = ${kept})))
    or exists (select 1 from agency_record_candidate said join agency_record record on record.id = said.record_id
      where said.verdict = 'NEVER_LINK' and ((said.child_id = ${kept} and record.child_id = ${gone}) or (said.child_id = ${gone} and record.child_id = ${kept}))) as parted`.execute(write);
  return rows[0]?.parted ?? true;
}
