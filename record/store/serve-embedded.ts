import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { lockFolder } from '#record/store/folder-lock';
import { wholeQuestions } from '#record/store/whole-questions';

/** An embedded database that other processes of this machine reach like any PostgreSQL. */
export interface ServedDatabase {
  readonly url: string;
  close(): Promise<void>;
}

const CONNECTIONS = 64;

/**
 * Serves the embedded record of a folder: an embedded database has one owner, and the gateway that writes it and the
 * subgraph that asks it are two. Whoever reaches the port is its owner, so it listens on this machine alone, and is for
 * demonstrations and development; a deployment has PostgreSQL, with a role for each (docs/running.md).
 */
export async function serveFolder(folder: string, port: number): Promise<ServedDatabase> {
  mkdirSync(dirname(folder), { recursive: true });
  const lock = lockFolder(folder, urlOf(port));
  const served = await serveEmbedded(new PGlite(folder), port);
  return { url: served.url, close: async () => { await served.close(); lock.release(); } };
}

export async function serveEmbedded(database: PGlite, port: number): Promise<ServedDatabase> {
  const server = new PGLiteSocketServer({ db: wholeQuestions(database), port, host: '127.0.0.1', maxConnections: CONNECTIONS });
  await server.start();
  const listening = Number(server.getServerConn().split(':').at(-1));
  return {
    url: urlOf(listening),
    close: async () => {
      await server.stop();
      await database.close();
    },
  };
}

const urlOf = (port: number): string => `postgres://postgres@127.0.0.1:${port}/postgres`;
