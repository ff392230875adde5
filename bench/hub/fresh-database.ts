import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

export interface FreshDatabase {
  readonly url: string;
  readonly drop: () => Promise<void>;
}

/** A database of one's own on a PostgreSQL server, for as long as it is needed. */
export async function freshDatabase(server: string): Promise<FreshDatabase> {
  const name = `hub_bench_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${name}`);
  return { url: Object.assign(new URL(server), { pathname: `/${name}` }).href, drop: () => onServer(server, `drop database ${name} with (force)`) };
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}
