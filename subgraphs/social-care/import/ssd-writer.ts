import { Client } from 'pg';
import type { HeldEpisode } from '#subgraphs/social-care/import/ssda903/care-periods';
import type { ImportedRow } from '#subgraphs/social-care/import/sink';

export interface SsdWriterConfig {
  /** Of a role that may write; never the one that the subgraph reads with. */
  readonly url: string;
  readonly schema: string;
}

/**
 * Writes rows into the dataset's tables. A row that is there already is completed and corrected: what the new one states
 * replaces, what it leaves empty stays, and nothing is ever deleted.
 */
export interface SsdWriter {
  /** All or none. @returns how many rows stand written @throws WriteRefused */
  readonly write: (rows: readonly ImportedRow[]) => Promise<number>;
  readonly heldEpisodes: () => Promise<readonly HeldEpisode[]>;
  readonly close: () => Promise<void>;
}

/** The database took none of them. The reason is its code (SQLSTATE), never its words, which quote values. */
export class WriteRefused extends Error {
  override readonly name = 'WriteRefused';
}

export async function openSsdWriter({ url, schema }: SsdWriterConfig): Promise<SsdWriter> {
  const client = new Client({ connectionString: url, application_name: 'childgraph-social-care-import' });
  await client.connect();
  await client.query('set default_transaction_read_only = off');
  return {
    write: async (rows) => {
      const whole = oneRowAKey(rows);
      try {
        await client.query('begin');
        for (const statement of statements(whole, schema)) await client.query(statement.text, [statement.rows]);
        await client.query('commit');
        return whole.length;
      } catch (error) {
        await client.query('rollback').catch(() => undefined);
        throw new WriteRefused(reasonOf(error));
      }
    },
    heldEpisodes: async () => {
      const { rows } = await client.query<HeldEpisode>(
        `select clae_person_id as "personId", clae_cla_id as "periodId", to_char(min(clae_cla_episode_start_date), 'YYYY-MM-DD') as "from"
         from ${schema}.ssd_cla_episodes where clae_cla_id is not null and clae_cla_episode_start_date is not null group by 1, 2`,
      );
      return rows;
    },
    close: () => client.end(),
  };
}

/** Rows of one key state parts of one thing: later statements complete and correct earlier ones. */
function oneRowAKey(rows: readonly ImportedRow[]): ImportedRow[] {
  const byKey = new Map<string, ImportedRow>();
  for (const row of rows) {
    const id = `${row.table}\n${row.values[row.key]}`;
    const stated = Object.entries(row.values).filter(([, value]) => value !== null);
    byKey.set(id, { ...row, values: { ...byKey.get(id)?.values, ...Object.fromEntries(stated) } });
  }
  return [...byKey.values()];
}

/** One statement for all rows of a table that state the same columns, so that what none states is not touched. */
function statements(rows: readonly ImportedRow[], schema: string): { text: string; rows: string }[] {
  const groups = new Map<string, ImportedRow[]>();
  for (const row of rows) {
    const shape = `${row.table} ${Object.keys(row.values).sort().join()}`;
    groups.set(shape, [...(groups.get(shape) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const table = `${schema}.${first.table}`;
    const columns = Object.keys(first.values);
    const stated = columns.filter((column) => column !== first.key).map((column) => `${column} = excluded.${column}`);
    return [{
      text: `insert into ${table} (${columns.join(', ')}) select ${columns.join(', ')} from json_populate_recordset(null::${table}, $1::json)
             on conflict (${first.key}) do ${stated.length > 0 ? `update set ${stated.join(', ')}` : 'nothing'}`,
      rows: JSON.stringify(group.map(({ values }) => values)),
    }];
  });
}

const UNDEFINED_TABLE = '42P01';
const NO_UNIQUE_KEY = '42P10';

const reasonOf = (error: unknown): string => {
  const code = String((error as { code?: unknown }).code ?? 'unknown');
  if (code === UNDEFINED_TABLE) return 'the database has not the tables of the dataset in this schema';
  if (code === NO_UNIQUE_KEY) return 'a table of the dataset has no primary key, so a row could be written twice';
  return `the database refuses it (SQLSTATE ${code})`;
};
