import fc from 'fast-check';
import { readRecords } from '#subgraphs/hub/matching/read-records';

const good = { agency: 'housing', reference: 'H-1', given: ['Amira'], family: 'Benali', dateOfBirth: '09/03/2014' };

describe('records in JSON lines', () => {
  it('are read as agencies write them', () => {
    expect(readRecords(`\uFEFF${JSON.stringify(good)}\r\n\r\n${JSON.stringify({ ...good, reference: 'H-2' })}`)).toEqual({
      records: [{ ...good, dateOfBirth: '2014-03-09' }, { ...good, reference: 'H-2', dateOfBirth: '2014-03-09' }], rejected: [],
    });
  });

  it('keep every good line and name each bad one by its number, without quoting it', () => {
    const lines = [JSON.stringify(good), '{ "agency": ', JSON.stringify({ ...good, dateOfBirth: '2014-02-30' }), JSON.stringify({ ...good, given: 'Amira' }), JSON.stringify({ ...good, secret: 'CANARY' })];
    const { records, rejected } = readRecords(lines.join('\n'));
    expect(records).toHaveLength(1);
    expect(rejected.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
    expect(rejected[1]?.reason).toBe('dateOfBirth: not a day that exists');
    expect(JSON.stringify(rejected)).not.toMatch(/CANARY|2014-02-30|Amira/);
  });

  it('of any text are records or rejected, never an exception', () => {
    fc.assert(fc.property(fc.string(), (written) => {
      const { records, rejected } = readRecords(written);
      expect(records.length + rejected.length).toBeLessThanOrEqual(written.split(/\r?\n/).length);
    }));
    fc.assert(fc.property(fc.json(), (written) => { readRecords(written); }));
  });
});
