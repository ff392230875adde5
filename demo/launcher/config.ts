import { randomBytes } from 'node:crypto';
import { z } from 'zod';

const port = (usual: number) => z.coerce.number().int().min(1).max(65_535).default(usual);

/** Which port each process takes; every one can be changed by a variable of its name. */
const ports = z.object({
  GATEWAY_PORT: port(4000),
  HUB_PORT: port(4101),
  HEALTH_PORT: port(4102),
  SOCIAL_CARE_PORT: port(4103),
  EDUCATION_PORT: port(4104),
  YOUTH_JUSTICE_PORT: port(4105),
  DIRECTORY_PORT: port(4106),
  RECORD_PORT: port(4107),
  FHIR_PORT: port(4201),
  SSD_PORT: port(4202),
  EDUCATION_DROP_PORT: port(4203),
  YOUTH_JUSTICE_DOCUMENTS_PORT: port(4204),
  ORUK_PORT: port(4205),
  RECORD_DATABASE_PORT: port(4206),
  IDENTITY_PROVIDER_PORT: port(4300),
});

const shape = ports.extend({
  /** Everything the demonstration keeps; `npm run demo -- reset` empties it. */
  DEMO_DATA: z.string().min(1).default('.data'),
  /** The day the population is of. */
  DEMO_TODAY: z.iso.date().default(() => new Date().toISOString().slice(0, 10)),
  /** Shared by the gateway and, derived, by each subgraph; by default made anew for every run. */
  GATEWAY_SECRET: z.string().min(32).default(() => randomBytes(32).toString('hex')),
  DEMO_LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});

export type PortVariable = keyof z.infer<typeof ports>;
export type LauncherConfig = z.infer<typeof shape>;

export class ConfigProblem extends Error {}

/** What `npm start` and `npm run demo` are told. @throws ConfigProblem listing every problem at once */
export function launcherConfig(environment: NodeJS.ProcessEnv = process.env): LauncherConfig {
  const parsed = shape.safeParse(environment);
  if (parsed.success) return parsed.data;
  throw new ConfigProblem(`This cannot be started:\n${parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`).join('\n')}`);
}

/** What every started process inherits. */
export const inheritedEnvironment = (environment: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv => ({ ...environment });

/** Takes what the environment does not say yet, before a process reads it. */
export function adopt(defaults: Readonly<Record<string, string>>, environment: NodeJS.ProcessEnv = process.env): void {
  for (const [name, value] of Object.entries(defaults)) environment[name] ??= value;
}

/** Whether a subgraph started alone could know the gateway's grants. */
export const statesSharedSecret = (environment: NodeJS.ProcessEnv = process.env): boolean => Boolean(environment['GATEWAY_SECRET'] ?? environment['GRANT_KEY']);
