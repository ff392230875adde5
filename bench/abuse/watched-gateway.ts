import 'reflect-metadata';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { gatewayConfig } from '#gateway/config';
import { openConfig } from '#gateway/open/config';
import { startOpenGateway } from '#gateway/open/start-open-gateway';
import { startGateway } from '#gateway/start-gateway';

/** A gateway in a process of its own that tells, when asked, how it does: how long its loop was blocked, what it holds. */
export type WatchQuestion = 'reset' | 'read' | 'collect';

export interface Watched {
  /** The longest that the event loop was late since it was last asked, in ms. */
  readonly blockedMs: number;
  readonly sockets: number;
  readonly heapMb: number;
  readonly rssMb: number;
}

const RESOLUTION_MS = 2;

async function main(): Promise<void> {
  const { url } = process.env['BENCH_OPEN'] === 'on'
    ? await startOpenGateway(openConfig({}, process.env), (problem) => console.error(problem))
    : await startGateway(gatewayConfig(process.env));
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  const watched = (): Watched => {
    const { heapUsed, rss } = process.memoryUsage();
    const sockets = process.getActiveResourcesInfo().filter((resource) => resource === 'TCPSocketWrap').length;
    return { blockedMs: Math.max(0, delay.max / 1e6 - RESOLUTION_MS), sockets, heapMb: heapUsed / 1e6, rssMb: rss / 1e6 };
  };
  process.on('message', (question: WatchQuestion) => {
    if (question === 'collect') (globalThis as { gc?: () => void }).gc?.();
    process.send?.(watched());
    if (question === 'reset') delay.reset();
  });
  process.send?.({ url });
}

void main();
