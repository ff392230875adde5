import { sql } from 'kysely';
import type { AuditDatabase, AuditTables } from '#record/store/audit-database';

/** Who works on the record without owning it. */
export interface RecordRoles {
  /** The gateway's role: it adds records and children's keys, and can take nothing away. */
  readonly appender?: string | undefined;
  /** The record subgraph's: it reads, keeps the index, signs checkpoints and works on families' reports. */
  readonly keeper?: string | undefined;
}

type Rights = Readonly<Partial<Record<keyof AuditTables, string>>>;

const APPENDER: Rights = { access_record: 'select, insert', child_key: 'select, insert', checkpoint: 'select' };
const KEEPER: Rights = {
  access_record: 'select', child_key: 'select', checkpoint: 'select, insert', indexed_record: 'select, insert', indexed_term: 'select, insert',
  access_report: 'select, insert, update', access_report_look: 'select, insert, update', access_report_command: 'select, insert, update',
};

/**
 * Grants roles what they need of the record and no more. The triggers that keep it from being changed hold against
 * everyone but the tables' owner, so whoever works on it day by day must not be that.
 * @throws where a role is not there, or this connection is not the owner's
 */
export async function grantRoles(database: AuditDatabase, { appender, keeper }: RecordRoles): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const { rows: [here] } = await sql<{ schema: string }>`select current_schema() as schema`.execute(transaction);
    for (const [role, rights] of [[appender, APPENDER], [keeper, KEEPER]] as const) {
      if (role === undefined) continue;
      await sql`grant usage on schema ${sql.id(here?.schema ?? 'public')} to ${sql.id(role)}`.execute(transaction);
      for (const [table, may] of Object.entries(rights)) await sql`grant ${sql.raw(may)} on ${sql.table(table)} to ${sql.id(role)}`.execute(transaction);
    }
  });
}
