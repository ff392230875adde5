import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Federation, startFederation } from '#test/federation/start-federation';

const WHOLE_CHILD = readFileSync(resolve(__dirname, '../../docs/examples/whole-child.graphql'), 'utf8');
const SECTIONS = ['education', 'health', 'socialCare', 'youthJustice'] as const;

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
}, 60_000);
afterAll(() => federation.close());

const askAsLead = async () => {
  const { data, errors, text } = await federation.as('Ines Okoro').ask(WHOLE_CHILD, { id: federation.child('amira').id });
  return { child: data.child as Record<string, { state: string; notices: { code: string }[] }>, errors, text };
};

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; await sleep(100)) if (await holds()) return;
  throw new Error('it did not come to pass in ten seconds');
};

describe.each(SECTIONS)('while the agency system behind %s is down', (section) => {
  it('that section says UNAVAILABLE, the rest is complete; and it recovers unaided', async () => {
    const before = await askAsLead();
    const agency = federation.agencies[section];
    await agency.stop();
    await until(async () => (await askAsLead()).child[section]?.state === 'UNAVAILABLE');

    const { child, errors, text } = await askAsLead();
    expect(errors).toBeUndefined();
    expect(child[section]?.notices.map(({ code }) => code)).toContain('UNAVAILABLE');
    for (const other of SECTIONS) if (other !== section) expect([other, child[other]?.state]).toEqual([other, before.child[other]?.state]);
    expect(child['name']).toEqual(before.child['name']);
    // Nothing of the inside: no address, no port, no system's name for itself.
    expect(text).not.toMatch(/ECONNREFUSED|127\.0\.0\.1|ENOENT|at .*\.ts/);

    await agency.start();
    await until(async () => (await askAsLead()).child[section]?.state === before.child[section]?.state);
  }, 40_000);
});

it('a viewer who may not see the section is told it is withheld, whether or not the agency is up', async () => {
  const asTeacher = async () => (await federation.as('Tom Hale').ask(WHOLE_CHILD, { id: federation.child('amira').id })).data.child.youthJustice;
  const up = await asTeacher();
  await federation.agencies.youthJustice.stop();
  const down = await asTeacher();
  await federation.agencies.youthJustice.start();
  expect(down.state).toBe('WITHHELD');
  expect({ ...down, notices: down.notices.length }).toEqual({ ...up, notices: up.notices.length });
});
