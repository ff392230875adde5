import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { stringify } from 'yaml';
import { drainSource } from '#subgraphs/hub/events/drain-source';
import { receiveEvents } from '#subgraphs/hub/events/receive-events';
import { type HubStore, openHubStore } from '#subgraphs/hub/store/connect';
import { databaseOn } from '#test/databases';
import { deliver, type Sender } from '#test/hub/event-senders';
import { dice, eventStory, scattered } from '#test/hub/event-story';

import { endState, seedStory, storyChildren } from '#test/hub/story-hub';
import { describeWithPostgres } from '#test/services';

/** `npm run campaigns` tells the long story: 10,000 events, 100 deaths. */
const EVENTS = Number(process.env['EVENT_STORY'] ?? 600);
const DEATHS = Number(process.env['EVENT_DEATHS'] ?? 4);
const SEED = Number(process.env['EVENT_SEED'] ?? 20_261_121);
const PATIENCE = { seconds: 3_600, events: 1_000_000 };

describeWithPostgres(`${EVENTS} events, out of order, twice, one in a hundred broken, the process killed ${DEATHS} times`, (server) => {
  const children = storyChildren(60);
  const story = eventStory(children, EVENTS, SEED);
  const folder = mkdtempSync(join(tmpdir(), 'events-'));
  const stores: HubStore[] = [];

  const newHub = async (): Promise<{ readonly store: HubStore; readonly url: string }> => {
    const { url } = await databaseOn(server, 'the tables of the hub');
    const store = await openHubStore({ databaseUrl: url });
    stores.push(store);
    await seedStory(store, children);
    return { store, url };
  };

  afterAll(async () => {
    for (const store of stores) await store.destroy();
    rmSync(folder, { recursive: true });
  });

  it('ends where the same events end that come once, in order, to a process that lives', async () => {
    const [inOrder, scatteredHub] = [await newHub(), await newHub()];
    for (const [from, events] of story.told) {
      for (let at = 0; at < events.length; at += 100) await receiveEvents(inOrder.store, from.source, JSON.stringify(events.slice(at, at + 100)), new Date());
      await drainSource(inOrder.store, from.source, () => new Date(), PATIENCE);
    }
    await sendAndKill(scatteredHub.url);
    const [expected, found] = [await endState(inOrder.store), await endState(scatteredHub.store)];

    // Nothing is lost: every event is there once, and was applied, or waits as a dead letter with its reason.
    expect(found.events).toHaveLength(EVENTS);
    expect(new Set(found.events.map(({ status }) => status))).toEqual(new Set(['applied', 'dead']));
    expect(Object.fromEntries(found.dead.map(({ source, event_id, reason }) => [`${String(source)} ${String(event_id)}`, reason]))).toEqual(Object.fromEntries(story.broken));
    for (const name of Object.keys(expected) as (keyof typeof expected)[]) expect({ [name]: found[name] }).toEqual({ [name]: expected[name] });
    // A story in which little happens would prove little.
    expect(Math.min(found.involvements.length, found.schools.length, found.addresses.length, found.circumstances.length, found.alerts.length)).toBeGreaterThan(EVENTS / 40);
  }, 600_000);

  /** Sends everything, as senders do who send again what was not answered; kills the process at moments nobody chose. */
  async function sendAndKill(databaseUrl: string): Promise<void> {
    const sources = join(folder, 'sources.yaml');
    writeFileSync(sources, stringify({ sources: story.senders.map(({ source: { key, ...source } }) => ({ ...source, ...('hmac' in key ? { hmac: key.hmac.toString('base64') } : key) })) }));
    const random = dice(SEED + 1);
    const deliveries = scattered(story, { each: 20, twice: 0.3, seed: SEED + 2 });
    const pool = processes(databaseUrl, sources);
    const perLife = deliveries.length / (DEATHS + 1);
    let life = await pool.next();
    let deaths = 0;
    let unanswered = 0;
    for (const [index, { from, events }] of deliveries.entries()) {
      const dies = deaths < DEATHS && index >= (deaths + random()) * perLife;
      const killing = dies ? wait(random() * 60).then(() => life.kill()) : undefined;
      let isTaken = await taken(life.url, from, events);
      await killing;
      if (dies) {
        deaths += 1;
        life = await pool.next();
        unanswered += isTaken ? 0 : 1;
        while (!isTaken) isTaken = await taken(life.url, from, events);
      }
    }
    expect(deaths).toBe(DEATHS);
    // Some died before they had answered, or the moments were badly chosen.
    if (DEATHS >= 20) expect(unanswered).toBeGreaterThan(DEATHS / 20);
    await pool.close();
    // What the last life left is found by whoever starts next.
    const store = await openHubStore({ databaseUrl });
    for (const { source } of story.senders) await drainSource(store, source, () => new Date(), PATIENCE);
    await store.destroy();
  }
});

const taken = (url: string, from: Sender, events: unknown): Promise<boolean> => deliver(url, from, events).then(({ status }) => status === 202, () => false);

interface Life {
  readonly url: string;
  /** As the kernel does it: no signal to hear, nothing to finish. */
  kill(): Promise<void>;
}

/** Processes that stand by, so that a death costs a moment; each begins to work when the one before is dead. */
function processes(databaseUrl: string, sources: string): { next(): Promise<Life>; close(): Promise<void> } {
  const standBy: ChildProcess[] = [];
  const start = (): void => {
    const child = spawn(process.execPath, ['-r', '@swc-node/register', join(__dirname, 'event-process.ts'), databaseUrl, sources], { stdio: ['pipe', 'pipe', 'inherit'] });
    standBy.push(child);
  };
  const ended = (child: ChildProcess): Promise<void> => (child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : new Promise((resolve) => child.once('exit', () => resolve())));
  const kill = async (child: ChildProcess): Promise<void> => {
    child.kill('SIGKILL');
    await ended(child);
  };
  const alive = new Set<ChildProcess>();
  start();
  start();
  return {
    async next() {
      start();
      const child = standBy.shift() as ChildProcess;
      alive.add(child);
      const url = await saying(child, (text) => /http:\S+/.exec(text)?.[0], () => child.stdin?.write('go\n'));
      return { url, kill: () => kill(child) };
    },
    close: async () => void (await Promise.all([...alive, ...standBy].map(kill))),
  };
}

function saying(child: ChildProcess, find: (text: string) => string | undefined, begin: () => void): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (part: Buffer) => {
      text += part.toString();
      const found = find(text);
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error('the process died before it was killed')));
    begin();
  });
}
