import { z } from 'zod';

const count = z.coerce.number().int().min(0).max(1_000_000);

/** How much one viewer may ask; 0 turns a limit off. A busy practitioner meets none of the defaults. */
export const viewerLimitsEnvironment = z.object({
  RATE_LIMIT_PER_MINUTE: count.default(3_000),
  NEW_OPERATIONS_PER_MINUTE: count.default(200),
  CHILDREN_PER_TEN_MINUTES: count.default(100),
  NOT_FOUND_PER_TEN_MINUTES: count.default(40),
  SLOWED_MS: z.coerce.number().int().min(0).max(10_000).default(1_000),
});

export interface ViewerLimits {
  readonly requestsPerMinute: number;
  /** Operations that this process has not been asked before: each costs planning. */
  readonly newOperationsPerMinute: number;
  /** Different children asked about by their id, before it looks like going through a list of them. */
  readonly childrenPerTenMinutes: number;
  /** The same of children who are not found. */
  readonly notFoundPerTenMinutes: number;
  /** How long every further answer waits, once it looks so. */
  readonly slowedMs: number;
}

export const viewerLimitsIn = (env: z.infer<typeof viewerLimitsEnvironment>): ViewerLimits => ({
  requestsPerMinute: env.RATE_LIMIT_PER_MINUTE, newOperationsPerMinute: env.NEW_OPERATIONS_PER_MINUTE,
  childrenPerTenMinutes: env.CHILDREN_PER_TEN_MINUTES, notFoundPerTenMinutes: env.NOT_FOUND_PER_TEN_MINUTES, slowedMs: env.SLOWED_MS,
});
