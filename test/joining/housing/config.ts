import { z } from 'zod';
import { hostConfig, parseConfig } from '#subgraphs/host/run-subgraph';

const shape = hostConfig.extend({
  HOUSING_URL: z.url({ protocol: /^https?$/, error: 'where the housing system answers' }).transform((url) => url.replace(/\/+$/, '')),
  HOUSING_TOKEN: z.string().min(1, 'the bearer token for the housing system'),
  /** Milliseconds for one answer. */
  HOUSING_TIMEOUT: z.coerce.number().int().min(50).max(30_000).default(1_000),
  HOUSING_MAX_BYTES: z.coerce.number().int().min(1_000).default(5_000_000),
});

export type HousingConfig = z.infer<typeof shape>;

/** The housing subgraph's configuration; throws `ConfigError`, naming every problem. */
export const housingConfig = (environment: NodeJS.ProcessEnv): HousingConfig => parseConfig(shape, environment);
