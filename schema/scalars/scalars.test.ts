import fc from 'fast-check';
import { parseLocalDate } from '#schema/scalars/local-date';
import { parseNhsNumber } from '#schema/scalars/nhs-number';
import { isTemporaryUpn, parseUpn, upnCheckLetter, upnCheckLetterIsRight } from '#schema/scalars/upn';

const upn = (written: string) => parseUpn(written) ?? fail(`not a UPN: ${written}`);
const fail = (message: string): never => { throw new Error(message); };

describe('NHS number', () => {
  it('is read with or without spaces', () => expect(parseNhsNumber('999 000 0018')).toBe('9990000018'));
  it.each(['9990000019', '999000001', '', 'abcdefghij'])('is refused when the check fails: %s', (written) =>
    expect(parseNhsNumber(written)).toBeNull());
});

describe('UPN', () => {
  it.each(['H801200001001', 'G80120000101A'])('%s has the right check letter', (written) =>
    expect(upnCheckLetterIsRight(upn(written))).toBe(true));
  it('Z801200001001 has the wrong one, and is still a UPN', () => expect(upnCheckLetterIsRight(upn('Z801200001001'))).toBe(false));
  it('ends in a letter when temporary', () => expect(isTemporaryUpn(upn('G80120000101A'))).toBe(true));
  it('a digit mistyped is always noticed', () => {
    fc.assert(fc.property(fc.stringMatching(/^\d{12}$/), fc.nat(11), fc.integer({ min: 1, max: 9 }), (twelve, at, by) => {
      const mistyped = twelve.slice(0, at) + String((Number(twelve[at]) + by) % 10) + twelve.slice(at + 1);
      expect(upnCheckLetter(mistyped)).not.toBe(upnCheckLetter(twelve));
    }));
  });
});

describe('LocalDate', () => {
  it.each([['2014-03-09', '2014-03-09'], ['09/03/2014', '2014-03-09'], ['2014-03-09T00:00:00', '2014-03-09']])(
    'reads %s', (written, date) => expect(parseLocalDate(written)).toBe(date));
  it.each(['2023-02-29', '31/04/2020', '2014-13-01', 'yesterday', ''])('refuses %s', (written) => expect(parseLocalDate(written)).toBeNull());
});
