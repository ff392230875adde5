import type { Selectable } from 'kysely';
import type { Office } from '#subgraphs/hub/child/hub-loaders';
import type { Doing } from '#subgraphs/hub/commands/carry-out';
import { NotPermitted, ProblemFound, Stale } from '#subgraphs/hub/commands/problems';
import { activeLead, mustAnswerFor } from '#subgraphs/hub/lead/standing';
import type { Provenance } from '#subgraphs/hub/store/database';
import type { TransferRow } from '#subgraphs/hub/transfer/transfer-tables';

export type Transfer = Selectable<TransferRow & Provenance>;

/** The one transfer a command names, in a state it may be in: held until the change is over. */
export async function transferNamed({ write, child }: Doing, id: string, version: number, statuses: readonly TransferRow['status'][]): Promise<Transfer> {
  const transfer = await write.selectFrom('transfer').selectAll().where('id', '=', id).where('child_id', '=', child).forUpdate().executeTakeFirst();
  if (!transfer) throw new ProblemFound(Stale.at(null, 'There is no such transfer of this child.'));
  if (transfer.version !== version || !statuses.includes(transfer.status)) throw new ProblemFound(Stale.at(transfer.version));
  return transfer;
}

/** The lead, or who manages the case, moves a transfer on; the front door where there is no lead. */
export async function mustHandOver(doing: Doing, { frontDoor, frontDoorRoles }: Office): Promise<void> {
  const lead = await activeLead(doing);
  if (lead) return mustAnswerFor(doing, lead, frontDoor);
  if (!frontDoorRoles.includes(doing.viewer.role)) throw new ProblemFound(NotPermitted.because('Only the lead professional, who manages the case, or the front door can do this.', frontDoor));
}
