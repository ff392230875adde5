import { sql } from 'kysely';
import { verifyChain } from '#record/chain/verify-chain';
import { openAuditDatabase } from '#record/store/audit-database';
import { startTinyFederation, type TinyFederation } from '#test/gateway/tiny-federation';
import { type Line, lineTo } from '#test/record/line-to';
import { describeWithPostgres } from '#test/services';

const NAME = '{ child(id: "amira") { name } }';
const SHOWN = { status: 200, body: { data: { child: { name: 'Amira Vale' } } } };

describeWithPostgres('the store of the record stops', (url) => {
  const schema = `stopped_${Math.random().toString(36).slice(2)}`;
  let tiny: TinyFederation;
  let line: Line;
  beforeAll(async () => {
    const { hostname, port } = new URL(url);
    line = await lineTo(hostname, Number(port));
    const through = new URL(url);
    through.hostname = '127.0.0.1';
    through.port = String(line.port);
    tiny = await startTinyFederation(() => ({ identity: 'DETAIL' }), { AUDIT_DATABASE_URL: through.href, AUDIT_SCHEMA: schema });
  }, 60_000);
  afterAll(async () => {
    await tiny.close();
    await line.close();
    const database = await openAuditDatabase({ kind: 'postgres', url, schema });
    await sql`drop schema ${sql.id(schema)} cascade`.execute(database);
    await database.destroy();
  });

  it.each([
    ['its connections end and none is taken', (): Promise<void> => line.cut()],
    ['it takes connections and answers nothing', async (): Promise<void> => line.goDead()],
  ])('%s: no content leaves, the error says so, and service returns when it does', async (_, stop) => {
    expect(await tiny.ask({ query: NAME })).toMatchObject(SHOWN);
    await stop();
    const { status, text } = await tiny.ask({ query: NAME });
    expect([status, JSON.parse(text)]).toEqual([503, { errors: [{ message: 'The record of access cannot be written, so nothing is shown; try again', extensions: { code: 'NOT_RECORDED' } }] }]);
    expect(text).not.toContain('Vale');
    await line.mend();
    expect(await tiny.ask({ query: NAME })).toMatchObject(SHOWN);
  }, 60_000);

  it('and the chain holds, with a record of every answer', async () => {
    const database = await openAuditDatabase({ kind: 'postgres', url, schema });
    const { records, problems } = await verifyChain(database);
    expect(problems).toEqual([]);
    expect(records).toBeGreaterThanOrEqual(4);
    await database.destroy();
  });
});
