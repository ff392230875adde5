import type { AuditDatabase } from '#record/store/audit-database';
import type { Rulebook } from '#record/register/rulebook';

/** What every command of the record's command line is given. */
export interface Surroundings {
  readonly write: (text: string) => void;
  readonly fail: () => void;
  readonly open: () => Promise<AuditDatabase>;
  readonly rulebook: () => Rulebook;
  /** File of the key that signs checkpoints. */
  readonly checkpointKeyFile: string;
  readonly now: () => Date;
}

/** Opens the record for one command, and closes it whatever happens. */
export async function withRecord(surroundings: Surroundings, command: (database: AuditDatabase) => Promise<readonly string[]>): Promise<void> {
  const database = await surroundings.open();
  try {
    for (const line of await command(database)) surroundings.write(`${line}\n`);
  } finally {
    await database.destroy();
  }
}
