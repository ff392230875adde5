import type { FastifyRequest } from 'fastify';
import { authorizationOf } from '#gateway/http/console/console-back-end';
import { entriesInMemory } from '#gateway/http/console/entries-in-memory';
import { sealedStore } from '#gateway/http/console/sealed-store';
import { consoleSessions } from '#gateway/http/console/sessions';

const MINUTE = 60_000;

function sessionsAt(): { readonly sessions: ReturnType<typeof consoleSessions>; pass(milliseconds: number): void; readonly now: () => number } {
  let time = Date.parse('2026-11-21T09:00:00Z');
  const now = (): number => time;
  return { sessions: consoleSessions(sealedStore(entriesInMemory(now)), 30 * 60, now), pass: (milliseconds) => void (time += milliseconds), now };
}

it('lives on while it is used, and ends when nobody is there for half an hour', async () => {
  const { sessions, pass, now } = sessionsAt();
  const secret = await sessions.open({ accessToken: 'a token', until: now() + 600 * MINUTE });
  for (let use = 0; use < 4; use += 1) {
    pass(29 * MINUTE);
    expect(await sessions.read(secret)).toMatchObject({ accessToken: 'a token' });
  }
  pass(31 * MINUTE);
  expect(await sessions.read(secret)).toBeUndefined();
});

it('is not kept alive by a page that only listens: nobody need be there', async () => {
  const { sessions, pass, now } = sessionsAt();
  const sessionCookie = { read: () => secret, write: () => undefined, clear: () => undefined };
  const secret = await sessions.open({ accessToken: 'a-token', until: now() + 600 * MINUTE });
  const request = { method: 'POST', headers: { 'x-childgraph-console': '1' } } as unknown as FastifyRequest;
  const asked = (attended: boolean) => authorizationOf(request, { origin: 'http://localhost', sessions, sessionCookie }, attended);
  for (let minutes = 0; minutes < 29; minutes += 1) {
    pass(MINUTE);
    expect(await asked(false)).toBe('Bearer a-token');
  }
  pass(2 * MINUTE);
  expect(await asked(false)).toBeUndefined();
  expect(await asked(true)).toBeUndefined();
});

it('ends with its token, however much it is used', async () => {
  const { sessions, pass, now } = sessionsAt();
  const secret = await sessions.open({ accessToken: 'a token', until: now() + 40 * MINUTE });
  pass(20 * MINUTE);
  expect(await sessions.read(secret)).toBeDefined();
  pass(21 * MINUTE);
  expect(await sessions.read(secret)).toBeUndefined();
});

it('is over once it is ended, and was nobody else’s', async () => {
  const { sessions, now } = sessionsAt();
  const [ines, tom] = [await sessions.open({ accessToken: 'of Ines', until: now() + MINUTE }), await sessions.open({ accessToken: 'of Tom', until: now() + MINUTE })];
  await sessions.end(ines);
  expect(await sessions.read(ines)).toBeUndefined();
  expect(await sessions.read(tom)).toMatchObject({ accessToken: 'of Tom' });
});

it('is kept so that whoever reads the store reads neither token nor the way to it', async () => {
  const kept: string[] = [];
  const entries = entriesInMemory();
  const sessions = consoleSessions(sealedStore({ ...entries, put: async (name, entry, seconds) => { kept.push(name, entry); await entries.put(name, entry, seconds); } }), 60);
  const secret = await sessions.open({ accessToken: 'eyJhbGciOiJSUzI1NiJ9.e30.x', until: Date.now() + MINUTE });
  const all = kept.join() + kept.map((text) => Buffer.from(text, 'base64').toString('latin1')).join();
  expect(all).not.toContain('eyJ');
  expect(all).not.toContain(secret);
});

it('takes no entry that was changed', async () => {
  const entries = entriesInMemory();
  const store = sealedStore({ ...entries, get: async (name) => (await entries.get(name))?.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')) });
  const secret = await store.seal({ accessToken: 'x' }, 60);
  await expect(store.open(secret)).rejects.toThrow();
});
