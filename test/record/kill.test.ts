import { type ChildProcess, fork } from 'node:child_process';
import { sql } from 'kysely';
import { verifyChain } from '#record/chain/verify-chain';
import { type AuditDatabase, openAuditDatabase } from '#record/store/audit-database';
import { startTinyFederation, type TinyFederation } from '#test/gateway/tiny-federation';
import { compiledOnce } from '#test/record/compile-once';
import { describeWithPostgres } from '#test/services';

/** `npm run campaign:kill` asks for 200. */
const ROUNDS = Number(process.env['KILL_ROUNDS'] ?? 3);
const CLIENTS = 6;
/** Gateways that are starting while another is killed. */
const AHEAD = 2;
const pause = (milliseconds: number): Promise<void> => new Promise((later) => setTimeout(later, milliseconds));

const until = async (holds: () => boolean, atMostMs: number): Promise<void> => {
  for (const end = Date.now() + atMostMs; !holds() && Date.now() < end;) await pause(2);
};

const NAME = '{ child(id: "amira") { name } }';

describeWithPostgres(`a gateway killed at any point, ${ROUNDS} rounds`, (url) => {
  const schema = `kill_${Math.random().toString(36).slice(2)}`;
  let tiny: TinyFederation;
  let database: AuditDatabase;
  let script: string;
  const running = new Set<ChildProcess>();

  beforeAll(async () => {
    script = compiledOnce('test/record/killed-gateway.ts');
    database = await openAuditDatabase({ kind: 'postgres', url, schema });
    tiny = await startTinyFederation(() => ({ identity: 'DETAIL' }));
  }, 60_000);
  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL');
    await tiny.close();
    await sql`drop schema ${sql.id(schema)} cascade`.execute(database);
    await database.destroy();
  });

  /** A real gateway in a process of its own, and where it answers. */
  const start = (): { readonly child: ChildProcess; readonly url: Promise<string> } => {
    const child = fork(script, [], { env: { ...process.env, ...tiny.environment, AUDIT_DATABASE_URL: url, AUDIT_SCHEMA: schema }, execArgv: [], silent: true });
    running.add(child);
    return { child, url: new Promise((ready, failed) => { child.once('message', (message) => ready((message as { url: string }).url)); child.once('exit', () => failed(new Error('the gateway ended while it started'))); }) };
  };

  /** Asks again and again, each time as somebody else, until the gateway is gone; notes who was answered. */
  async function ask(gateway: string, round: number, client: number, answered: string[], gone: { is: boolean }): Promise<void> {
    for (let count = 0; !gone.is; count += 1) {
      const viewer = `p-${round}-${client}-${count}`;
      const token = await tiny.issuer.sign({ sub: viewer, name: viewer, agency: 'social_care', role: 'social_worker', acr: 'mfa', status: 'active' });
      try {
        const response = await fetch(`${gateway}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-purpose': 'direct_support' }, body: JSON.stringify({ query: NAME }) });
        if ((await response.text()).includes('Amira Vale')) answered.push(viewer);
      } catch {
        return;
      }
    }
  }

  async function round(number: number, { child, url: ready }: ReturnType<typeof start>, answered: string[]): Promise<void> {
    const gateway = await ready;
    const gone = { is: false };
    const before = answered.length;
    const clients = Array.from({ length: CLIENTS }, (_, client) => ask(gateway, number, client, answered, gone));
    // Most are killed while they answer; every fourth perhaps before it has answered anybody.
    if (number % 4 !== 3) await until(() => answered.length > before, 5_000);
    await pause(Math.random() * 120);
    const ended = new Promise((exit) => child.once('exit', exit));
    child.kill('SIGKILL');
    gone.is = true;
    await Promise.all([ended, ...clients]);
    running.delete(child);
  }

  it('leaves a record of every answer that anybody received, and a chain that holds', async () => {
    const answered: string[] = [];
    const ahead = Array.from({ length: Math.min(AHEAD, ROUNDS) }, start);
    for (let number = 0; number < ROUNDS; number += 1) {
      const next = ahead.shift() ?? start();
      await round(number, next, answered);
      if (number + ahead.length + 1 < ROUNDS) ahead.push(start());
    }
    const { records, problems } = await verifyChain(database);
    const rows = await database.selectFrom('access_record').select('body').execute();
    const recorded = new Set(rows.map(({ body }) => (JSON.parse(body) as { viewer: string }).viewer));
    expect(answered.filter((viewer) => !recorded.has(viewer))).toEqual([]);
    expect(problems).toEqual([]);
    expect(answered.length).toBeGreaterThan(ROUNDS);
    process.stdout.write(`${ROUNDS} gateways killed: ${answered.length} answers received, ${records} records, none missing\n`);
  }, 60_000 + ROUNDS * 5_000);
});
