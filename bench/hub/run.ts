import 'reflect-metadata';
import { Client, Pool } from 'pg';
import { loadChildren } from '#demo/load-hub';
import { type HubStore, openHubStore } from '#subgraphs/hub/store/connect';
import { compare, type Compared, line, Overheard } from '#bench/hub/measure';
import { match, open, recordsOf, samplesOf, search, searches } from '#bench/hub/work';
import type { CompiledQuery } from 'kysely';

/*
 * How fast the hub is, and how that grows: npm run bench:hub [-- SIZE ...]. On the PostgreSQL at DATABASE_URL in a database
 * of its own, dropped afterwards; with --embedded in memory. Everything against the bare statements it needs, in the same run.
 */
const SERVER = process.env['DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/test';
const isEmbedded = process.argv.includes('--embedded');
const given = process.argv.slice(2).filter((word) => /^\d+$/.test(word)).map(Number);
const sizes = given.length > 0 ? given : isEmbedded ? [1_000, 50_000] : [1_000, 300_000];

const SEARCHES = 100;
const RECORDS = 10_000;
const BATCH = 250;

/** The database with nothing of ours around it. */
interface Bare {
  ask(statement: CompiledQuery): Promise<unknown>;
  /** One after the other, as one change. */
  together(statements: readonly CompiledQuery[]): Promise<unknown>;
  end(): Promise<void>;
}

interface Database {
  readonly url: string | undefined;
  readonly bare: (store: HubStore) => Bare;
  readonly drop: () => Promise<void>;
}

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: SERVER });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** Embedded, nothing is nearer to the database than the store itself. */
const bareStore = (store: HubStore): Bare => ({
  ask: (statement) => store.executeQuery(statement),
  together: (statements) => store.transaction().execute(async (transaction) => { for (const statement of statements) await transaction.executeQuery(statement); }),
  end: async () => undefined,
});

async function freshDatabase(): Promise<Database> {
  if (isEmbedded) return { url: undefined, bare: bareStore, drop: async () => undefined };
  const name = `hub_bench_${process.pid}`;
  await onServer(`drop database if exists ${name}`);
  await onServer(`create database ${name}`);
  const url = Object.assign(new URL(SERVER), { pathname: `/${name}` }).href;
  return {
    url,
    bare: () => {
      const pool = new Pool({ connectionString: url, max: 10, options: '-c pg_trgm.similarity_threshold=0.4 -c pg_trgm.word_similarity_threshold=0.4' });
      return {
        ask: ({ sql, parameters }) => pool.query(sql, [...parameters]),
        together: async (statements) => {
          const client = await pool.connect();
          await client.query('begin');
          for (const { sql, parameters } of statements) await client.query(sql, [...parameters]);
          await client.query('commit');
          client.release();
        },
        end: () => pool.end(),
      };
    },
    drop: () => onServer(`drop database ${name} with (force)`),
  };
}

async function measureAt(children: number): Promise<readonly Compared[]> {
  const database = await freshDatabase();
  const overheard = new Overheard();
  const store = await openHubStore({ databaseUrl: database.url }, overheard.listen);
  await loadChildren(store, 0, children, (done) => process.stderr.write(`\r${done.toLocaleString('en-GB')} of ${children.toLocaleString('en-GB')} children loaded `));
  process.stderr.write('\n');
  const { ask, together, end } = database.bare(store);
  const atOnce = (statements: readonly CompiledQuery[]): Promise<unknown> => Promise.all(statements.map(ask));

  const samples = await samplesOf(store, children, SEARCHES);
  const figures: Compared[] = [];
  const note = (figure: Compared): void => { figures.push(figure); console.log(line(figure)); };
  for (const [what, criteria] of Object.entries(searches(samples))) note(await compare(what, children, criteria, search(store), overheard, together));
  note(await compare('open a child', children, samples, open(store), overheard, atOnce));
  const records = recordsOf(await samplesOf(store, children, Math.min(RECORDS, children)));
  const batches = Array.from({ length: Math.ceil(records.length / BATCH) }, (_, index) => records.slice(index * BATCH, (index + 1) * BATCH));
  note(await compare(`match ${records.length.toLocaleString('en-GB')}, each ${BATCH}`, children, batches, match(store), overheard, together));
  await end();
  await store.destroy();
  await database.drop();
  return figures;
}

async function main(): Promise<void> {
  const all: (readonly Compared[])[] = [];
  for (const size of sizes) all.push(await measureAt(size));
  const [small, large] = [all[0] ?? [], all.at(-1) ?? []];
  console.log('\ngrowth, p50:');
  for (const [index, { what, ours }] of small.entries()) console.log(`${what.padEnd(34)} ${((large[index]?.ours.p50 ?? ours.p50) / ours.p50).toFixed(1)}x`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
