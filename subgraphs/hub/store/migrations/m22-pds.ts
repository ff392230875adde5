import { type Kysely, sql } from 'kysely';
import { provenance } from '#subgraphs/hub/store/migrations/provenance';

/** What the Personal Demographics Service said when a child's entry was held against it, each time. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table pds_reconciliation (
      id text primary key,
      child_id text not null references child (id),
      status text not null check (status in
        ('LOCAL_DEMOGRAPHICS_DID_NOT_MATCH', 'LOCAL_NUMBER_INVALID', 'NOT_FOUND', 'SUPERSEDED', 'NO_DIFFERENCES', 'DIFFERENCES', 'ERROR')),
      -- Fields and how they agree; never what PDS says.
      differences jsonb not null,
      asked_at timestamptz not null,
      ${provenance}
    )`.execute(db);
  await sql`create index pds_reconciliation_of_child on pds_reconciliation (child_id, asked_at)`.execute(db);
  await sql`select keep_history_of('pds_reconciliation'::regclass)`.execute(db);
}
