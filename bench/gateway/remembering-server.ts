import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the subgraphs were asked while they counted. Facts for decisions are not among it. */
export interface Counts {
  readonly fetches: number;
  /** Entities asked about. */
  readonly representations: number;
  /** Of them, those of whom the same had been asked already. */
  readonly again: number;
}

export interface Question { readonly path: string; readonly body: string; readonly headers: IncomingHttpHeaders }
export interface Answer { readonly status: number; readonly text: string }

const MOST_REMEMBERED = 20_000;

const allOfIt = ({ path, body }: Question): string => `${path} ${body}`;

let counting: { fetches: number; representations: number; again: number; readonly seen: Set<string> } | null = null;

/** Counts from now on. */
export const startCounting = (): void => { counting = { fetches: 0, representations: 0, again: 0, seen: new Set() }; };

/** What was counted; counts no longer, since that costs. */
export function counted(): Counts {
  const { fetches, representations, again } = counting ?? { fetches: 0, representations: 0, again: 0 };
  counting = null;
  return { fetches, representations, again };
}

/** Answers what it was asked before from memory, at once; anything else as `answer` does. Gives its port. */
export async function rememberingServer(name: string, answer: (question: Question) => Promise<Answer>, keyOf: (question: Question) => string = allOfIt): Promise<number> {
  const memory = new Map<string, Answer>();
  const respond = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const question = { path: message.url ?? '', body: await bodyOf(message), headers: message.headers };
    if (counting) count(name, question);
    const key = keyOf(question);
    let known = memory.get(key);
    if (!known) {
      known = await answer(question);
      if (memory.size >= MOST_REMEMBERED) memory.clear();
      // A subgraph that was too slow once is not to be so for ever.
      if (known.status === 200 && !known.text.includes('"errors":')) memory.set(key, known);
    }
    response.writeHead(known.status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(known.text) });
    response.end(known.text);
  };
  const server = createServer({ keepAliveTimeout: 60_000 }, (message, response) => {
    void respond(message, response).catch((error: Error) => response.writeHead(500).end(error.message));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return (server.address() as AddressInfo).port;
}

/** Plans give each fetch a name of its own; what is asked is the rest. */
const shapeOf = (query: string): string => query.replace(/^\s*query\s+\w+/, 'query');

function count(subgraph: string, { path, body }: Question): void {
  if (!counting || path.endsWith('/facts')) return;
  counting.fetches += 1;
  const { query, variables = {} } = JSON.parse(body) as { query: string; variables?: Readonly<Record<string, unknown>> };
  for (const representation of Object.values(variables).flatMap((value) => (Array.isArray(value) && value.every(isRepresentation) ? value : []))) {
    const key = `${subgraph} ${shapeOf(query)} ${JSON.stringify(representation)}`;
    counting.representations += 1;
    if (counting.seen.has(key)) counting.again += 1;
    counting.seen.add(key);
  }
}

const isRepresentation = (value: unknown): boolean => typeof value === 'object' && value !== null && '__typename' in value;

async function bodyOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
