import { z } from 'zod';
import { hostConfig, parseConfig } from '#subgraphs/host/run-subgraph';

const url = (meaning: string) => z.url({ protocol: /^https?$/, error: meaning }).transform((written) => written.replace(/\/+$/, ''));

const shape = hostConfig.extend({
  DIRECTORY_URL: url('where the Open Referral UK 3.0 API answers'),
  STAFF_DIRECTORY_URL: url('where the SCIM 2.0 staff directory answers'),
  STAFF_DIRECTORY_TOKEN: z.string().min(1, 'the bearer token for the staff directory'),
  /** Milliseconds for one answer. */
  DIRECTORY_TIMEOUT: z.coerce.number().int().min(50).max(30_000).default(1_500),
  DIRECTORY_MAX_BYTES: z.coerce.number().int().min(1_000).default(20_000_000),
  /** Milliseconds after which the list of services is fetched again behind an answer, and after which it is not shown any more. */
  DIRECTORY_REFRESH_AFTER: z.coerce.number().int().min(0).default(60_000),
  DIRECTORY_DISCARD_AFTER: z.coerce.number().int().min(0).default(300_000),
});

export type DirectoryConfig = z.infer<typeof shape>;

/** The directory subgraph's configuration; throws `ConfigError`, naming every problem. */
export const directoryConfig = (environment: NodeJS.ProcessEnv): DirectoryConfig => parseConfig(shape, environment);
