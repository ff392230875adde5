import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { Client } from 'pg';
import { emptyDatabase } from '#demo/stand-ins/ssd/pglite-image';
import { SSD_READER } from '#demo/stand-ins/ssd/ssd-ddl';
import { wholeQuestions } from '#record/store/whole-questions';
import type { SsdServer } from '#demo/stand-ins/ssd/stand-in';

const CONNECTIONS = 64;
const OWNER = 'set transaction read write; set local role none';
const READER = `do $$ begin if exists (select from pg_roles where rolname = '${SSD_READER}') then set role ${SSD_READER}; end if; end $$`;

/**
 * PostgreSQL in this process, in memory. It has one session, and whoever connects is that session: so the session has
 * the reader's role, and the owner's only inside the transaction of a change, which no other connection can enter.
 */
export async function openPglite(): Promise<SsdServer> {
  const database = await emptyDatabase();
  const server = new PGLiteSocketServer({ db: wholeQuestions(database), port: 0, maxConnections: CONNECTIONS });
  await server.start();
  const [host = '127.0.0.1', port = '0'] = server.getServerConn().split(':');
  const owner = new Client({ host, port: Number(port), user: 'postgres', database: 'ssd' });
  await owner.connect();
  return {
    host,
    port: Number(port),
    database: 'ssd',
    asOwner: async (sql, values) => {
      await owner.query(`begin; ${OWNER}`);
      try {
        await owner.query(sql, values ? [...values] : undefined);
        await owner.query(`commit; ${READER}`);
      } catch (error) {
        await owner.query('rollback');
        throw error;
      }
    },
    close: async () => {
      await owner.end();
      await server.stop();
      await database.close();
    },
  };
}
