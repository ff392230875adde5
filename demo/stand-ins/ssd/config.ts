import { z } from 'zod';

const environmentOf = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4202),
  HOST: z.string().default('127.0.0.1'),
  SSD_DATABASE_URL: z.string().optional(),
  SSD_SCHEMA: z.string().regex(/^[a-z_][a-z0-9_]*$/).default('public'),
  SSD_READER_PASSWORD: z.string().regex(/^[\w-]+$/, 'letters, digits, _ and -').optional(),
});

/** What the stand-in's process is told. */
export function ssdStandInConfig(environment: NodeJS.ProcessEnv) {
  const { PORT, HOST, SSD_DATABASE_URL, SSD_SCHEMA, SSD_READER_PASSWORD } = environmentOf.parse(environment);
  return {
    port: PORT,
    host: HOST,
    schema: SSD_SCHEMA,
    ...(SSD_DATABASE_URL ? { databaseUrl: SSD_DATABASE_URL } : {}),
    ...(SSD_READER_PASSWORD ? { readerPassword: SSD_READER_PASSWORD } : {}),
  };
}
