import { type Kysely, sql } from 'kysely';

/**
 * Alerts of every kind: each says what it came of (so that the same thing never alerts the same person twice), to which
 * class of information its reason belongs, and stays until somebody has acknowledged or judged it. `seq` is their order,
 * for those who listen.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table alert drop constraint alert_kind_check`.execute(db);
  await sql`alter table alert add constraint alert_kind_check check (kind in (
    'CONCERNS_ADD_UP', 'BREAK_GLASS', 'CONSENT_WITHDRAWN', 'CONSENT_CONTESTED', 'ACCESS_REQUESTED', 'AGENCY_EVENT', 'REGISTER_ENTRY', 'TRANSFER', 'DOUBTFUL_MATCH', 'MESSAGE'))`.execute(db);
  await sql`
    alter table alert
      add column seq bigint generated always as identity,
      add column about text not null default '',
      add column what text not null default '',
      add column category text not null default 'concerns',
      add column for_desk text check (for_desk in ('INDEX_REVIEW', 'REGISTERS')),
      add column acknowledged_at timestamptz,
      add column acknowledged_by text,
      add check ((acknowledged_at is null) = (acknowledged_by is null)),
      add check (for_desk is null or for_practitioner is null)`.execute(db);
  await sql`drop index one_open_alert`.execute(db);
  await sql`create unique index one_open_alert on alert (child_id, kind) where judged_at is null and about = ''`.execute(db);
  await sql`create unique index alert_once on alert (about, kind, child_id, coalesce(for_practitioner, for_desk, '')) where about <> ''`.execute(db);
  await sql`create index alert_of_child on alert (child_id)`.execute(db);
  await sql`create index alert_seq on alert (seq)`.execute(db);
}
