import type { Selectable } from 'kysely';
import { ProblemFound, Stale } from '#subgraphs/hub/commands/problems';
import type { Change } from '#subgraphs/hub/store/change';
import type { Provenance } from '#subgraphs/hub/store/database';
import type { IncomingTransferRow } from '#subgraphs/hub/transfer/transfer-tables';

export type IncomingTransfer = Selectable<IncomingTransferRow & Provenance>;

/** Two authorities may number alike. */
export const incomingId = (authority: string, theirId: string): string => `${authority}:${theirId}`;

/** The one incoming transfer that a command names, in the state it must be in: held until the change is over. */
export async function incomingNamed(write: Change, id: string, version: number, status: IncomingTransferRow['status']): Promise<IncomingTransfer> {
  const incoming = await write.selectFrom('incoming_transfer').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!incoming) throw new ProblemFound(Stale.at(null, 'There is no such transfer.'));
  if (incoming.version !== version || incoming.status !== status) throw new ProblemFound(Stale.at(incoming.version));
  return incoming;
}
