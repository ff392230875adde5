import type { CompiledQuery } from 'kysely';
import { Pool, type PoolClient, types } from 'pg';
import { parseLocalDate } from '#schema/scalars/local-date';
import { SourceUnavailable } from '#subgraphs/host/source-unavailable';

export interface SsdConnectionConfig {
  /** `postgres://reader@host:port/database`, of a role that can only read. */
  readonly url: string;
  /** How long one read may take, waiting for a connection included, in milliseconds. */
  readonly timeLimit: number;
  /** Connections at most: a case system serves the council's own staff first. */
  readonly connections: number;
}

/** A read-only way to a PostgreSQL database. */
export interface SsdConnection {
  /**
   * Runs the queries in one read-only transaction, so that they see one moment; answers row lists in order.
   * @throws SourceUnavailable when the database is away, refuses, or takes longer than the limit
   */
  readonly read: <Rows extends readonly unknown[]>(queries: QueriesFor<Rows>, signal?: AbortSignal) => Promise<Rows>;
  readonly close: () => Promise<void>;
}

type QueriesFor<Rows extends readonly unknown[]> = { readonly [Index in keyof Rows]: Rows[Index] extends readonly (infer Row)[] ? CompiledQuery<Row> : never };

const DATE = 1082;
const TIMESTAMP = 1114;
const TIMESTAMP_WITH_ZONE = 1184;
const dates: ReadonlySet<number> = new Set([DATE, TIMESTAMP, TIMESTAMP_WITH_ZONE]);

export function connectToSsd({ url, timeLimit, connections }: SsdConnectionConfig): SsdConnection {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: timeLimit,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    application_name: 'childgraph-social-care',
    // Whatever a query says, the session cannot write, and the server stops it when we have stopped waiting.
    options: `-c default_transaction_read_only=on -c statement_timeout=${timeLimit}`,
    types: { getTypeParser: parserOf as never },
  });
  // An idle connection that breaks leaves the pool by itself; the next read opens another.
  pool.on('error', () => undefined);

  const attempt = async (queries: readonly CompiledQuery[], signal: AbortSignal): Promise<unknown[][]> => {
    const client = await connected(pool, signal);
    const abandon = (): void => client.release(true);
    signal.addEventListener('abort', abandon, { once: true });
    try {
      const rows = await inReadOnlyTransaction(client, queries, timeLimit);
      if (!signal.aborted) client.release();
      return rows;
    } catch (error) {
      if (!signal.aborted) client.release(true);
      throw error;
    } finally {
      signal.removeEventListener('abort', abandon);
    }
  };

  const read = async (queries: readonly CompiledQuery[], caller?: AbortSignal): Promise<unknown[][]> => {
    const limit = AbortSignal.timeout(timeLimit);
    const signal = caller ? AbortSignal.any([caller, limit]) : limit;
    try {
      // A pooled connection may have died while nobody looked; reading again is harmless.
      return await untilAborted(signal, attempt(queries, signal).catch((error: unknown) => (isLostConnection(error) && !signal.aborted ? attempt(queries, signal) : Promise.reject(error))));
    } catch (error) {
      throw new SourceUnavailable('SSD', faultOf(error, limit));
    }
  };

  return { read: read as SsdConnection['read'], close: () => pool.end() };
}

async function connected(pool: Pool, signal: AbortSignal): Promise<PoolClient> {
  const client = await pool.connect();
  if (signal.aborted) {
    client.release();
    throw new Error('given up');
  }
  return client;
}

async function inReadOnlyTransaction(client: PoolClient, queries: readonly CompiledQuery[], timeLimit: number): Promise<unknown[][]> {
  await client.query(`begin transaction isolation level repeatable read read only; set local statement_timeout = ${timeLimit}`);
  const answers: unknown[][] = [];
  for (const { sql, parameters } of queries) answers.push((await client.query(sql, [...parameters])).rows);
  await client.query('commit');
  return answers;
}

const untilAborted = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const stop = (): void => reject(new Error('given up'));
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });

/**
 * Dates stay as the database writes them, cut to the day: a Date object would move them with the process's time zone.
 * A day that the calendar has not (`infinity`) is no day.
 */
const parserOf = (oid: number, format?: 'text' | 'binary'): ((text: string) => unknown) =>
  dates.has(oid) ? parseLocalDate : (types.getTypeParser(oid, format as 'text') as (text: string) => unknown);

/** SQLSTATE class 08, the server going away (57P), or the socket itself. */
const isLostConnection = (error: unknown): boolean => {
  const { code, message } = error as { code?: string; message?: string };
  return /^(08|57P)/.test(code ?? '') || code === 'ECONNRESET' || code === 'EPIPE' || /connection terminated/i.test(message ?? '');
};

/** For the operator: a kind of fault. Never the message, which may quote a value. */
const faultOf = (error: unknown, limit: AbortSignal): string => {
  if (limit.aborted) return 'time limit';
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' ? code : 'no answer';
};
