import { randomUUID } from 'node:crypto';
import { childId } from '#schema/ids';
import { change } from '#subgraphs/hub/store/change';
import { type Federation, startFederation } from '#test/federation/start-federation';

/** Alerts as they come to people of the demonstration, through the gateway. */
let federation: Federation;
beforeAll(async () => { federation = await startFederation(); }, 60_000);
afterAll(() => federation.close());

const PROBLEMS = '... on InvalidInput { problems { path message } } ... on Stale { message } ... on NotPermitted { message }';
const send = async (name: string, command: string, selection: string, input: Record<string, unknown>) => {
  const query = `mutation($input: ${command.charAt(0).toUpperCase()}${command.slice(1)}Input!) { ${command}(input: $input) { __typename ${selection} ${PROBLEMS} } }`;
  return (await federation.as(name).ask(query, { input: { idempotencyKey: randomUUID(), ...input } })).data[command];
};
const amira = (): string => federation.child('amira').id;

interface Heard { readonly id: string; readonly event: string; readonly data: Record<string, string> }

/** Listens as somebody until it is stopped; what was heard so far. */
async function listen(name: string, headers: Record<string, string> = {}) {
  const stop = new AbortController();
  const { practitioner, purpose } = { practitioner: name, purpose: 'direct_support' };
  const response = await fetch(`${federation.gateway.url}/alerts`, { headers: { authorization: `Bearer ${await federation.tokenFor(practitioner)}`, 'x-purpose': purpose, ...headers }, signal: stop.signal });
  const heard: Heard[] = [];
  const reading = (async () => {
    let text = '';
    const decoder = new TextDecoder();
    for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(part, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const field = (of: string): string => block.split('\n').find((line) => line.startsWith(`${of}: `))?.slice(of.length + 2) ?? '';
        if (field('event')) heard.push({ id: field('id'), event: field('event'), data: JSON.parse(field('data')) as Record<string, string> });
      }
    }
  })().catch(() => undefined);
  return { status: response.status, type: response.headers.get('content-type'), heard, ofKind: (kind: string) => heard.filter(({ data }) => data['kind'] === kind), stop: async () => { stop.abort(); await reading; } };
}

async function eventually(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const until = Date.now() + 15_000;
  while (!(await isSo())) {
    if (Date.now() > until) throw new Error('it did not come to be so within 15 s');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe('who listens', () => {
  it('hears what waits, and what comes, at once; ids and kinds, and nothing of the child', async () => {
    const line = await listen('Ines Okoro');
    expect([line.status, line.type]).toEqual([200, 'text/event-stream; charset=utf-8']);
    await eventually(() => line.ofKind('MESSAGE').length === 1);
    await send('Tom Hale', 'requestAccess', '... on AccessRequested { id }', { childId: amira(), what: 'health', reason: 'She fell asleep in class again and I must know why' });
    await eventually(() => line.ofKind('ACCESS_REQUESTED').length === 1);
    const [{ id, data } = { id: '', data: {} }] = line.ofKind('ACCESS_REQUESTED');
    expect(Object.keys(data).sort()).toEqual(['childId', 'id', 'kind', 'since']);
    expect(data).toMatchObject({ childId: amira() });
    expect(JSON.stringify(line.heard)).not.toContain('Haddad');
    await line.stop();

    // On coming back: what was raised since, and what was raised in the last minute, which may come twice; never nothing.
    await send('Tom Hale', 'requestAccess', '... on AccessRequested { id }', { childId: amira(), what: 'youth justice', reason: 'The court asks what school knows, by tomorrow' });
    const again = await listen('Ines Okoro', { 'last-event-id': id });
    await eventually(() => again.ofKind('ACCESS_REQUESTED').length === 2);
    expect(again.ofKind('MESSAGE')).toEqual([]);
    await again.stop();
  }, 40_000);

  it('does not hear what is for somebody else', async () => {
    const line = await listen('Tom Hale');
    await send('Bridget Malone', 'requestAccess', '... on AccessRequested { id }', { childId: amira(), what: 'social care', reason: 'The plan says that I weigh her and I cannot see it' });
    const ines = await listen('Ines Okoro');
    await eventually(() => ines.ofKind('ACCESS_REQUESTED').length === 3);
    expect(line.ofKind('ACCESS_REQUESTED')).toEqual([]);
    await Promise.all([line.stop(), ines.stop()]);
  }, 40_000);

  it('hears nothing of a child who may not be found for them at that time', async () => {
    const { hubStore } = federation.subgraphs;
    const line = await listen('Ines Okoro');
    await eventually(() => line.heard.length > 0);
    const before = line.heard.length;
    await change(hubStore, { who: 'test', source: 'test' }, async (write) => {
      await write.updateTable('child').set({ seal: 'protected_person' }).where('id', '=', childId(amira())).execute();
      await write.insertInto('alert').values({ id: randomUUID(), child_id: childId(amira()), kind: 'TRANSFER', about: 'a sealed matter', for_practitioner: federation.population.practitioners.find(({ name }) => name === 'Ines Okoro')?.id ?? '', raised_at: new Date().toISOString() }).execute();
    });
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(line.heard.slice(before)).toEqual([]);
    await change(hubStore, { who: 'test', source: 'test' }, (write) => write.updateTable('child').set({ seal: 'none' }).where('id', '=', childId(amira())).execute());
    await line.stop();
  }, 40_000);

  it('acknowledges, and it waits no more', async () => {
    const waiting = async () => (await federation.as('Ines Okoro').ask('{ me { alerts { id version kind child { id } } } }')).data.me.alerts as { id: string; version: number; kind: string; child: { id: string } }[];
    const [alert] = (await waiting()).filter(({ kind }) => kind === 'ACCESS_REQUESTED');
    expect(await send('Ines Okoro', 'acknowledgeAlert', '... on AlertAcknowledged { at }', { childId: alert?.child.id, alertId: alert?.id, version: alert?.version })).toMatchObject({ __typename: 'AlertAcknowledged' });
    expect((await waiting()).map(({ id }) => id)).not.toContain(alert?.id);
  });
});

describe('who may not listen', () => {
  it('without signing in, is told to sign in', async () => {
    const response = await fetch(`${federation.gateway.url}/alerts`, { headers: { 'x-purpose': 'direct_support' } });
    expect(response.status).toBe(401);
    expect(response.headers.get('content-type')).toContain('application/json');
  });

  it('without a purpose, is told to state one', async () => {
    const response = await fetch(`${federation.gateway.url}/alerts`, { headers: { authorization: `Bearer ${await federation.tokenFor('Ines Okoro')}` } });
    expect([response.status, ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code]).toEqual([400, 'PURPOSE_REQUIRED']);
  });
});
