import { type RawBuilder, sql } from 'kysely';

/**
 * The columns with which every statement says who recorded it, when and from what source. A row written outside a
 * change (store/change.ts) has no one to name and is refused.
 */
export const provenance: RawBuilder<unknown> = sql.raw(`
  version integer not null default 1,
  recorded_at timestamptz not null default clock_timestamp(),
  recorded_by text not null default current_setting('hub.who') check (recorded_by <> ''),
  source text not null default current_setting('hub.source') check (source <> '')`);
