import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { sql } from 'kysely';
import { openAuditDatabase } from '#record/store/audit-database';
import { verifyChain } from '#record/chain/verify-chain';
import { startTinyFederation, type TinyFederation } from '#test/gateway/tiny-federation';
import { describeWithPostgres } from '#test/services';

const LEAD = { identity: 'DETAIL', household: 'DETAIL', 'safety-alerts': 'DETAIL', school: 'DETAIL' } as const;
const NAME = '{ child(id: "amira") { name } }';

describe('without its hub', () => {
  let tiny: TinyFederation;
  beforeAll(async () => { tiny = await startTinyFederation(() => LEAD); }, 30_000);
  afterAll(() => tiny.close());

  it('a gateway is alive and not ready, and tells a fault from a child there is not', async () => {
    expect((await tiny.ask({ query: NAME })).body).toEqual({ data: { child: { name: 'Amira Vale' } } });
    expect((await fetch(`${tiny.gateway.url}/health/ready`)).status).toBe(200);
    await tiny.stop('hub');
    expect((await fetch(`${tiny.gateway.url}/health/live`)).status).toBe(200);
    expect((await fetch(`${tiny.gateway.url}/health/ready`)).status).toBe(503);
    const [amira, nobody] = [await tiny.ask({ query: NAME }), await tiny.ask({ query: NAME.replace('amira', 'nobody') })];
    expect(amira.body).toEqual({ data: { child: null }, errors: [{ message: 'A source of this could not answer; try again', path: ['child'], extensions: { code: 'UNAVAILABLE' } }] });
    expect(amira.text).toBe(nobody.text);
  });
});

describe('a new supergraph', () => {
  let tiny: TinyFederation;
  beforeAll(async () => { tiny = await startTinyFederation(() => LEAD); }, 30_000);
  afterAll(() => tiny.close());

  it('is served as soon as it is there, and a broken one never', async () => {
    const good = readFileSync(tiny.supergraph, 'utf8');
    const put = (sdl: string, minutes: number): void => { writeFileSync(tiny.supergraph, sdl); utimesSync(tiny.supergraph, new Date(), new Date(Date.now() + minutes * 60_000)); };
    const knows = async (field: string): Promise<boolean> => (await tiny.ask({ query: '{ __type(name: "Query") { fields { name } } }', as: null, purpose: null })).text.includes(`"${field}"`);
    put('type Query { this is no supergraph', 1);
    await new Promise((later) => setTimeout(later, 3_000));
    expect(await knows('hello')).toBe(true);
    put(good.replace('hello: String!', 'greeting: String!'), 2);
    const until = Date.now() + 10_000;
    while (!(await knows('greeting')) && Date.now() < until) await new Promise((later) => setTimeout(later, 200));
    expect([await knows('greeting'), await knows('hello')]).toEqual([true, false]);
    expect((await tiny.ask({ query: NAME })).body).toEqual({ data: { child: { name: 'Amira Vale' } } });
  }, 30_000);
});

describeWithPostgres('the record of access', (url) => {
  const schema = `gateway_test_${Math.random().toString(36).slice(2)}`;
  let tiny: TinyFederation;
  beforeAll(async () => { tiny = await startTinyFederation(() => LEAD, { AUDIT_DATABASE_URL: url, AUDIT_SCHEMA: schema }); }, 30_000);
  afterAll(async () => {
    await tiny.close();
    const database = await openAuditDatabase({ kind: 'postgres', url, schema });
    await sql`drop schema ${sql.id(schema)} cascade`.execute(database);
    await database.destroy();
  });

  it('has one record for each operation, denials too, and no name, value or child’s id in any', async () => {
    const database = await openAuditDatabase({ kind: 'postgres', url, schema });
    await tiny.ask({ query: NAME });
    await tiny.ask({ query: NAME, purpose: null });
    await tiny.ask({ query: '{ children { edges { node { clinic { allergies mentalHealth } } } } }' });
    const rows = await database.selectFrom('access_record').select('body').orderBy('sequence').execute();
    expect(rows.map(({ body }) => (JSON.parse(body) as { outcome: string }).outcome)).toEqual(['answered', 'refused', 'answered']);
    expect(JSON.parse(rows[2]?.body ?? '')).toMatchObject({
      viewer: 'p-ines', purpose: 'direct_support', subgraphs: { index: 0, hub: 3, clinic: 3 }, errors: [],
      children: [{ found: true, categories: [{ category: 'safety-alerts', given: true, level: 'DETAIL', rules: ['T01'] }, { category: 'child-mental-health', given: false, level: 'NONE' }] }, {}, {}],
    });
    expect(rows.map(({ body }) => body).join()).not.toMatch(/amira|bilal|Vale|latex/i);
    expect(await verifyChain(database)).toMatchObject({ records: 3, problems: [] });
    await database.destroy();
  });

  it('that cannot be written lets nothing out, and service returns when it can', async () => {
    const database = await openAuditDatabase({ kind: 'postgres', url, schema });
    await sql`alter table access_record rename to gone`.execute(database);
    const { status, text } = await tiny.ask({ query: NAME });
    expect([status, JSON.parse(text)]).toEqual([503, { errors: [{ message: 'The record of access cannot be written, so nothing is shown; try again', extensions: { code: 'NOT_RECORDED' } }] }]);
    await sql`alter table gone rename to access_record`.execute(database);
    expect((await tiny.ask({ query: NAME })).body).toEqual({ data: { child: { name: 'Amira Vale' } } });
    await database.destroy();
  });
});
