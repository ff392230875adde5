import { encode } from 'iconv-lite';
import { readFileBytes } from '#subgraphs/education/drop/read-file';
import { attendanceCsv, MINA, minaOnRoll, pupilXml, ROLL_HEADER, rollCsv, ROWAN, transferXml } from '#test/education/files';
import { zipOf } from '#test/education/zip-of';

const WRITTEN = new Date('2026-11-21T06:00:00Z');
const read = (name: string, content: string | Buffer) => readFileBytes(name, Buffer.from(content as string), WRITTEN);
const reported = async (name: string, content: string | Buffer) => {
  const { stated, problems } = await read(name, content);
  return { pupils: stated.flatMap(({ pupils }) => pupils.map(({ person }) => person.given)), problems: problems.map(({ file, line, effect, reason }) => `${file}:${line} ${effect}: ${reason}`) };
};

describe('a file that can not be used is refused, with a reason that quotes nothing from it', () => {
  it.each<[string, string | Buffer, string]>([
    ['empty.csv', '', 'empty.csv:0 file-refused: the file is empty'],
    ['roll.csv', `CHILD_UPN,CHILD_FIRST_NAME\n${MINA},Mina\n`, 'roll.csv:1 file-refused: the column CHILD_LAST_NAME, CHILD_DATE_OF_BIRTH is missing'],
    ['menu.csv', 'Monday,Tuesday\nfish,soup\n', 'menu.csv:1 file-refused: the columns are those of no kind of file we know'],
    ['photo.jpg', Buffer.from([0xff, 0xd8, 0, 1, 2]), 'photo.jpg:0 file-refused: the file is not text'],
    ['page.xml', '<html><body>Sign in</body></html>', 'page.xml:0 file-refused: the file is XML, but not a Common Transfer File'],
    ['half.xml', transferXml(pupilXml(MINA, 'Mina')).slice(0, -30), 'half.xml:0 file-refused: the file ends before </CTfile>: still being written, or cut off'],
    ['nobody.xml', transferXml('').replace(/<SourceSchool>.*<\/SourceSchool>/s, ''), 'nobody.xml:0 file-refused: the header does not say which school sent the file'],
    ['broken.zip', Buffer.from('PK\x03\x04 and then nothing'), 'broken.zip:0 file-refused: the archive is damaged or not complete'],
  ])('%s', async (name, content, problem) => {
    expect(await reported(name, content)).toEqual({ pupils: [], problems: [problem] });
  });

  it('an entity bomb, before any of it expands', async () => {
    const lols = Array.from({ length: 9 }, (_, index) => `<!ENTITY lol${index + 1} "${`&lol${index};`.repeat(10)}">`).join('\n');
    const bomb = transferXml(pupilXml(MINA, '&lol9;'), { before: `<!DOCTYPE CTfile [\n<!ENTITY lol0 "lol">\n${lols}\n]>\n` });
    const began = Date.now();
    expect(await reported('bomb.xml', bomb)).toEqual({ pupils: [], problems: ['bomb.xml:2 file-refused: the file declares a document type or entities, which are never accepted'] });
    expect(Date.now() - began).toBeLessThan(500);
  });

  it('an entity that reads another file', async () => {
    const { problems } = await reported('leak.xml', transferXml(pupilXml(MINA, '&x;'), { before: '<!DOCTYPE CTfile [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n' }));
    expect(problems).toEqual(['leak.xml:2 file-refused: the file declares a document type or entities, which are never accepted']);
  });

  it('a zip bomb, by how tightly it is packed', async () => {
    expect((await reported('bomb.zip', zipOf({ 'roll.csv': Buffer.alloc(30_000_000) }))).problems).toEqual(['bomb.zip:0 file-refused: the archive is packed more tightly than data is: a zip bomb']);
  });

  it('a zip bomb that declares itself small', async () => {
    expect((await reported('liar.zip', zipOf({ 'roll.csv': Buffer.alloc(30_000_000) }, 1_000))).problems).toEqual(['liar.zip:0 file-refused: a file in the archive can not be unpacked']);
  });

  it('an archive in an archive', async () => {
    expect((await reported('outer.zip', zipOf({ 'inner.zip': 'x' }))).problems).toEqual(['outer.zip:0 file-refused: the archive holds another archive']);
  });

  it('XML nested deeper than any record is', async () => {
    const deep = '<a>'.repeat(5_000) + '</a>'.repeat(5_000);
    expect(await reported('deep.xml', transferXml(`${pupilXml(MINA, 'Mina', deep)}\n${pupilXml(ROWAN, 'Rowan')}`))).toEqual({
      pupils: ['Rowan'], problems: ['deep.xml:6 row-rejected: a pupil’s record is XML that is nested or named in a way that is not accepted'],
    });
  });
});

describe('good rows are kept, and each bad one is reported with its line', () => {
  it('the thousandth row', async () => {
    const rows = Array.from({ length: 1_000 }, (_, index) => (index === 998 ? `990109,,,Nameless,05/04/2013,9` : minaOnRoll));
    const { pupils, problems } = await reported('roll.csv', rollCsv(...rows));
    expect(pupils).toHaveLength(999);
    expect(problems).toEqual(['roll.csv:1000 row-rejected: a pupil has a first name and a last name']);
  });

  it('a formula, which would run in the spreadsheet of whoever opens it', async () => {
    const { pupils, problems } = await reported('roll.csv', rollCsv(`990109,${ROWAN},"=HYPERLINK(""http://x"")",Fenwick,05/04/2013,9`, minaOnRoll, `990109,${ROWAN},@SUM(A1),Fenwick,05/04/2013,9`));
    expect(pupils).toEqual(['Mina']);
    expect(problems).toEqual(['roll.csv:2 row-rejected: a formula in the column CHILD_FIRST_NAME', 'roll.csv:4 row-rejected: a formula in the column CHILD_FIRST_NAME']);
  });

  it('a quotation mark that is never closed', async () => {
    const { pupils, problems } = await reported('roll.csv', rollCsv(minaOnRoll, `990109,${ROWAN},"Rowan,Fenwick,05/04/2013,9`, minaOnRoll));
    expect(pupils).toEqual(['Mina', 'Mina']);
    expect(problems).toEqual(['roll.csv:3 row-rejected: a quotation mark is opened and not closed, or stands inside a cell']);
  });

  it('a cell too few, and one too many', async () => {
    const { pupils, problems } = await reported('roll.csv', rollCsv('990109,Mina', minaOnRoll, `${minaOnRoll},x`));
    expect(pupils).toEqual(['Mina']);
    expect(problems).toEqual(['roll.csv:2 row-rejected: 2 cells where the header has 6', 'roll.csv:4 row-rejected: 7 cells where the header has 6']);
  });

  it('counts lines right behind a cell with a line break in it', async () => {
    const { problems } = await reported('roll.csv', `${ROLL_HEADER}\n990109,${MINA},"Mina\nRose",Fenwick,05/04/2013,9\n990109,x\n`);
    expect(problems).toEqual(['roll.csv:4 row-rejected: 2 cells where the header has 6']);
  });

  it('blank rows, byte order mark, CRLF: nothing to report', async () => {
    const { pupils, problems } = await reported('roll.csv', `\uFEFF${ROLL_HEADER}\r\n\r\n,,,,,\r\n${minaOnRoll}\r\n\r\n`);
    expect({ pupils, problems }).toEqual({ pupils: ['Mina'], problems: [] });
  });

  it('a header that stands alone', async () => {
    expect(await reported('roll.csv', `${ROLL_HEADER}\n`)).toEqual({ pupils: [], problems: ['roll.csv:1 flagged: the file has a header and no rows; nothing was taken from it'] });
  });

  it.each(['iso-8859-1', 'windows-1252', 'utf-8', 'utf-16le'])('names in %s', async (encoding) => {
    const { pupils } = await reported('roll.csv', encode(rollCsv(`990109,${MINA},Zoë,Núñez,05/04/2013,9`), encoding, { addBOM: encoding === 'utf-16le' }));
    expect(pupils).toEqual(['Zoë']);
  });

  it('one malformed pupil, stray text, an unknown element', async () => {
    const xml = transferXml([pupilXml(MINA, 'Mina'), 'page 2', pupilXml(ROWAN, 'Rowan & co'), pupilXml(ROWAN, 'Rowan', '<ShoeSize>4</ShoeSize>')].join('\n'));
    expect(await reported('ctf.xml', xml)).toEqual({
      pupils: ['Mina', 'Rowan'],
      problems: [
        'ctf.xml:7 flagged: stray text between pupils; passed over',
        'ctf.xml:8 row-rejected: a pupil’s record is not well-formed XML',
        'ctf.xml:0 flagged: the element ShoeSize is not one this version of the transfer file has; left out',
      ],
    });
  });

  it('a pupil whose record is never closed costs nobody else theirs', async () => {
    const xml = transferXml([pupilXml(MINA, 'Mina'), pupilXml(ROWAN, 'Open').replace('</Pupil>', ''), pupilXml(ROWAN, 'Rowan')].join('\n'));
    const { pupils, problems } = await reported('ctf.xml', xml);
    expect(pupils).toEqual(['Mina', 'Rowan']);
    expect(problems).toEqual(['ctf.xml:7 row-rejected: a pupil’s record is not well-formed XML']);
  });

  it('dates that can not be are left out, and the pupil is kept', async () => {
    const { stated, problems } = await read('roll.csv', rollCsv(`990109,${MINA},Mina,Fenwick,2028-04-05,9`, `990109,${ROWAN},Rowan,Fenwick,31/02/2013,9`));
    expect(stated[0]?.pupils.map(({ person }) => person.dateOfBirth)).toEqual([undefined, undefined]);
    expect(problems.map(({ line, reason }) => [line, reason])).toEqual([[2, 'the date of birth can not be; left out'], [3, 'the date of birth is not a date; left out']]);
  });

  it('UPNs with a wrong check letter, temporary ones, and none: flagged, and never dropped', async () => {
    const { pupils, problems } = await reported('roll.csv', rollCsv('990109,Z990400119006,Mina,Fenwick,05/04/2013,9', '990109,Q99040011906A,Rowan,Fenwick,05/04/2013,9', '990109,,Ash,Fenwick,05/04/2013,9', '990109,12345,Bryn,Fenwick,05/04/2013,9'));
    expect(pupils).toEqual(['Mina', 'Rowan', 'Ash', 'Bryn']);
    expect(problems).toEqual([
      'roll.csv:2 flagged: the check letter of the UPN is wrong',
      'roll.csv:3 flagged: the UPN is temporary',
      'roll.csv:4 flagged: no UPN; kept, but can not be matched to a child',
      'roll.csv:5 flagged: the UPN is not a letter, eleven digits and a digit or letter; left out',
      'roll.csv:5 flagged: no UPN; kept, but can not be matched to a child',
    ]);
  });

  it('marks: the codes of August 2024, and nothing else', async () => {
    const { stated, problems } = await read('attendance.csv', attendanceCsv(`990109,${MINA},2026-11-19,AM,/`, `990109,${MINA},19/11/2026,PM,\\`, `990109,${MINA},2026-11-20,AM,H`, `990109,${MINA},2026-11-20,PM,-`, `990109,${MINA},2026-11-20,EVE,/`, `990109,,2026-11-20,AM,/`));
    expect(stated[0]?.marks.map(({ date, session, code }) => `${date} ${session} ${code}`)).toEqual(['2026-11-19 AM /', '2026-11-19 PM \\']);
    expect(problems.map(({ line, reason }) => [line, reason])).toEqual([
      [4, 'the mark is not one of the attendance codes of August 2024'],
      [6, 'the session is neither AM nor PM'],
      [7, 'a mark has a school, a pupil’s UPN and a date'],
    ]);
  });

  it('a day a row, as other systems write it', async () => {
    const { stated } = await read('attendance.csv', `URN,UPN,DATE,AM,PM\n990109,${MINA},2026-11-19,/,I\n`);
    expect(stated[0]?.marks.map(({ session, code }) => session + code)).toEqual(['AM/', 'PMI']);
  });

  it('one bad file in an archive leaves the others', async () => {
    expect(await reported('night.zip', zipOf({ 'a.csv': '', 'b.csv': rollCsv(minaOnRoll) }))).toEqual({ pupils: ['Mina'], problems: ['night.zip/a.csv:0 file-refused: the file is empty'] });
  });
});

describe('when a file speaks of', () => {
  const at = async (name: string, content: string): Promise<string | undefined> => (await read(name, content)).stated[0]?.statedAt;

  it.each([
    ['a winter header is Greenwich time', transferXml('', { at: '2026-01-20T18:00:00' }), '2026-01-20T18:00:00.000Z'],
    ['a summer header is British Summer Time', transferXml('', { at: '2026-06-20T18:00:00' }), '2026-06-20T17:00:00.000Z'],
    ['a header with a zone is as it says', transferXml('', { at: '2026-06-20T18:00:00Z' }), '2026-06-20T18:00:00.000Z'],
    ['a header of 2028 is a mistake; the time of writing counts', transferXml('', { at: '2028-06-20T18:00:00' }), WRITTEN.toISOString()],
    ['a header that is no date, the same', transferXml('', { at: 'yesterday' }), WRITTEN.toISOString()],
  ])('%s', async (_case, content, expected) => {
    expect(await at('a.xml', content)).toBe(expected);
  });

  it('a CSV is dated by its name, or else by when it was written', async () => {
    expect(await at('roll_990109_2026-11-18.csv', rollCsv(minaOnRoll))).toBe('2026-11-18T12:00:00.000Z');
    expect(await at('roll-20261118.csv', rollCsv(minaOnRoll))).toBe('2026-11-18T12:00:00.000Z');
    expect(await at('roll.csv', rollCsv(minaOnRoll))).toBe(WRITTEN.toISOString());
  });
});
