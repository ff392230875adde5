import { Client } from 'pg';
import { SSD_READER } from '#demo/stand-ins/ssd/ssd-ddl';
import type { SsdServer } from '#demo/stand-ins/ssd/stand-in';

/** A given PostgreSQL database, under the owner's role. The reader signs in without a password, as `pg_hba.conf` allows. */
export async function openPostgres(url: string): Promise<SsdServer> {
  const { hostname, port, pathname } = new URL(url);
  const owner = new Client({ connectionString: url });
  await owner.connect();
  return {
    host: hostname,
    port: Number(port || 5432),
    reader: SSD_READER,
    database: pathname.slice(1),
    asOwner: async (sql, values) => {
      await owner.query(sql, values ? [...values] : undefined);
    },
    close: () => owner.end(),
  };
}
