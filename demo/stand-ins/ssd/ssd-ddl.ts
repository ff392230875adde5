import { SSD_TABLES } from '#demo/stand-ins/ssd/ssd-tables';

/** The role under which the subgraph signs in. It reads the tables and nothing else. */
export const SSD_READER = 'ssd_reader';

/** SQL that makes the tables in a schema, with the indexes by which children are looked up. Keeps tables that are there. */
export function ssdDdl(schema = 'public'): string {
  const tables = Object.entries(SSD_TABLES).map(([name, columns]) => `create table if not exists ${schema}.${name} (${columns});`);
  const indexes = Object.entries(SSD_TABLES).flatMap(([name, columns]) =>
    lookedUpBy(columns).map((column) => `create index if not exists ${name}_${column} on ${schema}.${name} (${column});`),
  );
  return [`create schema if not exists ${schema};`, ...tables, ...indexes].join('\n');
}

/** SQL that gives the reader its rights, and no more. */
export const grantReadOnly = (schema = 'public', reader = SSD_READER): string => `
  do $$ begin create role ${reader} login; exception when duplicate_object or unique_violation then null; end $$;
  revoke create on schema ${schema} from public;
  grant usage on schema ${schema} to ${reader};
  grant select on all tables in schema ${schema} to ${reader};`;

/** Person ids and care periods, but for the primary key, which has its own index. */
const lookedUpBy = (columns: string): string[] =>
  columns
    .split(',')
    .map((column) => column.trim())
    .filter((column) => !column.endsWith('primary key'))
    .map((column) => column.split(' ')[0] ?? '')
    .filter((name) => /_person_id$|_cla_id$|_assessment_id$/.test(name));
