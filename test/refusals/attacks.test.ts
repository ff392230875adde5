import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ATTACKS, attackTests } from '#test/refusals/list-attacks';
import { readmeAsPrinted } from '#test/refusals/print-attacks';

const tests = attackTests(__dirname);

it.each(ATTACKS)('%s is tried', (attack) => expect(tests.filter((test) => test.attack === attack).map(({ file }) => file)).not.toEqual([]));

it('no attack is left out for now', () => {
  for (const file of readdirSync(__dirname).filter((name) => name.endsWith('.test.ts'))) expect([file, readFileSync(join(__dirname, file), 'utf8')]).toEqual([file, expect.not.stringMatching(/\b(?:it|test|describe)\.(?:skip|todo|only)\b|\bx(?:it|describe)\(/)]);
});

it('the README lists what there is: npm run attacks prints it anew', () => expect(readFileSync(join(__dirname, 'README.md'), 'utf8')).toBe(readmeAsPrinted()));
