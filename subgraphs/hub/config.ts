import { z } from 'zod';
import { thresholdsShape } from '#subgraphs/hub/matching/thresholds';
import { hostConfig, parseConfig } from '#subgraphs/host/run-subgraph';

const shape = hostConfig.extend({
  /** From which probability on a record is taken for a child's. */
  ...thresholdsShape.shape,
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
  /** Roles of the policy that keep the out-of-school and missing-children registers. */
  HUB_REGISTER_ROLES: z.string().default('education_welfare_officer,virtual_school_head').transform((list) => list.split(',').map((role) => role.trim())),
  /** Roles of the policy that review what was opened in an emergency or shared without consent. */
  HUB_REVIEWER_ROLES: z.string().default('privacy_officer,dpo').transform((list) => list.split(',').map((role) => role.trim())),
  /** How long the lead professional can let a person see what is withheld, in days. */
  HUB_LONGEST_GRANT_DAYS: z.coerce.number().int().min(1).max(31).default(28),
  /** Who may send events (events/event-sources.ts); without it nobody may. */
  HUB_EVENT_SOURCES: z.string().min(1).optional(),
  /** An event waits for those before it this long, in seconds, or until so many wait. */
  HUB_EVENTS_HOLD_SECONDS: z.coerce.number().int().min(1).default(900),
  HUB_EVENTS_HOLD: z.coerce.number().int().min(1).default(1_000),
  /** The CloudEvents `source` by which other authorities' systems know this one, and the file with the ed25519 private key (PEM) that it signs with; without, nothing is sent to them. */
  HUB_EVENTS_SOURCE: z.url().optional(),
  HUB_EVENTS_KEY_FILE: z.string().min(1).optional(),
  /** Where several processes share one store: they tell one another by it that there is work. */
  REDIS_URL: z.url().optional(),
  /** The Personal Demographics Service (FHIR base), and the token that opens it; without, entries are not held against it. */
  HUB_PDS_URL: z.url().transform((url) => url.replace(/\/$/, '')).optional(),
  HUB_PDS_TOKEN: z.string().min(1).optional(),
  HUB_PDS_TIME_LIMIT_MS: z.coerce.number().int().min(50).max(30_000).default(3_000),
  /** How long an opening in an emergency lasts, in minutes. */
  HUB_BREAK_GLASS_MINUTES: z.coerce.number().int().min(1).max(60).default(60),
});

export type HubConfig = z.infer<typeof shape>;

/** Reads the environment once; throws a ConfigError that lists every problem. */
export const hubConfig = (environment: NodeJS.ProcessEnv): HubConfig => parseConfig(shape, environment);
