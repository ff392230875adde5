import fc from 'fast-check';
import { ProblemList } from '#subgraphs/education/drop/problem';
import { readTable, recordsWithoutQuotes, recordsWithQuotes } from '#subgraphs/education/rows/read-table';

const cell = fc.string({ unit: fc.constantFrom('a', 'é', '1', ' ', '-', '/', '\\', '#'), maxLength: 5 });
const lineEnd = fc.constantFrom('\n', '\r\n');

it('reads what is not quoted as it would if it took quotes into account', () => {
  fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 })), lineEnd, (rows, end) => {
    const text = rows.map((row) => row.join(',')).join(end);
    expect(recordsWithoutQuotes(text)).toEqual(recordsWithQuotes(text));
  }));
});

it('gives back every cell that was written, quoted where it has to be', () => {
  const anyCell = fc.string({ unit: fc.constantFrom('a', 'é', '1', '"', ',', '\n', '’'), maxLength: 5 });
  fc.assert(fc.property(fc.array(fc.tuple(anyCell, anyCell), { minLength: 1 }), (rows) => {
    const text = ['one,two', ...rows.map((row) => row.map((written) => `"${written.replaceAll('"', '""')}"`).join(','))].join('\r\n');
    const problems = new ProblemList('any.csv');
    const kept = rows.map((row) => row.map((written) => written.trim())).filter((row) => row.some((written) => written !== ''));
    expect(readTable(text, problems).rows.map(({ cells }) => cells)).toEqual(kept);
    expect(problems.problems).toEqual([]);
  }));
});
