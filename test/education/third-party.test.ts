import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseUpn, upnCheckLetterIsRight } from '#schema/scalars/upn';
import { readFileBytes } from '#subgraphs/education/drop/read-file';
import { describeWithThirdPartyData, thirdParty } from '#test/third-party-data';

const read = (path: string) => readFileBytes(basename(path), readFileSync(thirdParty(`education/${path}`)), new Date('2026-11-21T06:00:00Z'));

describeWithThirdPartyData('school rolls nobody on this project wrote', () => {
  it.each([
    ['class_import/valid.csv', 4],
    ['class_import/valid_extra_fields.csv', 3],
    ['class_import/valid_minimal.csv', 1],
    ['class_import/review_one.csv', 4],
    ['cohort_import/valid.csv', 3],
    ['cohort_import/valid_extra_fields.csv', 3],
    ['cohort_import/valid_minimal.csv', 1],
  ])('%s: %i pupils, none refused, none of them matched without a UPN', async (path, pupils) => {
    const { stated, problems } = await read(`school-roll-csv/${path}`);
    expect(stated.map(({ kind }) => kind)).toEqual(['roll']);
    expect(stated[0]?.pupils).toHaveLength(pupils);
    expect(stated[0]?.pupils.every(({ person }) => person.dateOfBirth)).toBe(true);
    expect(problems.filter(({ effect }) => effect !== 'flagged')).toEqual([]);
    expect(problems.map(({ reason }) => reason)).toEqual(Array(pupils).fill('no UPN; kept, but can not be matched to a child'));
    expect(problems.map(({ line }) => line)).toEqual(stated[0]?.pupils.map(({ line }) => line));
  });

  it.each(['class_import/empty.csv', 'cohort_import/empty.csv'])('%s: a header alone, said so', async (path) => {
    const { stated, problems } = await read(`school-roll-csv/${path}`);
    expect(stated[0]?.pupils).toEqual([]);
    expect(problems).toEqual([{ file: 'empty.csv', line: 1, effect: 'flagged', reason: 'the file has a header and no rows; nothing was taken from it' }]);
  });

  it('reads dates of both kinds, and schools by URN', async () => {
    const { stated } = await read('school-roll-csv/cohort_import/valid.csv');
    expect(stated[0]?.pupils.map(({ person, enrolment }) => [person.dateOfBirth, enrolment?.school.urn])).toEqual([['2010-01-01', '123456'], ['2010-01-02', '123456'], ['2010-01-03', '888888']]);
  });

  it('reports each row that is spoilt, by file, line and reason, and keeps the others', async () => {
    const text = readFileSync(thirdParty('education/school-roll-csv/class_import/valid.csv'), 'utf8');
    const spoilt = text.split('\n').map((line, index) => (index === 2 ? line.replace('Jimmy,Smith', ',Smith') : index === 3 ? `${line},surplus` : line)).join('\n');
    const { stated, problems } = await readFileBytes('spoilt.csv', Buffer.from(spoilt), new Date('2026-11-21T06:00:00Z'));
    expect(stated[0]?.pupils).toHaveLength(2);
    expect(problems.filter(({ effect }) => effect === 'row-rejected').map(({ file, line, reason }) => `${file}:${line} ${reason}`).sort()).toEqual([
      'spoilt.csv:3 a pupil has a first name and a last name',
      'spoilt.csv:4 20 cells where the header has 19',
    ]);
  });
});

describeWithThirdPartyData('a GIAS extract nobody on this project wrote', () => {
  it('comes zipped, with all columns, beside files that are something else', async () => {
    const { stated, problems } = await read('gias/dfe-schools.zip');
    expect(stated.map(({ kind, establishments }) => [kind, establishments.length])).toEqual([['establishments', 5]]);
    expect(stated[0]?.establishments[0]).toEqual({ urn: '100000', laEstab: '201/3614', name: 'The Aldgate School', phase: 'Primary', open: false, postcode: 'EC3A 5DE', telephone: '2072831147' });
    expect(problems).toEqual([{ file: 'dfe-schools.zip/links_edubasealldata-test.csv', line: 1, effect: 'file-refused', reason: 'the columns are those of no kind of file we know' }]);
  });
});

describeWithThirdPartyData('UPNs nobody on this project made up', () => {
  const { value } = JSON.parse(readFileSync(thirdParty('education/giap-pupil-search/npd_searchindex_returns_many_pupils.json'), 'utf8')) as { value: readonly { UPN: string; Surname: string; Forename: string; DOB: string }[] };

  it('all find their way through a roll, wrong check letters flagged line by line', async () => {
    const roll = ['UPN,Forename,Surname,DOB', ...value.map(({ UPN, Forename, Surname, DOB }) => [UPN, Forename, Surname, DOB].join(','))].join('\n');
    const { stated, problems } = await readFileBytes('roll.csv', Buffer.from(roll), new Date('2026-11-21T06:00:00Z'));
    const shaped = value.map(({ UPN }) => parseUpn(UPN));
    expect(stated[0]?.pupils).toHaveLength(value.length);
    expect(problems.filter(({ effect }) => effect !== 'flagged')).toEqual([]);
    expect(problems.filter(({ reason }) => reason.includes('check letter'))).toHaveLength(shaped.filter((upn) => upn && !upnCheckLetterIsRight(upn)).length);
    expect(value.length).toBeGreaterThan(0);
  });
});
