import { Pool } from 'pg';
import type { CompiledQuery } from 'kysely';
import { loadChildren } from '#demo/load-hub';
import { type HubStore, openHubStore } from '#subgraphs/hub/store/connect';
import { freshDatabase } from '#bench/hub/fresh-database';
import { Overheard } from '#bench/hub/measure';
import { progressBar } from '#bench/progress-bar';

export type Bare = (statements: readonly CompiledQuery[]) => Promise<unknown>;

/** A hub with so many children, and the database with nothing of ours around it. */
export interface Bench {
  readonly children: number;
  readonly store: HubStore;
  readonly overheard: Overheard;
  /** One statement after the other, as one change. */
  readonly together: Bare;
  /** All at once, as the loaders ask. */
  readonly atOnce: Bare;
  readonly close: () => Promise<void>;
}

export async function openBench(children: number, server: string | null): Promise<Bench> {
  const fresh = server === null ? null : await freshDatabase(server);
  const overheard = new Overheard();
  const store = await openHubStore({ databaseUrl: fresh?.url }, overheard.listen);
  const bar = progressBar(children, 'children');
  await loadChildren(store, 0, children, bar.at);
  bar.end();
  const bare = fresh ? onServer(fresh.url) : embedded(store);
  return { children, store, overheard, ...bare, close: async () => { await bare.end(); await store.destroy(); await fresh?.drop(); } };
}

/** Embedded, nothing is nearer to the database than the store itself. */
const embedded = (store: HubStore) => ({
  together: ((statements) => store.transaction().execute(async (transaction) => { for (const statement of statements) await transaction.executeQuery(statement); })) as Bare,
  atOnce: ((statements) => Promise.all(statements.map((statement) => store.executeQuery(statement)))) as Bare,
  end: async () => undefined,
});

const onServer = (url: string) => {
  const pool = new Pool({ connectionString: url, max: 10, options: '-c pg_trgm.similarity_threshold=0.4' });
  const together: Bare = async (statements) => {
    const client = await pool.connect();
    await client.query('begin');
    for (const { sql, parameters } of statements) await client.query(sql, [...parameters]);
    await client.query('commit');
    client.release();
  };
  return { together, atOnce: ((statements) => Promise.all(statements.map(({ sql, parameters }) => pool.query(sql, [...parameters])))) as Bare, end: () => pool.end() };
};
