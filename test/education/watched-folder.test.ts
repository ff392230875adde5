import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { agencyReference } from '#schema/ids';
import { type EducationDrop, openEducationDrop } from '#subgraphs/education/drop/education-drop';
import { AMBIGUOUS } from '#subgraphs/education/records/find-pupil';
import { PupilRecord } from '#subgraphs/education/records/pupil-record';
import { SourceUnavailable } from '#subgraphs/host/source-unavailable';
import { attendanceCsv, GIAS, MINA, minaOnRoll, pupilXml, rollCsv, ROWAN, transferXml } from '#test/education/files';
import { zipOf } from '#test/education/zip-of';

jest.setTimeout(60_000);

let folder: string;
let drop: EducationDrop | undefined;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'education-drop-')), 'drop');
  mkdirSync(folder);
});
afterEach(async () => {
  await drop?.close();
  drop = undefined;
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

/** Puts a file into the folder as if it had been there a while, unless it is said to be fresh. */
const put = (name: string, content: string | Buffer, written = '2026-11-20T06:00:00Z'): void => {
  writeFileSync(join(folder, name), content);
  utimesSync(join(folder, name), new Date(written), new Date(written));
};
const open = async (): Promise<EducationDrop> => (drop = await openEducationDrop({ folder, settle: 150, scanEvery: 60_000 }));
const recordOf = async (upn: string): Promise<PupilRecord> => {
  const [found] = (await drop?.find([agencyReference(upn)])) ?? [];
  if (!(found instanceof PupilRecord)) throw new Error(`no record: ${String(found)}`);
  return found;
};
const marks = async (upn: string): Promise<string[]> => (await recordOf(upn)).marks().map(({ date, session, code }) => `${date.slice(8)}${session} ${code}`);
const eventually = async (isSo: () => Promise<boolean>): Promise<void> => {
  for (const until = Date.now() + 30_000; !(await isSo().catch(() => false));) {
    if (Date.now() > until) throw new Error('it did not come to be so');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
};

describe('files that arrive while it runs', () => {
  it('are read by themselves', async () => {
    put('roll.csv', rollCsv(minaOnRoll));
    await open();
    writeFileSync(join(folder, 'attendance_2026-11-20.csv'), attendanceCsv(`990109,${MINA},2026-11-20,AM,I`));
    await eventually(async () => (await marks(MINA)).length === 1);
  });

  it('are not read while they are still being written, and what was held of them stays', async () => {
    put('roll.csv', rollCsv(minaOnRoll, `990109,${ROWAN},Rowan,Fenwick,05/04/2013,9`));
    await open();
    writeFileSync(join(folder, 'roll.csv'), rollCsv().trimEnd());
    await drop?.rescan();
    expect(await recordOf(ROWAN)).toBeDefined();
    appendFileSync(join(folder, 'roll.csv'), `\n${minaOnRoll}\n`);
    await eventually(async () => (await drop?.find([agencyReference(ROWAN)]))?.[0] === null);
    expect(await recordOf(MINA)).toBeDefined();
  });

  it('are passed over under the names that uploads in progress have', async () => {
    put('roll.csv', rollCsv(minaOnRoll));
    put('.roll2.csv.part', rollCsv(`990109,${ROWAN},Rowan,Fenwick,05/04/2013,9`));
    put('roll3.csv.filepart', rollCsv(`990109,${ROWAN},Rowan,Fenwick,05/04/2013,9`));
    await open();
    expect(await drop?.find([agencyReference(ROWAN)])).toEqual([null]);
  });

  it('never take away what was held when they can not be used', async () => {
    put('ctf.xml', transferXml(pupilXml(MINA, 'Mina')));
    await open();
    put('ctf.xml', transferXml(pupilXml(MINA, 'Mina')).slice(0, 300), '2026-11-20T07:00:00Z');
    await drop?.rescan();
    expect(await recordOf(MINA)).toBeDefined();
    expect(drop?.problems().map(({ effect }) => effect)).toEqual(['file-refused']);
    put('ctf.xml', transferXml(pupilXml(MINA, 'Mina'), { at: '2026-11-20T20:00:00' }), '2026-11-20T20:00:00Z');
    await drop?.rescan();
    expect(drop?.problems()).toEqual([]);
  });

  it('never take away an archive’s good part when only another part is bad', async () => {
    put('night.zip', zipOf({ 'roll.csv': rollCsv(minaOnRoll), 'attendance_2026-11-19.csv': attendanceCsv(`990109,${MINA},2026-11-19,AM,/`) }));
    await open();
    put('night.zip', zipOf({ 'roll.csv': rollCsv(minaOnRoll), 'attendance_2026-11-19.csv': '' }), '2026-11-20T07:00:00Z');
    await drop?.rescan();
    expect(await marks(MINA)).toEqual(['19AM /']);
  });

  it('take away what they stated when they are withdrawn', async () => {
    put('roll.csv', rollCsv(minaOnRoll));
    put('mistake.csv', rollCsv(`990109,${ROWAN},Rowan,Fenwick,05/04/2013,9`));
    await open();
    rmSync(join(folder, 'mistake.csv'));
    await drop?.rescan();
    await drop?.rescan();
    expect(await drop?.find([agencyReference(ROWAN), agencyReference(MINA)])).toEqual([null, expect.any(PupilRecord)]);
  });
});

describe('the newer word counts', () => {
  it('whichever file arrives first', async () => {
    put('roll.csv', rollCsv(minaOnRoll));
    put('attendance_2026-11-20.csv', attendanceCsv(`990109,${MINA},2026-11-19,AM,I`));
    await open();
    expect(await marks(MINA)).toEqual(['19AM I']);
    put('attendance_2026-11-19.csv', attendanceCsv(`990109,${MINA},2026-11-19,AM,N`, `990109,${MINA},2026-11-19,PM,/`));
    await drop?.rescan();
    expect(await marks(MINA)).toEqual(['19AM I', '19PM /']);
  });

  it('also where yesterday’s file is sent again over today’s', async () => {
    put('ctf.xml', transferXml(pupilXml(MINA, 'Mina', '<BasicDetails><NCyearActual>9</NCyearActual></BasicDetails>'), { at: '2026-11-20T19:00:00' }));
    await open();
    put('ctf.xml', transferXml(pupilXml(MINA, 'Mina', '<BasicDetails><NCyearActual>8</NCyearActual></BasicDetails>'), { at: '2026-11-19T19:00:00' }), '2026-11-20T20:00:00Z');
    await drop?.rescan();
    expect((await recordOf(MINA)).enrolments()[0]?.yearGroup).toBe('9');
    expect(drop?.problems().map(({ reason }) => reason)).toEqual(['older than what is held under this name; the newer is kept']);
  });

  it('and the same file under another name is no newer word', async () => {
    const old = rollCsv(minaOnRoll);
    put('roll.csv', old, '2026-11-18T06:00:00Z');
    put('roll-new.csv', rollCsv(minaOnRoll.replace(/9$/, '10')), '2026-11-19T06:00:00Z');
    put('roll (1).csv', old, '2026-11-20T06:00:00Z');
    await open();
    expect((await recordOf(MINA)).enrolments()[0]?.yearGroup).toBe('10');
    expect(drop?.problems().map(({ file, reason }) => `${file}: ${reason}`)).toEqual(['roll (1).csv: the same file as roll.csv; read once']);
    rmSync(join(folder, 'roll.csv'));
    await drop?.rescan();
    await drop?.rescan();
    expect(drop?.problems()).toEqual([]);
  });

  it('and a copy outlives the file it is a copy of, replaced or taken away', async () => {
    put('roll.csv', rollCsv(minaOnRoll), '2026-11-18T06:00:00Z');
    put('copy.csv', rollCsv(minaOnRoll), '2026-11-19T06:00:00Z');
    await open();
    put('roll.csv', rollCsv(`990109,${ROWAN},Rowan,Fenwick,05/04/2013,9`), '2026-11-20T06:00:00Z');
    await drop?.rescan();
    await drop?.rescan();
    expect(await recordOf(MINA)).toBeDefined();
    expect(await recordOf(ROWAN)).toBeDefined();
  });

  it('so that any order of arrival ends in the same', async () => {
    const days = ['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'];
    const codes = ['N', 'I', 'O', '/'];
    await fc.assert(fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), async (order) => {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      put('roll.csv', rollCsv(minaOnRoll));
      await open();
      for (const day of order) {
        put(`attendance_${days[day]}.csv`, attendanceCsv(`990109,${MINA},2026-11-16,AM,${codes[day]}`), `2026-11-20T0${order.indexOf(day)}:00:00Z`);
        await drop?.rescan();
      }
      expect(await marks(MINA)).toEqual(['16AM /']);
      await drop?.close();
    }), { numRuns: 6 });
  });
});

describe('one child, several UPNs; one UPN, several children', () => {
  const SHARED = 'this pupil’s UPN is on another pupil’s record too; neither is shown';
  const TEMPORARY = 'Q99040011906A';

  it('is found by the current and by the former, temporary one', async () => {
    put('gias.csv', GIAS);
    put('old_2026-09-10.csv', rollCsv(`990109,${TEMPORARY},Mina,Fenwick,05/04/2013,9`));
    put('ctf.xml', transferXml(pupilXml(MINA, 'Mina', `<BasicDetails><FormerUPN>${TEMPORARY}</FormerUPN></BasicDetails>`)));
    await open();
    expect([...(await recordOf(TEMPORARY)).upns().all].sort()).toEqual([TEMPORARY, MINA].sort());
    expect((await recordOf(TEMPORARY)).upns().current).toBe(MINA);
    expect((await recordOf(MINA)).enrolments()).toHaveLength(1);
  });

  it.each([
    ['in one file', () => put('ctf.xml', transferXml(`${pupilXml(MINA, 'Mina')}${pupilXml(MINA, 'Rowan')}`))],
    ['at two schools', () => { put('a.xml', transferXml(pupilXml(MINA, 'Mina'))); put('b.xml', transferXml(pupilXml(MINA, 'Rowan'), { estab: '4002' })); }],
  ])('two people under one UPN %s are never merged, and neither is shown', async (_where, arrive) => {
    arrive();
    await open();
    expect(await drop?.find([agencyReference(MINA)])).toEqual([AMBIGUOUS]);
    expect(drop?.problems().map(({ line, reason }) => [line, reason])).toEqual([[6, SHARED], [6, SHARED]]);
  });

  it('a school that corrects a UPN heals it with its next file, and the other child’s facts do not stay behind', async () => {
    put('ctf_a.xml', transferXml(pupilXml(MINA, 'Rowan', '<SENhistory><SEN><StartDate>2025-01-06</StartDate><SENprovision>K</SENprovision></SEN></SENhistory>'), { at: '2026-11-18T19:00:00' }));
    put('ctf_b.xml', transferXml(`${pupilXml(MINA, 'Mina')}${pupilXml(ROWAN, 'Rowan')}`, { at: '2026-11-19T19:00:00' }));
    await open();
    expect((await recordOf(MINA)).sen()).toBeNull();
  });

  it('a child at two schools at once is at both', async () => {
    put('gias.csv', GIAS);
    put('main.xml', transferXml(pupilXml(MINA, 'Mina', '<BasicDetails><EnrolStatus>M</EnrolStatus></BasicDetails>')));
    put('other.xml', transferXml(pupilXml(MINA, 'Mina', '<BasicDetails><EnrolStatus>S</EnrolStatus></BasicDetails>'), { estab: '7001' }));
    put('roll.csv', rollCsv(minaOnRoll));
    await open();
    expect((await recordOf(MINA)).enrolments().map(({ school, status }) => [school.laEstab, status]).sort()).toEqual([['990/4001', 'M'], ['990/7001', 'S']]);
  });
});

describe('a system that is down', () => {
  const unavailable = expect.objectContaining({ constructor: SourceUnavailable });

  it('is unavailable before any roll was read', async () => {
    put('gias.csv', GIAS);
    await open();
    await expect(drop?.find([agencyReference(MINA)])).rejects.toEqual(unavailable);
  });

  it('is unavailable while the folder is away, and answers again by itself when it is back', async () => {
    put('roll.csv', rollCsv(minaOnRoll));
    drop = await openEducationDrop({ folder, settle: 50, scanEvery: 100 });
    renameSync(folder, `${folder}.away`);
    await expect(drop.find([agencyReference(MINA)])).rejects.toEqual(unavailable);
    await expect(drop.ready()).rejects.toEqual(unavailable);
    await new Promise((resolve) => setTimeout(resolve, 350));
    renameSync(`${folder}.away`, folder);
    expect(await recordOf(MINA)).toBeDefined();
    writeFileSync(join(folder, 'late.csv'), rollCsv(`990109,${ROWAN},Rowan,Fenwick,05/04/2013,9`));
    await eventually(async () => (await drop?.find([agencyReference(ROWAN)]))?.[0] instanceof PupilRecord);
  });

  it('may start before its folder is there', async () => {
    rmSync(folder, { recursive: true });
    drop = await openEducationDrop({ folder, settle: 50, scanEvery: 100 });
    await expect(drop.ready()).rejects.toEqual(unavailable);
    mkdirSync(folder);
    put('roll.csv', rollCsv(minaOnRoll));
    await eventually(async () => drop?.ready().then(() => true) ?? false);
  });

  it('is unavailable where something else stands in the folder’s place', async () => {
    put('roll.csv', rollCsv(minaOnRoll));
    await open();
    renameSync(folder, `${folder}.away`);
    writeFileSync(folder, 'not a folder', { mode: 0o755 });
    await expect(drop?.ready()).rejects.toEqual(unavailable);
  });
});
