import { fileOf, importInto } from '#test/social-care/importing';
import { describeSsd, type SsdDatabase } from '#test/social-care/ssd-database';

const census = (...children: string[]): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<Message>\n<Header><CollectionDetails><Collection>CIN</Collection><Year>2024</Year></CollectionDetails></Header>\n<Children>\n${children.join('\n')}\n</Children>\n</Message>\n`;
const child = (id: string, identifiers = '', details = ''): string => `<Child><ChildIdentifiers><LAchildID>${id}</LAchildID>${identifiers}</ChildIdentifiers>${details}</Child>`;
const referred = (date: string, more = ''): string => `<CINdetails><CINreferralDate>${date}</CINreferralDate>${more}</CINdetails>`;

describeSsd('importing files', (open) => {
  let database: SsdDatabase;
  beforeAll(async () => void (database = await open()), 60_000);
  afterAll(() => database.close());
  const people = async (like: string): Promise<Record<string, unknown>[]> =>
    database.rows(`select pers_person_id as id, pers_dob::date::text as born, pers_sex as sex, pers_gender as gender from ${database.schema}.ssd_person where pers_person_id like '${like}' order by 1`);

  it('takes a census of either year: GenderCurrent says gender, Sex says sex, and neither stands for the other', async () => {
    const { rejected } = await importInto(database, fileOf('cin.xml', census(child('year-1', '<GenderCurrent>1</GenderCurrent>'), child('year-2', '<Sex>F</Sex>'), child('year-3', '<Sex>M</Sex><GenderCurrent>2</GenderCurrent>'))));
    expect(rejected).toEqual([]);
    expect(await people('year-%')).toEqual([
      { id: 'year-1', born: null, sex: null, gender: '01' },
      { id: 'year-2', born: null, sex: 'F', gender: null },
      { id: 'year-3', born: null, sex: 'M', gender: '02' },
    ]);
  });

  it('keeps every good record and says which was not, by file, line and reason, without quoting it', async () => {
    const { rejected } = await importInto(database, fileOf('cin.xml', census(
      child('good-1', '', referred('2024-01-05')),
      child('', '', referred('2024-01-05')),
      '<Child><ChildIdentifiers><LAchildID>broken</ChildIdentifiers></Child>',
      `<Child>\n<ChildIdentifiers><LAchildID>good-2</LAchildID></ChildIdentifiers>\n${referred('2024-02-30')}\n${referred('2024-03-01', '<Section47><S47ActualStartDate>soon</S47ActualStartDate></Section47>')}\n</Child>`,
      child('good-3'),
    )));
    expect(rejected).toEqual([
      'cin.xml:6 Child: LAchildID is missing',
      'cin.xml:7 not well-formed',
      'cin.xml:10 CINdetails: CINreferralDate is not a date',
      'cin.xml:11 Section47: S47ActualStartDate is not a date',
    ]);
    expect((await people('good-%')).map(({ id }) => id)).toEqual(['good-1', 'good-2', 'good-3']);
    expect(await database.rows(`select cine_referral_date::date::text as on from ${database.schema}.ssd_cin_episodes where cine_person_id = 'good-2'`)).toEqual([{ on: '2024-03-01' }]);
  });

  it('reports what a later year has added, once, and takes the rest', async () => {
    const { rejected, noted } = await importInto(database, fileOf('cin.xml', census(child('new-1', '<Pronoun>she</Pronoun>'), child('new-2', '<Pronoun>he</Pronoun>'))));
    expect(rejected).toEqual([]);
    expect(noted).toEqual(['cin.xml:5 the element ChildIdentifiers/Pronoun is not one that is known here; left out']);
  });

  it.each([
    ['an XML bomb', '<?xml version="1.0"?><!DOCTYPE Message [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><Message>&b;</Message>', 'the file declares a document type or entities, which no census does'],
    ['an empty file', '', 'the file is empty'],
    ['another file', '<Order/>', 'not a census: there is no <Message>'],
    ['another collection', census().replace('CIN<', 'CLA<'), 'not the children in need census: its <Collection> is not CIN'],
    ['a file that is still being written', census(child('half-1')).slice(0, -20), 'the file ends before </Message>: still being written, or cut off'],
  ])('refuses %s, and says why', async (_case, content, reason) => {
    const { rejected } = await importInto(database, fileOf('cin.xml', content));
    expect(rejected.map((remark) => remark.replace(/^cin\.xml:\d+ /, ''))).toEqual([reason]);
  });

  it('keeps the children before the place where a file was cut off', async () => {
    const { rejected } = await importInto(database, fileOf('cin.xml', census(child('cut-1'), child('cut-2')).replace(/<LAchildID>cut-2[\s\S]*/, '<LAchildID>cu')));
    expect(rejected[0]).toMatch(/^cin\.xml:6 the file ends within the child/);
    expect((await people('cut-%')).map(({ id }) => id)).toEqual(['cut-1']);
  });

  it('takes a return with a byte order mark, Windows line ends and blank rows', async () => {
    const { rejected, files } = await importInto(database, fileOf('header.csv', '\uFEFFCHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\r\n\r\n903-1,2,01/02/2010,WBRI,UN4,,\r\n\r\n'));
    expect({ rejected, records: files[0]?.records }).toEqual({ rejected: [], records: 1 });
    expect(await people('903-1')).toEqual([{ id: '903-1', born: '2010-02-01', sex: 'F', gender: null }]);
  });

  it('reads a file that an old spreadsheet wrote in ISO-8859-1', async () => {
    await importInto(database, fileOf('oc3.csv', Buffer.from('CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\nlatin-1,01/02/2001,Ol\xe9,F1,U\n', 'latin1')));
    expect(await database.rows(`select clea_care_leaver_in_touch as said from ${database.schema}.ssd_care_leavers where clea_person_id = 'latin-1'`)).toEqual([{ said: 'Olé' }]);
  });

  it.each([
    ['no cells', 'CHILD,DOB,MISSING,MIS_START,MIS_END\nm-1\n', 'missing.csv:2 1 cells where the header has 5'],
    ['a day that is not', 'CHILD,DOB,MISSING,MIS_START,MIS_END\nm-2,01/02/2010,M,31/02/2024,\n', 'missing.csv:2 MIS_START is not a date'],
    ['no child', 'CHILD,DOB,MISSING,MIS_START,MIS_END\n,01/02/2010,M,01/02/2024,\n', 'missing.csv:2 CHILD is missing'],
    ['a column too few', 'CHILD,DOB,MISSING,MIS_END\nm-3,01/02/2010,M,\n', 'missing.csv:1 looks like the file "missing" of the return, but lacks MIS_START'],
    ['another file’s columns', 'name,age\nA,3\n', 'missing.csv:1 not a file of the return: there is no column CHILD'],
    ['a quotation that does not end', 'CHILD,DOB,MISSING,MIS_START,MIS_END\n"m-4,01/02/2010,M,01/02/2024,\n', 'missing.csv:2 the record is not CSV'],
    ['nothing', '', 'missing.csv:1 the file is empty'],
  ])('rejects a line with %s', async (_case, content, reason) => {
    expect((await importInto(database, fileOf('missing.csv', content))).rejected).toEqual([reason]);
  });

  it('takes a header alone for what it is: nothing to import', async () => {
    const { rejected, files } = await importInto(database, fileOf('missing.csv', 'CHILD,DOB,MISSING,MIS_START,MIS_END\n'));
    expect({ rejected, records: files[0]?.records }).toEqual({ rejected: [], records: 0 });
  });

  it('loses nothing that is held: what a later file leaves empty stays', async () => {
    await importInto(database, fileOf('cin.xml', census(child('kept-1', '<PersonBirthDate>2015-06-07</PersonBirthDate>', referred('2023-01-01', '<CINclosureDate>2023-05-05</CINclosureDate>')))));
    await importInto(database, fileOf('cin.xml', census(child('kept-1', '<Sex>F</Sex>', referred('2023-01-01')))));
    expect(await people('kept-1')).toEqual([{ id: 'kept-1', born: '2015-06-07', sex: 'F', gender: null }]);
    expect(await database.rows(`select cine_close_date::date::text as closed from ${database.schema}.ssd_cin_episodes where cine_person_id = 'kept-1'`)).toEqual([{ closed: '2023-05-05' }]);
  });

  it('puts episodes into the time in care that they belong to, also when the next year’s file begins in the middle', async () => {
    const columns = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN';
    await importInto(database, fileOf('episodes.csv', `${columns}\ncare-1,01/05/2022,S,C1,N1,U6,PR1,01/09/2022,X1,,,,\ncare-1,01/09/2022,P,C2,N1,U4,PR1,,,,,,\n`));
    await importInto(database, fileOf('episodes.csv', `${columns}\ncare-1,01/09/2022,P,C2,N1,U4,PR1,01/04/2023,X1,,,,\ncare-1,01/04/2023,L,E1,N1,U4,PR1,,,,,,\n`), fileOf('reviews.csv', 'CHILD,DOB,REVIEW,REVIEW_CODE\ncare-1,01/02/2019,01/12/2022,PN1\n'));
    const periods = await database.rows(`select clae_cla_id from ${database.schema}.ssd_cla_episodes where clae_person_id = 'care-1'`);
    expect(periods).toHaveLength(3);
    expect(new Set(periods.map(({ clae_cla_id }) => clae_cla_id)).size).toBe(1);
    expect(await database.rows(`select count(*)::int as n from ${database.schema}.ssd_cla_reviews where clar_cla_id = '${String(periods[0]?.['clae_cla_id'])}'`)).toEqual([{ n: 1 }]);
  });

  it('keeps the others when the database refuses one record', async () => {
    const { rejected } = await importInto(database, fileOf('missing.csv', 'CHILD,DOB,MISSING,MIS_START,MIS_END\nnul-1,01/02/2010,M,01/02/2024,\nnul-2,01/02/2010,M\u0000,01/02/2024,\nnul-3,01/02/2010,M,01/02/2024,\n'));
    expect(rejected).toEqual(['missing.csv:3 the database refuses it (SQLSTATE 22P05)']);
    expect((await people('nul-%')).map(({ id }) => id)).toEqual(['nul-1', 'nul-3']);
  });

  it('says that a file is not there', async () => {
    expect((await importInto(database, '/nowhere/cin.xml', '/nowhere/missing.csv')).rejected).toEqual(['cin.xml:1 the file cannot be read (ENOENT)', 'missing.csv:1 the file cannot be read (ENOENT)']);
  });
});
