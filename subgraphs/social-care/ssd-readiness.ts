import { type CompiledQuery, sql } from 'kysely';
import { SourceUnavailable } from '#subgraphs/host/source-unavailable';
import type { SsdConnection } from '#subgraphs/social-care/ssd-connection';
import { type SsdQueries, writtenNotRun } from '#subgraphs/social-care/ssd-queries';

/**
 * Ready means: the database answers, its role can only read, and every question of ours fits its tables. A role that
 * could write is refused, though we never would: what a subgraph cannot do, an attacker in it cannot do (case data is
 * never ours to change).
 * @throws SourceUnavailable naming what to mend
 */
export async function demandReadOnlySsd(connection: SsdConnection, queries: SsdQueries, schema: string): Promise<void> {
  const [[rights]] = await connection.read<[Rights[]]>([rightsIn(schema)]);
  if (!rights) throw new SourceUnavailable('SSD', 'no answer');
  const tooMuch = [
    ...(rights.superuser ? ['the role is a superuser'] : []),
    ...(rights.maycreate ? [`the role can create tables in ${schema}`] : []),
    ...(rights.writable.length > 0 ? [`the role can write to ${rights.writable.join(', ')}`] : []),
  ];
  if (tooMuch.length > 0) throw new SourceUnavailable('SSD', `give it a role that can only read: ${tooMuch.join('; ')}`);
  const { factors, ...others } = queries;
  const everyQuestion = [factors('child-in-need', []), ...Object.values(others).map((question) => question([]))];
  await connection.read(everyQuestion.map((question) => question.compile()) as never);
}

interface Rights {
  readonly superuser: boolean;
  readonly maycreate: boolean;
  readonly writable: string[];
}

const rightsIn = (schema: string): CompiledQuery<Rights> =>
  sql<Rights>`
    select
      (select rolsuper from pg_catalog.pg_roles where rolname = current_user) as superuser,
      coalesce((select pg_catalog.has_schema_privilege(oid, 'CREATE') from pg_catalog.pg_namespace where nspname = ${schema}), false) as maycreate,
      array(
        select relname::text from pg_catalog.pg_class
        where relnamespace = (select oid from pg_catalog.pg_namespace where nspname = ${schema})
          and relkind in ('r', 'p', 'v', 'm') and relname like 'ssd\\_%'
          and pg_catalog.has_table_privilege(oid, 'INSERT, UPDATE, DELETE, TRUNCATE')
        order by relname
      ) as writable`.compile(writtenNotRun);
