import type { Population } from '#demo/population/model';
import { type SsdStandIn, startSsdStandIn } from '#demo/stand-ins/ssd/stand-in';
import type { RunningSubgraph } from '#subgraphs/host/serve-subgraph';
import { describeOnDatabases } from '#test/services';
import { serveSocialCare } from '#test/social-care/ask-social-care';

/** The subgraph before a case system that holds a population. */
export interface CaseSystem extends SsdStandIn {
  readonly schema: string;
  readonly subgraph: RunningSubgraph;
  /** What was asked of the tables since the last look; the statements around a transaction left out. */
  readonly asked: () => string[];
}

/** Tests before a case system in PGlite or in real PostgreSQL (`describeOnDatabases`). */
export const describeBeforeCaseSystems = (name: string, tests: (start: (population: Population) => Promise<CaseSystem>) => void): void =>
  describeOnDatabases(name, { embedded: () => tests((population) => start(population)), postgres: (url) => tests((population) => start(population, url)) });

async function start(population: Population, databaseUrl?: string): Promise<CaseSystem> {
  const schema = databaseUrl ? `ssd_${process.pid}_${Math.random().toString(36).slice(2, 8)}` : 'public';
  const standIn = await startSsdStandIn(population, { schema, ...(databaseUrl ? { databaseUrl } : {}) });
  const subgraph = await serveSocialCare(standIn.url, { schema });
  let looked = 0;
  return {
    ...standIn,
    schema,
    subgraph,
    asked: () => {
      const since = standIn.requestLog.slice(looked);
      looked = standIn.requestLog.length;
      return since.filter(({ tables }) => tables.length > 0).map(({ sql }) => sql);
    },
    stop: async () => {
      await subgraph.close();
      if (databaseUrl) await standIn.execute(`drop schema ${schema} cascade`);
      await standIn.stop();
    },
  };
}
