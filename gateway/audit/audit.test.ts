import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { sql } from 'kysely';
import { childId } from '#schema/ids';
import type { AccessRecord } from '#record/access-record';
import { type AuditDatabase, openAuditDatabase } from '#record/store/audit-database';
import { findRecords } from '#record/ask/find-records';
import { chain, problemsIn } from '#record/chain/chain';
import { takeCheckpoint } from '#record/chain/checkpoint';
import { grantRoles } from '#record/store/grant-roles';
import { pseudonyms } from '#record/store/pseudonyms';
import { accessRecorder } from '#gateway/audit/record-access';
import { verifyChain } from '#record/chain/verify-chain';
import { describeWithPostgres } from '#test/services';

const record = (viewer: string): string => JSON.stringify({
  at: '2026-11-21T10:00:00.000Z', viewer, role: 'social_worker', agency: 'social_care', assurance: 'mfa', purpose: 'direct_support', policyVersion: 'v1',
  operation: { name: 'Whole', kind: 'query', hash: 'abc' }, children: [], askedAbout: [], subgraphs: { hub: 1 }, flows: [], outcome: 'answered', errors: [],
} satisfies AccessRecord);

describe('the chain', () => {
  const bodies = fc.array(fc.string(), { minLength: 1, maxLength: 20 });

  it('holds, however it is cut into batches', () => {
    fc.assert(fc.property(bodies, fc.nat(20), (all, cut) => {
      const first = chain(null, all.slice(0, cut));
      const rest = chain(first.at(-1) ?? null, all.slice(cut));
      expect(problemsIn(null, [...first, ...rest])).toEqual([]);
    }));
  });

  it('breaks where a record is altered, taken out, or put elsewhere', () => {
    fc.assert(fc.property(fc.array(fc.string(), { minLength: 3, maxLength: 20 }), fc.nat(), (all, at) => {
      const records = chain(null, all);
      const index = at % (records.length - 1);
      const altered = records.map((one, position) => (position === index ? { ...one, body: `${one.body}x` } : one));
      expect(problemsIn(null, altered)).not.toEqual([]);
      expect(problemsIn(null, records.filter((_, position) => position !== index))).not.toEqual([]);
      const swapped = [...records];
      [swapped[index], swapped[index + 1]] = [swapped[index + 1]!, swapped[index]!];
      expect(problemsIn(null, swapped)).not.toEqual([]);
    }));
  });
});

function stories(open: () => Promise<AuditDatabase>): void {
  let database: AuditDatabase;
  beforeAll(async () => { database = await open(); }, 60_000);
  beforeEach(() => emptied(database));
  afterAll(() => database.destroy());

  it('writes each of many records that come at once, in one unbroken chain', async () => {
    const write = accessRecorder(database);
    await Promise.all(Array.from({ length: 200 }, (_, index) => write(record(`p-${index}`))));
    expect(await verifyChain(database)).toMatchObject({ records: 200, problems: [] });
  });

  it('goes on with the chain of another process', async () => {
    await accessRecorder(database)(record('p-one'));
    await Promise.all([accessRecorder(database)(record('p-two')), accessRecorder(database)(record('p-three'))]);
    expect(await verifyChain(database)).toMatchObject({ records: 3, problems: [] });
  });

  it('lets nobody change, remove or empty what is written', async () => {
    await accessRecorder(database)(record('p-one'));
    await expect(sql`update access_record set body = '{}'`.execute(database)).rejects.toThrow(/only ever added to/);
    await expect(sql`delete from access_record`.execute(database)).rejects.toThrow(/only ever added to/);
    await expect(sql`truncate access_record`.execute(database)).rejects.toThrow(/only ever added to/);
    expect(await verifyChain(database)).toMatchObject({ records: 1, problems: [] });
  });

  it('notices when someone got round that', async () => {
    const write = accessRecorder(database);
    for (const viewer of ['p-one', 'p-two', 'p-three']) await write(record(viewer));
    await sql`alter table access_record disable trigger only_added_to`.execute(database);
    await sql`update access_record set body = replace(body, 'p-two', 'p-xxx') where sequence = 2`.execute(database);
    expect((await verifyChain(database)).problems).toEqual([{ sequence: 2, problem: 'altered' }]);
    await sql`delete from access_record where sequence = 2`.execute(database);
    expect((await verifyChain(database)).problems).toEqual([{ sequence: 2, problem: 'missing' }]);
  });

  it('gives a child the same pseudonym until that child’s key is erased', async () => {
    const [amira, bilal] = [childId('amira'), childId('bilal')];
    const before = await pseudonyms(database)([amira, bilal]);
    expect(before.get(amira)?.child).toMatch(/^[0-9a-f]{64}$/);
    expect(before.get(amira)?.child).not.toBe(before.get(bilal)?.child);
    const again = (await pseudonyms(database)([amira])).get(amira);
    expect([again?.child, again?.reference('case 1')]).toEqual([before.get(amira)?.child, before.get(amira)?.reference('case 1')]);
    expect(before.get(amira)?.reference('case 1')).not.toBe(before.get(bilal)?.reference('case 1'));
    await database.deleteFrom('child_key').where('child', '=', amira).execute();
    expect((await pseudonyms(database)([amira])).get(amira)?.child).not.toBe(before.get(amira)?.child);
  });

  it('says so when it cannot be written', async () => {
    const write = accessRecorder(database);
    await sql`alter table access_record rename to gone`.execute(database);
    await expect(write(record('p-one'))).rejects.toThrow();
    await sql`alter table gone rename to access_record`.execute(database);
    await write(record('p-two'));
    expect(await verifyChain(database)).toMatchObject({ records: 1, problems: [] });
  });
}

/** As nobody can in earnest: with the triggers off. */
async function emptied(database: AuditDatabase): Promise<void> {
  await sql`alter table access_record disable trigger all`.execute(database);
  await sql`delete from access_record`.execute(database);
  await sql`alter table access_record enable trigger all`.execute(database);
  await database.deleteFrom('child_key').execute();
}

describe('the record of access, embedded', () => stories(() => openAuditDatabase({ kind: 'embedded', folder: 'memory' })));

describe('the record of access in a folder', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'childgraph-audit-')), 'audit');
  const open = () => openAuditDatabase({ kind: 'embedded', folder });

  it('is still there after a restart, and belongs to one process at a time', async () => {
    const first = await open();
    await accessRecorder(first)(record('p-one'));
    await first.destroy();
    writeFileSync(`${folder}.lock`, String(process.ppid));
    await expect(open()).rejects.toThrow(/in use by process/);
    writeFileSync(`${folder}.lock`, '999999999');
    const again = await open();
    await accessRecorder(again)(record('p-two'));
    expect(await verifyChain(again)).toMatchObject({ records: 2, problems: [] });
    await again.destroy();
    expect(existsSync(`${folder}.lock`)).toBe(false);
  }, 30_000);
});

describeWithPostgres('the record of access, in PostgreSQL', (url) => {
  stories(async () => {
    const database = await openAuditDatabase({ kind: 'postgres', url, schema: `audit_test_${Math.random().toString(36).slice(2)}` });
    const destroy = database.destroy.bind(database);
    return Object.assign(database, { destroy: async () => {
      await sql`drop schema ${sql.ref((await sql<{ schema: string }>`select current_schema() as schema`.execute(database)).rows[0]?.schema ?? '')} cascade`.execute(database);
      await destroy();
    } });
  });
});

describeWithPostgres('the record of access, whose gateway does not own it', (url) => {
  const schema = `audit_roles_${Math.random().toString(36).slice(2)}`;
  const [appender, keeper] = [`${schema}_appender`, `${schema}_keeper`];
  const as = (role: string) => openAuditDatabase({ kind: 'postgres', url: Object.assign(new URL(url), { username: role }).toString(), schema });
  let owner: AuditDatabase;
  beforeAll(async () => {
    owner = await openAuditDatabase({ kind: 'postgres', url, schema });
    for (const role of [appender, keeper]) await sql`create role ${sql.id(role)} login`.execute(owner);
    await grantRoles(owner, { appender, keeper });
  }, 60_000);
  afterAll(async () => {
    await sql`drop schema ${sql.id(schema)} cascade`.execute(owner);
    for (const role of [appender, keeper]) await sql`drop role ${sql.id(role)}`.execute(owner);
    await owner.destroy();
  });

  it('adds to it, and can neither change nor remove anything, nor lift what forbids it', async () => {
    const database = await as(appender);
    await accessRecorder(database)(record('p-one'));
    await pseudonyms(database)([childId('amira')]);
    for (const attempt of [
      sql`update access_record set body = '{}'`, sql`delete from access_record`, sql`truncate access_record`, sql`delete from child_key`, sql`update child_key set key = ''`,
      sql`insert into checkpoint values (9, '', '', '', '')`, sql`drop table access_record`, sql`alter table access_record disable trigger all`, sql`drop trigger only_added_to on access_record`,
      sql`create or replace function refuse_change() returns trigger language plpgsql as $$ begin return null; end $$`, sql`set session_replication_role = replica`, sql`select * from access_report`,
    ]) await expect(attempt.execute(database)).rejects.toThrow(/permission denied|must be owner/);
    await database.destroy();
    expect(await verifyChain(owner)).toMatchObject({ records: 1, problems: [] });
  });

  it('is read, indexed and signed by a role that cannot write a look into it', async () => {
    const database = await as(keeper);
    expect((await findRecords(database, { viewer: 'p-one' }, 5)).total).toBe(1);
    expect(await takeCheckpoint(database, generateKeyPairSync('ed25519').privateKey, new Date())).toMatchObject({ sequence: 1 });
    await expect(accessRecorder(database)(record('p-two'))).rejects.toThrow();
    await expect(sql`delete from checkpoint`.execute(database)).rejects.toThrow(/permission denied/);
    await database.destroy();
  });

  it('says what its owner has to do where a table is not there yet', async () => {
    await sql`alter table access_report_look rename to later`.execute(owner);
    await expect(as(appender)).rejects.toThrow(/lacks access_report_look: its owner has to run "npm run audit -- prepare"/);
    await sql`alter table later rename to access_report_look`.execute(owner);
  });
});
