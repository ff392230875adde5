import { existsSync } from 'node:fs';
import { z } from 'zod';

const count = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

/** How large an operation may be before anything is done about it. A busy practitioner's front end meets none of these. */
export const limitsEnvironment = z.object({
  LIMIT_BODY_BYTES: count(1_000, 20_000_000).default(1_000_000),
  LIMIT_ANSWER_BYTES: count(10_000, 200_000_000).default(5_000_000),
  LIMIT_TOKENS: count(50, 100_000).default(4_000),
  LIMIT_DEPTH: count(2, 100).default(15),
  LIMIT_ALIASES: count(1, 5_000).default(60),
  LIMIT_ROOT_FIELDS: count(1, 1_000).default(20),
  LIMIT_COST: count(100, 10_000_000).default(100_000),
});

/** Operations known beforehand: a manifest as `@apollo/generate-persisted-query-manifest` writes it. */
export const persistedEnvironment = z.object({
  PERSISTED_OPERATIONS: z.string().refine((path) => existsSync(path), 'there is no such file').optional(),
  ONLY_PERSISTED: z.enum(['on', 'off']).default('off'),
});

export interface PersistedConfig {
  readonly manifest: string | undefined;
  /** Nothing that is not in the manifest is answered. */
  readonly only: boolean;
}

export const persistedIn = (env: z.infer<typeof persistedEnvironment>): PersistedConfig => ({ manifest: env.PERSISTED_OPERATIONS, only: env.ONLY_PERSISTED === 'on' });

export interface OperationLimits {
  /** Bytes of a request's body. */
  readonly largestBody: number;
  /** Bytes of a subgraph's answer; one that sends 100 MB costs its own section only. */
  readonly largestAnswer: number;
  /** Lexing stops at the last. */
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  /** Fields that could be answered, lists taken at the size that is asked for. */
  readonly cost: number;
}

export const limitsIn = (env: z.infer<typeof limitsEnvironment>): OperationLimits => ({
  largestBody: env.LIMIT_BODY_BYTES, largestAnswer: env.LIMIT_ANSWER_BYTES, tokens: env.LIMIT_TOKENS, depth: env.LIMIT_DEPTH, aliases: env.LIMIT_ALIASES, rootFields: env.LIMIT_ROOT_FIELDS, cost: env.LIMIT_COST,
});
