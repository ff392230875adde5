import { z } from 'zod';

const environmentOf = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4202),
  SSD_DATABASE_URL: z.string().optional(),
  SSD_SCHEMA: z.string().regex(/^[a-z_][a-z0-9_]*$/).default('public'),
});

/** What the stand-in's process is told. */
export function ssdStandInConfig(environment: NodeJS.ProcessEnv) {
  const { PORT, SSD_DATABASE_URL, SSD_SCHEMA } = environmentOf.parse(environment);
  return { port: PORT, schema: SSD_SCHEMA, ...(SSD_DATABASE_URL ? { databaseUrl: SSD_DATABASE_URL } : {}) };
}
