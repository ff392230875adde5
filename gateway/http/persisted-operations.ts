import { readFileSync } from 'node:fs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { PersistedConfig } from '#gateway/http/config';
import { graphqlError } from '#gateway/http/json-errors';

const manifestShape = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string().min(1), body: z.string().min(1), name: z.string().optional(), type: z.enum(['query', 'mutation', 'subscription']).optional() })),
});

export interface PersistedOperations {
  /** By id. */
  readonly bodies: ReadonlyMap<string, string>;
  readonly only: boolean;
}

/** Reads the manifest once, at the start. @throws Error naming every problem of the file */
export function persistedOperations({ manifest, only }: PersistedConfig): PersistedOperations {
  if (manifest === undefined) return { bodies: new Map(), only };
  const parsed = manifestShape.safeParse(jsonIn(manifest));
  if (!parsed.success) throw new Error(`PERSISTED_OPERATIONS: ${manifest} is no manifest of persisted operations:\n  ${parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n  ')}`);
  return { bodies: new Map(parsed.data.operations.map(({ id, body }) => [id, body])), only };
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

const extensionShape = z.object({ persistedQuery: z.object({ version: z.literal(1), sha256Hash: z.string().max(200) }) });

interface Asked { query?: unknown; extensions?: unknown }

/**
 * Puts an operation's text in the place of its id, before anything reads the request; in allow-list mode refuses what is not in
 * the manifest. Nobody can add to it by asking: one viewer would then run what another has registered (attack A35).
 */
export function persistedOperationsHook({ bodies, only }: PersistedOperations): (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined> {
  const texts = new Set(bodies.values());
  return async ({ body, query: search, raw, routeOptions }, reply) => {
    if (routeOptions.url !== '/graphql') return undefined;
    const asked = (isObject(body) ? body : search) as Asked;
    if (!isObject(asked)) return undefined;
    const id = idIn(asked);
    const text = id === undefined || asked.query !== undefined ? undefined : bodies.get(id);
    if (text !== undefined) {
      asked.query = text;
      delete asked.extensions;
      // Apollo Server reads a GET's address itself.
      if (asked === search) raw.url = `/graphql?${new URLSearchParams(asked as Record<string, string>).toString()}`;
      return undefined;
    }
    if (!only || (typeof asked.query === 'string' && texts.has(asked.query))) return undefined;
    return reply.code(400).type('application/json; charset=utf-8').send(graphqlError('NOT_PERSISTED', 'Only operations of the persisted list are answered here: send the id of one'));
  };
}

function idIn({ extensions }: Asked): string | undefined {
  const parsed = extensionShape.safeParse(typeof extensions === 'string' ? parsedOrNothing(extensions) : extensions);
  return parsed.success ? parsed.data.persistedQuery.sha256Hash : undefined;
}

/** In a GET's address, extensions are JSON text. */
function parsedOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
