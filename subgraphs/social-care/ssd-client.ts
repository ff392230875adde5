import type { Compilable, CompiledQuery } from 'kysely';
import { caseFacts, type CaseFactRecord } from '#subgraphs/social-care/ssd-case-facts';
import type { FactorCategory } from '#schema/vocabulary/social-care/assessment-factor';
import { connectToSsd, type SsdConnectionConfig } from '#subgraphs/social-care/ssd-connection';
import { type SsdRecord, ssdQueries, type TableQuestion } from '#subgraphs/social-care/ssd-queries';
import { demandReadOnlySsd } from '#subgraphs/social-care/ssd-readiness';

export interface SsdClientConfig extends SsdConnectionConfig {
  /** The PostgreSQL schema that holds the `ssd_` tables. */
  readonly schema: string;
  /** Which column of `ssd_professionals` says who a worker is to us. */
  readonly staffIdColumn: StaffIdColumn;
}

export type StaffIdColumn = 'prof_staff_id' | 'prof_social_worker_registration_no';

/**
 * The council's case-management database, through the Standard Safeguarding Dataset. It alone knows that there is SQL.
 * Every method takes case-system person ids, asks one table once for all of them, and throws SourceUnavailable.
 */
export interface SsdClient {
  readonly rows: <Question extends TableQuestion>(question: Question, people: readonly string[], signal?: AbortSignal) => Promise<readonly SsdRecord<Question>[]>;
  readonly factors: (category: FactorCategory, people: readonly string[], signal?: AbortSignal) => Promise<readonly SsdRecord<'factors'>[]>;
  /** The records that a legal basis or a relation stands on, as of a day (`YYYY-MM-DD`). */
  readonly caseFacts: (people: readonly string[], staffId: string | null, today: string, signal?: AbortSignal) => Promise<readonly CaseFactRecord[]>;
  /** Resolves when the database answers, has our tables, and gives us no right to write. */
  readonly ready: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export function createSsdClient(config: SsdClientConfig): SsdClient {
  const connection = connectToSsd(config);
  const queries = ssdQueries(config.schema);
  const one = async <Row>(query: CompiledQuery<Row>, signal?: AbortSignal): Promise<readonly Row[]> => {
    const [rows] = await connection.read<[Row[]]>([query] as never, signal);
    return rows;
  };
  return {
    rows: <Question extends TableQuestion>(question: Question, people: readonly string[], signal?: AbortSignal) =>
      one((queries[question](people) as Compilable<SsdRecord<Question>>).compile(), signal),
    factors: (category, people, signal) => one(queries.factors(category, people).compile(), signal),
    caseFacts: (people, staffId, today, signal) => one(caseFacts(config, people, staffId, today), signal),
    ready: () => demandReadOnlySsd(connection, queries, config.schema),
    close: connection.close,
  };
}
