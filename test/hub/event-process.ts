import 'reflect-metadata';
import Fastify from 'fastify';
import { readEventSources } from '#subgraphs/hub/events/event-sources';
import { runEvents } from '#subgraphs/hub/events/run-events';
import { serveEvents } from '#subgraphs/hub/events/serve-events';
import { inProcessSignal } from '#subgraphs/hub/events/work-signal';
import { openHubStore } from '#subgraphs/hub/store/connect';

/** A process that takes events in and does nothing else, so that it can be killed often: the store and the routes are the hub's own. Prints where it answers; begins to work on what waits when it is told `go`. */
async function main([databaseUrl = '', sourcesFile = '']: readonly string[]): Promise<void> {
  const store = await openHubStore({ databaseUrl });
  const clock = (): Date => new Date();
  const begin = () => runEvents(store, { sources: readEventSources(sourcesFile), patience: { seconds: 3_600, events: 1_000_000 }, signal: inProcessSignal(), clock, onFault: (kind) => process.stderr.write(`${kind}\n`) });
  const app = Fastify();
  process.stdin.once('data', () => {
    serveEvents(app, begin(), clock);
    void app.listen({ port: 0, host: '127.0.0.1' }).then((url) => process.stdout.write(`${url}\n`));
  });
  process.stdout.write('ready\n');
}

void main(process.argv.slice(2));
