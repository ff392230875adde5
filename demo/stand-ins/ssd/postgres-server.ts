import { Client } from 'pg';
import type { SsdServer } from '#demo/stand-ins/ssd/stand-in';

/** A given PostgreSQL database, under the owner's role. Whether the reader needs a password, `pg_hba.conf` says. */
export async function openPostgres(url: string): Promise<SsdServer> {
  const { hostname, port, pathname } = new URL(url);
  const owner = new Client({ connectionString: url });
  await owner.connect();
  return {
    host: hostname,
    port: Number(port || 5432),
    database: pathname.slice(1),
    asOwner: async (sql, values) => {
      await owner.query(sql, values ? [...values] : undefined);
    },
    close: () => owner.end(),
  };
}
