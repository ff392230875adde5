import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The graph that the gateways of one run serve, as each kind of gateway wants to be told of it. */
export interface BenchGraph {
  /** The supergraph's SDL; its `@join__graph` says where the subgraphs answer. */
  readonly supergraphSdl: string;
  readonly subgraphs: readonly BenchSubgraph[];
}

export interface BenchSubgraph {
  readonly name: string;
  readonly url: string;
  /** Its own SDL, for a gateway that does not read supergraphs. */
  readonly sdl: string;
}

const VARIABLE = 'BENCH_GRAPH';
const file = (folder: string, name: string): string => join(folder, name);

/** Writes it where the gateways' processes find it. Gives their environment, and the supergraph's file. */
export function writeBenchGraph(graph: BenchGraph): { readonly environment: Readonly<Record<string, string>>; readonly supergraph: string } {
  const folder = mkdtempSync(join(tmpdir(), 'childgraph-bench-'));
  writeFileSync(file(folder, 'supergraph.graphql'), graph.supergraphSdl);
  writeFileSync(file(folder, 'graph.json'), JSON.stringify(graph));
  return { environment: { [VARIABLE]: folder }, supergraph: file(folder, 'supergraph.graphql') };
}

/** What the parent process wrote. */
export const readBenchGraph = (): BenchGraph => JSON.parse(readFileSync(file(process.env[VARIABLE] ?? '', 'graph.json'), 'utf8')) as BenchGraph;

export const supergraphFile = (): string => file(process.env[VARIABLE] ?? '', 'supergraph.graphql');

/** The same supergraph with its subgraphs elsewhere. */
export const withAddresses = (supergraphSdl: string, addresses: Readonly<Record<string, string>>): string =>
  supergraphSdl.replace(/@join__graph\(name: "([^"]+)", url: "([^"]*)"\)/g, (_whole, name: string, url: string) => `@join__graph(name: "${name}", url: "${addresses[name] ?? url}")`);
