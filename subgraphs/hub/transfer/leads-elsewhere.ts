import type { AskContact } from '#schema/contracts/facts';
import type { Doing } from '#subgraphs/hub/commands/carry-out';
import { NotPermitted, ProblemFound } from '#subgraphs/hub/commands/problems';

/** For what nobody here may do once another authority leads and has not said that it hands the child back. The database sees to it besides, for what no command does (m43-transfer.ts). */
export async function mustNotLeadElsewhere({ write, child }: Doing, frontDoor: AskContact): Promise<void> {
  const away = await write.selectFrom('transfer').select('id').where('child_id', '=', child).where('status', '=', 'acknowledged').where('returned_at', 'is', null).executeTakeFirst();
  if (away) throw new ProblemFound(NotPermitted.because('Another authority leads for this child: ask there.', frontDoor));
}
