import type { Population } from '#demo/population/model';
import type { AskedStatement } from '#demo/stand-ins/ssd/asked';
import { fillSsd } from '#demo/stand-ins/ssd/fill';
import { openPglite } from '#demo/stand-ins/ssd/pglite-server';
import { openPostgres } from '#demo/stand-ins/ssd/postgres-server';
import { queryLogProxy } from '#demo/stand-ins/ssd/query-log-proxy';
import { SSD_READER } from '#demo/stand-ins/ssd/ssd-ddl';
import { ssdRows } from '#demo/stand-ins/ssd/ssd-rows';

export interface SsdStandInOptions {
  /** 0, or left out, for any free one. */
  readonly port?: number;
  /** The address to listen on; left out, this machine alone. */
  readonly host?: string;
  /** A PostgreSQL database to make the tables in, under a role that may; left out, PGlite serves them from memory. */
  readonly databaseUrl?: string;
  /** The schema for the tables. */
  readonly schema?: string;
  /** For a database that asks for one. */
  readonly readerPassword?: string;
}

export interface SsdStandIn {
  /** For the subgraph: a role that can only read. */
  readonly url: string;
  readonly requestLog: AskedStatement[];
  /** Changes what the case system holds, as its own staff would. */
  readonly execute: (sql: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The database behind the stand-in. */
export interface SsdServer {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  /** Runs SQL with the rights of the owner; with values, one statement. */
  readonly asOwner: (sql: string, values?: readonly unknown[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The council's case-management database, filled with the fictional population, over PostgreSQL's own protocol. */
export async function startSsdStandIn(population: Population, { port = 0, host = '127.0.0.1', databaseUrl, schema = 'public', readerPassword }: SsdStandInOptions = {}): Promise<SsdStandIn> {
  const server = databaseUrl ? await openPostgres(databaseUrl) : await openPglite();
  try {
    await fillSsd(server.asOwner, schema, ssdRows(population));
    if (readerPassword) await server.asOwner(`alter role ${SSD_READER} password '${readerPassword}'`);
    const proxy = await queryLogProxy({ host, port }, server);
    return {
      url: `postgres://${SSD_READER}${readerPassword ? `:${readerPassword}` : ''}@127.0.0.1:${proxy.port}/${server.database}`,
      requestLog: proxy.requestLog,
      execute: server.asOwner,
      stop: async () => {
        await proxy.stop();
        await server.close();
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}
