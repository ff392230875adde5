import { compare, type Row } from '#bench/gateway/compare';
import type { Measuring } from '#bench/gateway/measure';
import { caseload, OPERATIONS, type MeasuredOperation } from '#bench/gateway/operations';
import { startVariants, startWorld, stopAll } from '#bench/gateway/processes';
import { ALL_ON, APOLLO, NO_POLICY, type Variant, VARIANTS } from '#bench/gateway/variants';

/** One size of something that grows, and what each variant takes at it. */
export interface GrowthPoint { readonly of: string; readonly size: number; readonly rows: readonly Row[] }

interface Step { readonly of: string; readonly size: number; readonly operation: MeasuredOperation; readonly connections?: number }

const partsOf = (subgraphs: number): string =>
  Array.from({ length: subgraphs }, (_, number) => (number === 0 ? 'name born' : `part${number} { title since count open notes { by text } }`)).join(' ');

const childrenOf = (children: number, subgraphs: number): MeasuredOperation =>
  ({ name: `${children} children of ${subgraphs} subgraphs`, query: `query Growth($first: Int!) { children(first: $first) { id ${partsOf(subgraphs)} } }`, variables: () => ({ first: children }) });

const MADE_UP: readonly Step[] = [
  ...[1, 10, 50, 200].map((size) => ({ of: 'children, 5 subgraphs', size, operation: childrenOf(size, 5) })),
  ...[1, 5, 10, 20].map((size) => ({ of: 'subgraphs, 10 children', size, operation: childrenOf(10, size) })),
  ...[1, 4, 16, 64].map((size) => ({ of: 'connections, 10 children, 5 subgraphs', size, operation: childrenOf(10, 5), connections: size })),
];

const wholeChild = OPERATIONS.slice(0, 1);

/** childgraph's own graph, where a policy can be in force; nobody's caseload there is longer than fifty. */
const OWN: readonly Step[] = [
  ...[1, 10, 25, 50].map((size) => ({ of: 'children of a caseload', size, operation: caseload(size) })),
  ...[1, 4, 16, 64].flatMap((size) => wholeChild.map((operation) => ({ of: 'connections, whole child', size, operation, connections: size }))),
];

/** From 1 to 200 children, 1 to 20 subgraphs, 1 to 64 connections. */
export async function growth(how: Measuring, tell: (point: GrowthPoint) => void): Promise<readonly GrowthPoint[]> {
  const madeUp = await along('growth-subgraphs.ts', VARIANTS.filter(({ withholds }) => !withholds), MADE_UP, how, tell);
  return [...madeUp, ...(await along('own-subgraphs.ts', [APOLLO, NO_POLICY, ALL_ON], OWN, how, tell))];
}

async function along(file: string, variants: readonly Variant[], steps: readonly Step[], how: Measuring, tell: (point: GrowthPoint) => void): Promise<readonly GrowthPoint[]> {
  const world = await startWorld(file);
  const running = await startVariants(variants, world.world);
  const points: GrowthPoint[] = [];
  for (const { of, size, operation, connections } of steps) {
    const point = { of, size, rows: await compare(operation.name, [operation], running, world, { ...how, connections: connections ?? how.connections }) };
    points.push(point);
    tell(point);
  }
  stopAll(running);
  world.stop();
  return points;
}
