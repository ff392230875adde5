import type { Selectable } from 'kysely';
import type { Doing } from '#subgraphs/hub/commands/carry-out';
import { ProblemFound, Stale } from '#subgraphs/hub/commands/problems';
import type { ConsentRow, Provenance } from '#subgraphs/hub/store/database';

/** The statement a command names, so long as no other has taken its place. */
export async function standingStatement({ write, child }: Doing, id: string): Promise<Selectable<ConsentRow & Provenance>> {
  const statement = await write.selectFrom('consent_statement').selectAll().where('id', '=', id).where('child_id', '=', child).executeTakeFirst();
  if (!statement) throw new ProblemFound(Stale.at(null, 'There is no such statement about this child.'));
  const later = await write.selectFrom('consent_statement').select('id').where('supersedes', '=', id).executeTakeFirst();
  if (later) throw new ProblemFound(Stale.at(null, 'Another statement has taken the place of this one.'));
  return statement;
}
