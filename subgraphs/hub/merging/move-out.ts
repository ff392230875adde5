import { type RawBuilder, sql } from 'kysely';
import type { ChildId } from '#schema/ids';
import { type EntryPartKind, PARTS } from '#subgraphs/hub/merging/entry-parts';
import type { Change } from '#subgraphs/hub/store/change';

export interface PartNamed {
  readonly kind: EntryPartKind;
  readonly id: string;
}

/** Which of the records named are not (or no longer) this entry's, by their place in the list. */
export async function notOf(write: Change, child: ChildId, parts: readonly PartNamed[]): Promise<readonly number[]> {
  const missing: number[] = [];
  for (const [index, { kind, id }] of parts.entries()) {
    const { rows } = await sql`select 1 from ${sql.table(PARTS[kind].table)} where child_id = ${child} and id::text = ${id} ${isNoNever(kind)} for update`.execute(write);
    if (rows.length === 0) missing.push(index);
  }
  return missing;
}

const isNoNever = (kind: EntryPartKind): RawBuilder<unknown> => (kind === 'IDENTIFIER' ? sql`and not never_link` : sql``);

/** Gives the records to the new entry; each keeps its history. With a number goes what its agency told under it, and it does not lead back. */
export async function moveOut(write: Change, parts: readonly PartNamed[], { from, to }: { readonly from: ChildId; readonly to: ChildId }): Promise<void> {
  for (const { kind, id } of parts) {
    await sql`update ${sql.table(PARTS[kind].table)} set child_id = ${to} where child_id = ${from} and id::text = ${id}`.execute(write);
    if (kind === 'IDENTIFIER') await moveWhatWasTold(write, id, { from, to });
  }
}

async function moveWhatWasTold(write: Change, identifierId: string, { from, to }: { readonly from: ChildId; readonly to: ChildId }): Promise<void> {
  const moved = await write.selectFrom('identifier').select(['agency', 'value']).where(sql<boolean>`id::text = ${identifierId}`).executeTakeFirstOrThrow();
  const records = await write.updateTable('agency_record').set({ child_id: to }).where('agency', '=', moved.agency).where('reference', '=', moved.value).where('child_id', '=', from).returning('id').execute();
  for (const { id } of records) {
    // A record sent again must not lead back to the entry that it was taken out of.
    await write.insertInto('agency_record_candidate').values({ record_id: id, child_id: from, probability: 0, evidence: '[]', verdict: 'DO_NOT_LINK' })
      .onConflict((said) => said.columns(['record_id', 'child_id']).doUpdateSet({ verdict: 'DO_NOT_LINK' }).where('agency_record_candidate.verdict', 'is distinct from', 'NEVER_LINK')).execute();
  }
}

/** "Never" was said of the one entry when it was two children: nobody knows of which, so that it holds for both. */
export async function keepNever(write: Change, { from, to }: { readonly from: ChildId; readonly to: ChildId }): Promise<void> {
  await sql`insert into identifier (child_id, agency, kind, value, confidence, is_current, never_link)
    select ${to}, agency, kind, value, confidence, false, true from identifier where child_id = ${from} and never_link`.execute(write);
  await sql`insert into agency_record_candidate (record_id, child_id, probability, evidence, verdict)
    select record_id, ${to}, probability, evidence, verdict from agency_record_candidate where child_id = ${from} and verdict = 'NEVER_LINK' on conflict do nothing`.execute(write);
}
