import pino from 'pino';
import { z } from 'zod';
import { sharedRedis } from '#subgraphs/host/shared-redis';
import { serveSubgraph, type Subgraph } from '#subgraphs/host/serve-subgraph';

/** Parses an environment once, and lists everything wrong with it at once. */
export function parseConfig<Shape extends z.ZodType>(shape: Shape, environment: NodeJS.ProcessEnv): z.infer<Shape> {
  const parsed = shape.safeParse(environment);
  if (parsed.success) return parsed.data;
  throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
}

export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The configuration cannot be used:\n  ${problems.join('\n  ')}`);
    this.name = 'ConfigError';
  }
}

/** What every subgraph's process is told, besides what its own client needs. */
export const hostConfig = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535),
  HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  GRANT_KEY: z.string().min(32, 'the secret this subgraph shares with the gateway, at least 32 characters'),
  /** For a subgraph with a second face: its own secret. */
  GRANT_KEY_SECOND_FACE: z.string().min(32).optional(),
  /** The gateways' own, where there are several of them or of this subgraph: used grants and changes of facts are told through it. */
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
});

/** Runs a subgraph as a process of its own until it is asked to stop. */
export async function runSubgraph(subgraph: Subgraph, config: z.infer<typeof hostConfig>): Promise<void> {
  const [first, ...others] = subgraph.faces.map((face) => face.name);
  const log = pino({ name: first ?? 'subgraph', level: config.LOG_LEVEL });
  const grantKey = (face: string): string => {
    const key = face === first ? config.GRANT_KEY : config.GRANT_KEY_SECOND_FACE;
    if (!key) throw new ConfigError([`GRANT_KEY_SECOND_FACE: the secret of the face ${others.join(', ')}`]);
    return key;
  };
  const redis = config.REDIS_URL ? sharedRedis(config.REDIS_URL, log) : undefined;
  const running = await serveSubgraph(subgraph, { port: config.PORT, host: config.HOST, grantKey, log, redis });
  log.info({ url: running.url }, 'ready');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void running.close().then(() => process.exit(0)));
}
