import type { SsdServer } from '#demo/stand-ins/ssd/stand-in';
import { grantReadOnly, ssdDdl } from '#demo/stand-ins/ssd/ssd-ddl';
import type { SsdRow } from '#demo/stand-ins/ssd/ssd-rows';
import { SSD_TABLES } from '#demo/stand-ins/ssd/ssd-tables';

/** Makes the tables, puts the rows in, one statement a table, and lets the reader read. Rows that are there stay. */
export async function fillSsd(asOwner: SsdServer['asOwner'], schema: string, rows: readonly SsdRow[]): Promise<void> {
  await asOwner(ssdDdl(schema));
  for (const table of Object.keys(SSD_TABLES)) {
    const values = rows.filter((row) => row.table === table).map((row) => row.values);
    if (values.length === 0) continue;
    await asOwner(
      `insert into ${schema}.${table} select * from json_populate_recordset(null::${schema}.${table}, $1::json) on conflict do nothing`,
      [JSON.stringify(values)],
    );
  }
  await asOwner(grantReadOnly(schema));
}
