import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { appendRecords } from '#record/chain/append-records';
import { chain } from '#record/chain/chain';
import { createProgram } from '#record/cli/program';
import { forgetIndex } from '#record/index/index-records';
import { type AuditDatabase, openAuditDatabase } from '#record/store/audit-database';

const record = (viewer: string, at: string): string => JSON.stringify({
  at, viewer, role: 'social_worker', agency: 'social_care', assurance: 'mfa', purpose: 'direct_support', policyVersion: 'v1', operation: { name: 'Whole', kind: 'query', hash: 'abc' }, outcome: 'answered',
});
const days = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => record(`p-${index + 1}`, `2026-10-${String(index + 1).padStart(2, '0')}T10:00:00.000Z`));

describe('npm run audit -- verify', () => {
  const folder = mkdtempSync(join(tmpdir(), 'childgraph-verify-'));
  const held = join(folder, 'held.jsonl');
  let database: AuditDatabase;
  let close: () => Promise<void>;
  beforeAll(async () => {
    database = await openAuditDatabase({ kind: 'embedded', folder: 'memory' });
    // Each command closes what it opened; here all commands are of one process.
    close = database.destroy.bind(database);
    Object.assign(database, { destroy: async () => undefined });
  }, 60_000);
  afterAll(() => close());
  beforeEach(async () => {
    await asOwner(() => sql`truncate access_record, checkpoint`.execute(database));
    await forgetIndex(database);
    await appendRecords(database, days(6));
    // What a second party was given when there were six records.
    writeFileSync(held, (await audit('checkpoint')).said);
  });

  async function audit(...words: readonly string[]): Promise<{ readonly said: string; readonly failed: boolean }> {
    const heard = { said: '', failed: false };
    const program = createProgram({
      write: (text) => { heard.said += text; }, fail: () => { heard.failed = true; }, open: async () => database,
      rulebook: () => { throw new Error('no rule is asked for'); }, checkpointKeyFile: join(folder, 'key.pem'), now: () => new Date('2026-11-01T10:00:00Z'),
    });
    await program.exitOverride().parseAsync([...words], { from: 'user' });
    return heard;
  }
  const verify = (...words: readonly string[]) => audit('verify', '--checkpoints', held, ...words);

  /** As the tables' owner, or who has stolen that: with the triggers off. */
  const asOwner = async (work: () => Promise<unknown>): Promise<void> => {
    for (const table of ['access_record', 'checkpoint']) await sql`alter table ${sql.table(table)} disable trigger all`.execute(database);
    await work();
    for (const table of ['access_record', 'checkpoint']) await sql`alter table ${sql.table(table)} enable trigger all`.execute(database);
  };
  const rewritten = (bodies: readonly string[]) => asOwner(async () => {
    await sql`delete from access_record`.execute(database);
    await database.insertInto('access_record').values(chain(null, bodies).map(({ previousHash, ...one }) => ({ ...one, previous_hash: previousHash }))).execute();
  });

  it('holds where nothing was done', async () => expect(await verify()).toEqual({ said: '6 records, the chain holds, through 1 checkpoint\n', failed: false }));

  it('an altered record is named', async () => {
    await asOwner(() => sql`update access_record set body = replace(body, 'p-3', 'p-9') where sequence = 3`.execute(database));
    expect(await verify()).toEqual({ said: 'record 3: altered\n6 records, 1 problems\n', failed: true });
  });

  it('records cut off the end: the chain holds in itself, and the checkpoint tells', async () => {
    await asOwner(() => sql`delete from access_record where sequence > 4`.execute(database));
    expect(await verify()).toEqual({ said: expect.stringMatching(/^the checkpoint of record 6 \(2026-11-01T10:00:00.000Z\) lies beyond the end of the chain: records were cut off\n4 records, 1 problems\n$/), failed: true });
  });

  it('a record taken out, the one of a checkpoint too', async () => {
    await appendRecords(database, days(2));
    await asOwner(() => sql`delete from access_record where sequence = 6`.execute(database));
    expect(await verify()).toEqual({ said: expect.stringMatching(/^record 6: missing\nthe checkpoint of record 6 .* is of a record that is gone\n/), failed: true });
  });

  it('a history that was written anew and holds in itself', async () => {
    await rewritten(days(6).map((body) => body.replace('p-2', 'p-nobody')));
    await asOwner(() => sql`delete from checkpoint`.execute(database));
    expect(await audit('verify')).toMatchObject({ failed: false });
    expect(await verify()).toEqual({ said: expect.stringMatching(/is of another record than stands there: the chain was written anew\n/), failed: true });
  });

  it('a checkpoint under another key', async () => {
    const [line = ''] = (await audit('checkpoint')).said.split('\n');
    writeFileSync(held, JSON.stringify({ ...(JSON.parse(line) as object), at: '2026-11-02T10:00:00.000Z' }));
    expect(await verify()).toMatchObject({ said: expect.stringContaining('is not signed by this key'), failed: true });
  });

  it('a beginning that was pruned by schedule is said and is no problem; one that was only deleted is', async () => {
    await appendRecords(database, [record('p-7', '2026-11-01T12:00:00.000Z')]);
    expect((await audit('due', '--before', '2026-10-04', '--prune')).said).toMatch(/3 records were written.*\nNone of them can be pruned/);
    expect((await audit('due', '--before', '2026-11-01', '--prune', '--by', 'olivia')).said).toBe('6 records were written before 2026-11-01.\n6 records are deleted; the chain begins after the checkpoint of record 6.\n');
    expect(await verify()).toEqual({ said: 'the records up to 6 were pruned; the rest follows their checkpoint\n2 records, the chain holds, through 1 checkpoint\n', failed: false });
    await expect(sql`delete from access_record`.execute(database)).rejects.toThrow(/only ever added to/);
    await asOwner(() => sql`delete from access_record where sequence = 7`.execute(database));
    expect(await verify()).toMatchObject({ failed: true, said: expect.stringMatching(/missing/) });
  });
});
