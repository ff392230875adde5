import { join } from 'node:path';
import { Agreement } from '#policies/cedar/agreement';
import { CedarOpinion } from '#policies/cedar/cedar-opinion';
import { boundaryPoints, randomPoints } from '#policies/cedar/points';
import { compileDirectory } from '#policies/load-policy';
import { compile } from '#policies/compiler/compile';
import { seededRandom } from '#policies/prove/random-vector';

const { compiled } = compileDirectory(join(__dirname, '..'));

/** The whole of it, 100,000 random points, is `npm run policy:agree`. */
describe('Cedar, a second opinion from the same rows', () => {
  it('agrees on and beside every line of every rule, deciding rules included', () => {
    const agreement = new Agreement(compiled);
    expect(boundaryPoints(compiled, 'one').flatMap((point) => agreement.difference(point) ?? [])).toEqual([]);
  });

  it('agrees on random points', () => {
    const agreement = new Agreement(compiled);
    const points = [...randomPoints(compiled, 800, seededRandom(7))];
    expect(points.flatMap((point) => agreement.difference(point) ?? [])).toEqual([]);
  });

  it('would be heard if it disagreed', () => {
    const laxer = compile({ ...compiled.rows, rules: compiled.rows.rules.filter(({ id }) => id !== 'F09') });
    const agreement = new Agreement(compiled, new CedarOpinion(laxer));
    const aboutF09 = boundaryPoints({ ...compiled, table: { ...compiled.table, lines: compiled.table.lines.filter((line) => line !== undefined && compiled.rules[line.rule]?.id === 'F09') } }, 'one');
    expect(aboutF09.map((point) => agreement.difference(point)).join('\n')).toContain('less than SUMMARY by F09; Cedar says SUMMARY by P01');
  });
});
