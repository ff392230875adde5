import { join } from 'node:path';
import { Agreement, type Point } from '#policies/cedar/agreement';
import { boundaryPoints, randomPoints } from '#policies/cedar/points';
import { compileDirectory } from '#policies/load-policy';
import { seededRandom } from '#policies/prove/random-vector';

const RANDOM_POINTS = 100_000;
const SHOWN = 10;

/** `npm run policy:agree`: the table against Cedar on every boundary point and 100,000 random ones. */
const main = (): void => {
  const { compiled } = compileDirectory(join(__dirname, '..'));
  const agreement = new Agreement(compiled);
  const seed = Number(process.argv[2] ?? Date.now() % 2 ** 31);
  const differences: string[] = [];
  const check = (points: Iterable<Point>): number => {
    let checked = 0;
    for (const point of points) {
      const difference = agreement.difference(point);
      if (difference !== null) differences.push(difference);
      checked += 1;
    }
    return checked;
  };
  const boundary = check(boundaryPoints(compiled, 'all'));
  const random = check(randomPoints(compiled, RANDOM_POINTS, seededRandom(seed)));
  process.stdout.write(`${boundary} boundary points and ${random} random ones (seed ${seed}): ${differences.length} differences from Cedar.\n`);
  differences.slice(0, SHOWN).forEach((difference) => process.stdout.write(`  ${difference}\n`));
  process.exitCode = differences.length === 0 ? 0 : 1;
};

main();
