import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pino from 'pino';
import { launcherConfig } from '#demo/launcher/config';
import { generatePopulation } from '#demo/population/generate';
import { seedHub } from '#demo/seed-hub';
import { sendEvents } from '#demo/send-event';
import { type RunningSubgraph, serveSubgraph } from '#subgraphs/host/serve-subgraph';
import { readEventSources } from '#subgraphs/hub/events/event-sources';
import { recordOfEvent } from '#subgraphs/hub/events/record-of-event';
import { runEvents, type RunningEvents } from '#subgraphs/hub/events/run-events';
import { inProcessSignal } from '#subgraphs/hub/events/work-signal';
import { type HubStore, openHubStore } from '#subgraphs/hub/store/connect';
import { createHubSubgraph } from '#subgraphs/hub/subgraph';

const ROOT = resolve(__dirname, '..');
const sources = join(ROOT, 'docs/examples/event-sources.yaml');
const example = (name: string): string => readFileSync(join(ROOT, 'docs/examples', name), 'utf8');

/** What docs/for-agencies.md says of trying it, tried. */
describe('npm run demo -- send-event', () => {
  let store: HubStore;
  let events: RunningEvents;
  let running: RunningSubgraph;
  const data = mkdtempSync(join(tmpdir(), 'send-event-'));
  const config = launcherConfig({ DEMO_DATA: data, DEMO_TODAY: '2026-11-22' });
  beforeAll(async () => {
    store = await openHubStore({});
    await seedHub(store, generatePopulation('2026-11-22'));
    events = runEvents(store, { sources: readEventSources(sources), patience: { seconds: 900, events: 20 }, signal: inProcessSignal(), clock: () => new Date(), onFault: (kind) => { throw new Error(kind); } });
    const hub = createHubSubgraph({ store, frontDoor: { name: 'Front door', role: 'front door', agency: 'social_care' }, breakGlassMinutes: 60, frontDoorRoles: [], indexReviewerRoles: [], reviewerRoles: [], longestGrantDays: 28, events });
    running = await serveSubgraph(hub, { port: 0, grantKey: () => 'a key of this test that is long enough', log: pino({ level: 'silent' }) });
  }, 120_000);
  afterAll(async () => {
    await running.close();
    rmSync(data, { recursive: true });
  });
  const send = (text: string, hub = running.url) => sendEvents({ config, text, sources, hub, now: new Date() });

  it('sends the documentation’s example, signed and numbered; Amira’s lead is alerted', async () => {
    const { said, isTaken } = await send(example('amira-stays-away.json'));
    expect(isTaken).toBe(true);
    expect(said).toMatch(/^sent {7}childgraph\.attendance\.alarm\.began\.v1, id \S+, number 1\nanswered {3}202 \{"taken":1/);
    await events.settled();
    expect(await store.selectFrom('alert').select('for_practitioner').where('about', '=', recordOfEvent('https://mis.larkhaven-schools.example/events', 'TRUANTING', 'try-1')).execute()).toEqual([{ for_practitioner: 'p-ines-okoro' }]);
    expect((await send(example('amira-stays-away.json').replace('try-1', 'try-2'))).said).toContain('number 2');
  });

  it('says that a first sighting waits for a person', async () => {
    const { said } = await send(example('first-sighting.json'));
    expect(said).toMatch(/waiting {4}unmatched records: 1/);
  });

  it('says what is wrong with a file, a source, or a hub that is not there', async () => {
    await expect(send('{')).rejects.toThrow('not JSON');
    await expect(send('{"type": "childgraph.nothing.v1", "data": {}}')).rejects.toThrow('may send this type');
    await expect(send('{"source": "https://stranger.example", "type": "childgraph.child.sighted.v1", "data": {}}')).rejects.toThrow('has this name');
    await expect(send('{"source": "https://first-contact.fenmarsh.example/events", "type": "childgraph.transfer.declined.v1", "data": {"transfer": "t"}}')).rejects.toThrow('private key');
    await expect(send(example('first-sighting.json'), 'http://127.0.0.1:1')).rejects.toThrow('begin with npm start');
  });

  it('is told at once of what cannot be used', async () => {
    const { said, isTaken } = await send('{"source": "https://homes.larkhaven.example/events", "type": "childgraph.child.sighted.v1", "data": {"record": {}}}');
    expect(isTaken).toBe(false);
    expect(said).toContain('BAD_DATA');
  });
});
