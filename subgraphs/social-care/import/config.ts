import { z } from 'zod';
import { parseConfig } from '#subgraphs/host/run-subgraph';

const shape = z.object({
  SOCIAL_CARE_IMPORT_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'the database to import into, postgres://owner@host:port/name, of a role that may write' }),
  SOCIAL_CARE_SCHEMA: z.string().regex(/^[a-z_][a-z0-9_]*$/, 'a PostgreSQL schema in lower case').default('public'),
});

/** What the import is told. @throws ConfigError listing every problem */
export function importConfig(environment: NodeJS.ProcessEnv) {
  const { SOCIAL_CARE_IMPORT_URL, SOCIAL_CARE_SCHEMA } = parseConfig(shape, environment);
  return { url: SOCIAL_CARE_IMPORT_URL, schema: SOCIAL_CARE_SCHEMA };
}
