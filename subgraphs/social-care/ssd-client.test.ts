import { connect, createServer, type Server } from 'node:net';
import { Client } from 'pg';
import { sql } from 'kysely';
import { childNamed, generatePopulation } from '#demo/population/generate';
import { queryLogProxy } from '#demo/stand-ins/ssd/query-log-proxy';
import { type SsdStandIn, startSsdStandIn } from '#demo/stand-ins/ssd/stand-in';
import { connectToSsd } from '#subgraphs/social-care/ssd-connection';
import { createSsdClient, type SsdClient } from '#subgraphs/social-care/ssd-client';
import { writtenNotRun } from '#subgraphs/social-care/ssd-queries';
import { describeWithPostgres } from '#test/services';
import { sourceAt } from '#test/social-care/ask-social-care';

const whole = generatePopulation('2026-11-20');
const amira = childNamed(whole, 'amira');
const population = { ...whole, children: [amira] };
const people = [amira.identifiers.personId ?? ''];
const statement = (text: string) => sql.raw(text).compile(writtenNotRun) as never;

/** Fails with the operator's reason, and quotes nothing. */
const unavailable = (reason: string | RegExp) => expect.objectContaining({ message: 'The source could not answer', reason: typeof reason === 'string' ? reason : expect.stringMatching(reason) });

describe('a case system that fails (PGlite)', () => {
  let standIn: SsdStandIn;
  let client: SsdClient;
  beforeAll(async () => {
    standIn = await startSsdStandIn(population);
    client = createSsdClient(sourceAt(standIn.url, { connections: 2 }));
  }, 60_000);
  afterAll(async () => {
    await client.close();
    await standIn.stop();
  });

  it('is ready where it answers, has the tables, and lets us only read', async () => {
    await expect(client.ready()).resolves.toBeUndefined();
  });

  it('answers again, unaided, after it was away', async () => {
    const port = Number(new URL(standIn.url).port);
    expect(await client.rows('referrals', people)).toHaveLength(1);
    await standIn.stop();
    await expect(client.rows('referrals', people)).rejects.toEqual(unavailable('ECONNREFUSED'));
    await expect(client.ready()).rejects.toEqual(unavailable('ECONNREFUSED'));
    standIn = await startSsdStandIn(population, { port });
    expect(await client.rows('referrals', people)).toHaveLength(1);
  }, 60_000);

  it('answers many at once over few connections', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => client.rows('needVisits', people)));
    expect(new Set(answers.map((rows) => rows.length)).size).toBe(1);
  });

  it('is not ready where a table is missing', async () => {
    await standIn.execute('alter table ssd_missing rename to ssd_mislaid');
    await expect(client.ready()).rejects.toEqual(unavailable('42P01'));
    await standIn.execute('alter table ssd_mislaid rename to ssd_missing');
    await expect(client.ready()).resolves.toBeUndefined();
  });

  it('stops for one who no longer waits', async () => {
    await expect(client.rows('referrals', people, AbortSignal.abort())).rejects.toEqual(unavailable('no answer'));
    expect(await client.rows('referrals', people)).toHaveLength(1);
  });
});

describe('a case system that is silent', () => {
  let silent: Server;
  beforeAll(async () => {
    silent = createServer((socket) => socket.on('error', () => undefined)).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
  });
  afterAll(() => silent.close());

  it('is given up at the time limit', async () => {
    const { port } = silent.address() as { port: number };
    const client = createSsdClient(sourceAt(`postgres://ssd_reader@127.0.0.1:${port}/ssd`, { timeLimit: 300 }));
    const began = Date.now();
    await expect(client.rows('referrals', people)).rejects.toEqual(unavailable(/time limit|no answer/));
    expect(Date.now() - began).toBeLessThan(1000);
    await client.close();
  });
});

describeWithPostgres('a case system on PostgreSQL', (url) => {
  const schema = `ssd_client_${process.pid}`;
  let standIn: SsdStandIn;
  beforeAll(async () => void (standIn = await startSsdStandIn(population, { databaseUrl: url, schema })), 60_000);
  afterAll(async () => {
    await standIn.execute(`drop schema ${schema} cascade`);
    await standIn.stop();
  });
  const connection = (timeLimit = 1200) => connectToSsd({ url: standIn.url, timeLimit, connections: 2 });

  it('is not ready under a role that could write, and says what is too much', async () => {
    const owner = createSsdClient(sourceAt(url, { schema }));
    await expect(owner.ready()).rejects.toEqual(unavailable(/^give it a role that can only read: .*the role can write to .*ssd_s47_enquiry/));
    await owner.close();
  });

  it('is not ready under a role that could make tables', async () => {
    await standIn.execute(`grant create on schema ${schema} to ssd_reader`);
    const client = createSsdClient(sourceAt(standIn.url, { schema }));
    await expect(client.ready()).rejects.toEqual(unavailable(`give it a role that can only read: the role can create tables in ${schema}`));
    await standIn.execute(`revoke create on schema ${schema} from ssd_reader`);
    await expect(client.ready()).resolves.toBeUndefined();
    await client.close();
  });

  it('would not let a write through, even with the owner’s role', async () => {
    const owner = connectToSsd({ url, timeLimit: 1200, connections: 1 });
    await expect(owner.read([statement(`delete from ${schema}.ssd_person`)])).rejects.toEqual(unavailable('25006'));
    await owner.close();
  });

  it('ends a statement that takes too long, also on the server', async () => {
    const slow = connection(300);
    const began = Date.now();
    await expect(slow.read([statement('select pg_sleep(20)')])).rejects.toEqual(unavailable(/time limit|57014/));
    expect(Date.now() - began).toBeLessThan(1000);
    await slow.close();
    const watcher = new Client({ connectionString: url });
    await watcher.connect();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect((await watcher.query(`select pid from pg_stat_activity where query like 'select pg_sleep(20)%' and state = 'active' and usename = 'ssd_reader'`)).rows).toEqual([]);
    await watcher.end();
  });

  it('reads through a connection that died while nobody looked', async () => {
    const patient = connection();
    expect(await patient.read([statement('select 1 as one')])).toEqual([[{ one: 1 }]]);
    await standIn.execute(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'childgraph-social-care'`);
    expect(await patient.read([statement('select 1 as one')])).toEqual([[{ one: 1 }]]);
    await patient.close();
  });

  it('shows several reads of one transaction the same moment', async () => {
    const steady = connection();
    const [[first], [second]] = await steady.read<[{ now: unknown }[], { now: unknown }[]]>([statement('select now()::text as now'), statement('select now()::text as now')] as never);
    expect(first).toEqual(second);
    await steady.close();
  });

  it('gives days as they are written, whatever the time zone of the process', async () => {
    const plain = connection();
    expect(await plain.read([statement(`select timestamp '2024-03-31 00:30:00' as spring, date '1900-01-01' as long_ago, timestamp 'infinity' as never`)])).toEqual([[{ spring: '2024-03-31', long_ago: '1900-01-01', never: null }]]);
    await plain.close();
  });
});

describe('the log of what was asked', () => {
  it('passes everything on, and ends with either end', async () => {
    const echo = createServer((socket) => socket.pipe(socket)).listen(0, '127.0.0.1');
    await new Promise((resolve) => echo.once('listening', resolve));
    const proxy = await queryLogProxy({ host: '127.0.0.1', port: 0 }, { host: '127.0.0.1', port: (echo.address() as { port: number }).port });
    const socket = connect(proxy.port, '127.0.0.1');
    const heard = new Promise<Buffer>((resolve) => socket.once('data', resolve));
    socket.write(Buffer.from([0, 0, 0, 8, 0, 3, 0, 0]));
    expect(await heard).toEqual(Buffer.from([0, 0, 0, 8, 0, 3, 0, 0]));
    const closed = new Promise((resolve) => socket.once('close', resolve));
    await proxy.stop();
    await closed;
    echo.close();
  });
});
