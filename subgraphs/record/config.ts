import { z } from 'zod';
import { auditEnvironment, checkpointKeyFile, placeIn } from '#record/config';
import { hostConfig, parseConfig } from '#subgraphs/host/run-subgraph';

const shape = hostConfig.extend({
  ...auditEnvironment.shape,
  POLICY_DIRECTORY: z.string().min(1).default('policies'),
  /** Further folders of rows, separated by commas; the same as the gateway's. */
  POLICY_ADDITIONAL: z.string().default('').transform((list) => list.split(',').map((folder) => folder.trim()).filter(Boolean)),
  /** Where the gateway reaches the record's embedded database, which this process then owns and serves. */
  AUDIT_SERVE_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  /** Minutes between signed checkpoints. */
  AUDIT_CHECKPOINT_EVERY: z.coerce.number().int().min(1).max(1_440).default(60),
});

export type RecordConfig = z.infer<typeof shape>;

/** The record subgraph's configuration; throws `ConfigError`, naming every problem. */
export const recordConfig = (environment: NodeJS.ProcessEnv): RecordConfig => parseConfig(shape, environment);

export { checkpointKeyFile, placeIn };
