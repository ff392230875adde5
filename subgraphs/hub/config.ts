import { z } from 'zod';
import { hostConfig, parseConfig } from '#subgraphs/host/run-subgraph';

const shape = hostConfig.extend({
  /** Where the records are: a PostgreSQL server ... */
  HUB_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** ... or, without one, a folder of this process's own (PGlite); without either, memory. */
  HUB_FOLDER: z.string().min(1).optional(),
  /** Whom to ask where a child has no lead professional. */
  HUB_FRONT_DOOR_NAME: z.string().default('Children’s front door'),
  HUB_FRONT_DOOR_PHONE: z.string().optional(),
  HUB_FRONT_DOOR_EMAIL: z.string().optional(),
  /** Roles of the policy that sit at the front door. */
  HUB_FRONT_DOOR_ROLES: z.string().default('mash_coordinator,social_work_manager').transform((list) => list.split(',').map((role) => role.trim())),
  /** Roles of the policy that settle whose an agency’s record is. */
  HUB_INDEX_REVIEWER_ROLES: z.string().default('mash_coordinator').transform((list) => list.split(',').map((role) => role.trim())),
  /** How long an opening in an emergency lasts, in minutes. */
  HUB_BREAK_GLASS_MINUTES: z.coerce.number().int().min(1).max(60).default(60),
});

export type HubConfig = z.infer<typeof shape>;

/** Reads the environment once; throws a ConfigError that lists every problem. */
export const hubConfig = (environment: NodeJS.ProcessEnv): HubConfig => parseConfig(shape, environment);
