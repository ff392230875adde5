import { Pool } from 'undici';
import type { Population } from '#demo/population/model';
import { practitioners } from '#demo/population/practitioners';
import { demoViewers } from '#demo/population/viewers';
import { type Federation, startFederation } from '#test/federation/start-federation';
import { comparable } from '#test/refusals/comparable';
import { type Question, recordingTap } from '#test/refusals/recording-tap';
import { PATIENCE } from '#test/refusals/range';
import { type RememberedAnswers, rememberedAnswers } from '#test/refusals/remembered-answers';

/** Somebody who asks, and why. */
export interface Asker {
  readonly name: string;
  /** As the practitioner is known to subgraphs. */
  readonly id: string;
  readonly purpose: string;
}

export interface Asked {
  readonly by: Asker;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What one request left to be seen: its answer, and the questions to subgraphs with what was granted. */
export interface Seen {
  readonly answer: string;
  readonly calls: readonly string[];
}

/** The whole product over one population, asked by the ten thousand. */
export interface World {
  readonly federation: Federation;
  readonly remembered: RememberedAnswers;
  /** Asks over HTTP. Of one asker one request at a time: calls are told apart by whom they are for. */
  see(asked: Asked): Promise<Seen>;
  /** Keys under which the gateway keeps anything, in order. */
  keys(): readonly string[];
  /** Whether every call was of a request that was seen. */
  readonly isAllSeen: boolean;
  close(): Promise<void>;
}

/** How often a remembered answer is asked for again. */
const AGAIN = 50;
const CONNECTIONS = 8;

/** Every practitioner there is can ask. Facts are gathered for every request, so that each shows whom it asks. */
export async function startWorld(population: Population): Promise<World> {
  const inDemo = new Set(demoViewers(population).map(({ practitioner }) => practitioner.id));
  const remembered = rememberedAnswers(AGAIN, comparable);
  const recording = recordingTap(remembered);
  const federation = await startFederation({
    population, people: practitioners.filter(({ id }) => !inDemo.has(id)), tap: recording.tap, patience: 20_000, scanEvery: 60_000,
    environment: { ...PATIENCE, FACTS_MAX_AGE_MS: '0' },
  });
  const pool = new Pool(federation.gateway.url, { connections: CONNECTIONS });
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (name: string): Promise<string> => {
    const token = tokens.get(name) ?? federation.tokenFor(name);
    tokens.set(name, token);
    return token;
  };
  return {
    federation, remembered,
    async see({ by, query, variables }) {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(by.name)}`, 'x-purpose': by.purpose };
      const { statusCode, body } = await pool.request({ method: 'POST', path: '/graphql', headers, body: JSON.stringify({ query, variables }) });
      return { answer: comparable(`${statusCode} ${await body.text()}`), calls: recording.take(by.id, by.purpose).map(callOf).sort() };
    },
    keys: () => [...federation.gateway.keptKeys()].sort(),
    get isAllSeen() { return recording.isEmpty; },
    close: async () => {
      await pool.close();
      await federation.close();
    },
  };
}

const callOf = ({ subgraph, path, asked, grant }: Question): string => JSON.stringify([subgraph, path, askedOf(subgraph, path, asked), grant.children, grant.own, grant.viewer, grant.purpose]);

/**
 * An agency is asked for facts under its own reference for a child, or, where there is none, under one that is nobody's:
 * about as many either way. All else is asked alike to the letter.
 */
const askedOf = (subgraph: string, path: string, asked: string): string =>
  path === '/facts' && subgraph !== 'hub' ? `about ${(JSON.parse(asked) as { children: readonly unknown[] }).children.length}` : comparable(asked);
