import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatePopulation } from '#demo/population/generate';
import { dropFiles, startEducationDrop } from '#demo/stand-ins/education-drop/education-drop';
import { encodingOf } from '#subgraphs/education/drop/decode-text';
import { openEducationDrop } from '#subgraphs/education/drop/education-drop';
import { PupilRecord } from '#subgraphs/education/records/pupil-record';
import { agencyReference } from '#schema/ids';

jest.setTimeout(60_000);

const population = generatePopulation('2026-11-21');
const base = mkdtempSync(join(tmpdir(), 'education-stand-in-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

it('holds every schoolchild of the population in files that are read without a loss', async () => {
  const stand = await startEducationDrop(population, { folder: join(base, 'whole') });
  const drop = await openEducationDrop({ folder: stand.folder });
  expect(drop.problems().filter(({ effect }) => effect !== 'flagged')).toEqual([]);
  for (const { education, identifiers, key } of population.children) {
    if (!education || !identifiers.upn || key.startsWith('shared-upn')) continue;
    const [record] = await drop.find([agencyReference(identifiers.upn)]);
    if (!(record instanceof PupilRecord)) throw new Error(`${key} was lost`);
    expect(record.marks().map(({ date, session, code }) => `${date}${session}${code}`).sort()).toEqual(education.attendance.map(({ date, session, code }) => `${date}${session}${code}`).sort());
    expect(record.enrolments().map(({ school, status, from }) => [drop.establishment(school)?.urn, status, from]).sort()).toEqual(education.enrolments.map(({ urn, status, from }) => [urn, status, from]).sort());
    expect(record.exclusions()).toHaveLength(education.exclusions.length);
    expect(record.sen()?.provision ?? null).toBe(education.sen?.provision ?? null);
    expect(record.ehcPlan()?.reviewDue).toBe(education.ehcPlan?.reviewDue);
  }
  await drop.close();
});

it('has the habits of different schools’ systems in it', () => {
  const csvs = dropFiles(population).filter(({ name }) => name.endsWith('.csv'));
  expect(new Set(csvs.map(({ bytes }) => encodingOf(bytes)))).toEqual(new Set(['utf-8', 'windows-1252']));
  expect(csvs.some(({ bytes }) => bytes[0] === 0xef)).toBe(true);
  expect(csvs.some(({ bytes }) => bytes.includes('\r\n,,,'))).toBe(true);
});

it('takes its folder away when it stops, and brings it back as it was', async () => {
  const folder = join(base, 'coming-and-going');
  const first = await startEducationDrop(population, { folder, port: 0 });
  expect(await (await fetch(first.url ?? '')).json()).toEqual({ status: 'ready', files: first.written.length });
  await first.write({ name: 'note.csv', bytes: Buffer.from('URN\n'), writtenAt: new Date('2026-11-20T06:00:00Z') });
  await first.stop();
  expect(existsSync(folder)).toBe(false);
  const second = await startEducationDrop(population, { folder });
  expect(readFileSync(join(folder, 'note.csv'), 'utf8')).toBe('URN\n');
  await second.stop();
});

it('has no second history of the children from the day before', async () => {
  const folder = join(base, 'two-days');
  const before = await startEducationDrop(generatePopulation('2026-11-20'), { folder });
  await before.stop();
  const stand = await startEducationDrop(population, { folder });
  expect(readdirSync(folder).filter((name) => !name.startsWith('.')).sort()).toEqual([...stand.written].sort());
});
