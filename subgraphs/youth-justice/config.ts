import { z } from 'zod';
import { hostConfig, parseConfig } from '#subgraphs/host/run-subgraph';

const shape = hostConfig.extend({
  YOUTH_JUSTICE_URL: z.url({ protocol: /^https?$/, error: 'where the youth justice service’s document store answers' }).transform((url) => url.replace(/\/+$/, '')),
  YOUTH_JUSTICE_TOKEN: z.string().min(1, 'the bearer token for the document store'),
  /** Milliseconds for one answer. */
  YOUTH_JUSTICE_TIMEOUT: z.coerce.number().int().min(50).max(30_000).default(1_500),
  YOUTH_JUSTICE_MAX_BYTES: z.coerce.number().int().min(1_000).default(10_000_000),
  /** The secret under which courts sign what they push; without it nothing can be pushed. */
  COURT_RESULTS_SECRET: z.string().min(32, 'at least 32 characters').optional(),
});

export type YouthJusticeConfig = z.infer<typeof shape>;

/** The youth justice subgraph's configuration; throws `ConfigError`, naming every problem. */
export const youthJusticeConfig = (environment: NodeJS.ProcessEnv): YouthJusticeConfig => parseConfig(shape, environment);
