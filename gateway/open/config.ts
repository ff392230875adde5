import { existsSync } from 'node:fs';
import { z } from 'zod';
import { ConfigError } from '#gateway/config-error';
import { limitsEnvironment, limitsIn, type OperationLimits } from '#gateway/http/config';
import { urlVariable } from '#gateway/supergraph/registry';

/** What is said on the command line, as it was typed. */
export interface OpenCommand {
  readonly supergraph?: string | undefined;
  readonly port?: string | undefined;
  readonly host?: string | undefined;
  /** `NAME=URL`, each. */
  readonly subgraph?: readonly string[] | undefined;
}

export interface OpenConfig {
  readonly supergraph: string;
  readonly port: number;
  readonly host: string;
  /** Where a subgraph answers, instead of where the supergraph says: `--subgraph NAME=URL`, else SUBGRAPH_URL_<NAME>. */
  addressOf(subgraph: string): URL | undefined;
  readonly limits: OperationLimits;
  readonly requestTimeoutMs: number;
  readonly subgraphTimeoutMs: number;
  readonly pipelining: boolean;
}

const milliseconds = z.coerce.number().int().min(50).max(300_000);

const shape = z.object({
  SUPERGRAPH: z.string('say which, by --supergraph FILE').refine((path) => existsSync(path), 'there is no such file'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  REQUEST_TIMEOUT_MS: milliseconds.default(30_000),
  SUBGRAPH_TIMEOUT_MS: milliseconds.default(5_000),
  SUBGRAPH_PIPELINING: z.enum(['on', 'off']).default('on').transform((value) => value === 'on'),
  ...limitsEnvironment.shape,
  // Any graph's operations may be larger than those of a child's view.
  LIMIT_TOKENS: limitsEnvironment.shape.LIMIT_TOKENS.default(15_000),
  LIMIT_DEPTH: limitsEnvironment.shape.LIMIT_DEPTH.default(50),
  LIMIT_ALIASES: limitsEnvironment.shape.LIMIT_ALIASES.default(200),
  LIMIT_ROOT_FIELDS: limitsEnvironment.shape.LIMIT_ROOT_FIELDS.default(100),
});

/**
 * The configuration of a gateway without policy. What the command line says comes before the environment.
 * @throws ConfigError listing every problem at once; under NODE_ENV=production always, since it hides nothing from anybody
 */
export function openConfig(command: OpenCommand, environment: NodeJS.ProcessEnv): OpenConfig {
  if (environment['NODE_ENV'] === 'production') {
    throw new ConfigError(['--policy none shows everything to everyone, and is refused under NODE_ENV=production: leave it out, and the rows of POLICY_DIRECTORY are in force']);
  }
  const parsed = shape.safeParse({ ...environment, ...said('SUPERGRAPH', command.supergraph), ...said('PORT', command.port), ...said('HOST', command.host) });
  const named = (command.subgraph ?? []).map((text) => [text, /^([^=]+)=(.+)$/.exec(text)] as const);
  const wrong = named.filter(([, match]) => !match || !URL.canParse(match[2] ?? '')).map(([text]) => `--subgraph ${text}: is to be NAME=URL`);
  const issues = parsed.error?.issues.map((issue) => `${FLAGS[issue.path.join('.')] ?? issue.path.join('.')}: ${issue.message}`) ?? [];
  if (!parsed.success || wrong.length > 0) throw new ConfigError([...issues, ...wrong]);
  const env = parsed.data;
  const told = new Map(named.map(([, match]) => [match?.[1] ?? '', new URL(match?.[2] ?? '')]));
  return {
    supergraph: env.SUPERGRAPH, port: env.PORT, host: env.HOST, limits: limitsIn(env), requestTimeoutMs: env.REQUEST_TIMEOUT_MS, subgraphTimeoutMs: env.SUBGRAPH_TIMEOUT_MS, pipelining: env.SUBGRAPH_PIPELINING,
    addressOf: (subgraph) => told.get(subgraph) ?? urlIn(environment[urlVariable(subgraph)]),
  };
}

const FLAGS: Readonly<Record<string, string>> = { SUPERGRAPH: '--supergraph', PORT: '--port', HOST: '--host' };

const urlIn = (text: string | undefined): URL | undefined => (text !== undefined && URL.canParse(text) ? new URL(text) : undefined);

const said = (name: string, value: string | undefined): Record<string, string> => (value === undefined ? {} : { [name]: value });
