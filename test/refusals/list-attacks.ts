import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A test whose title names an attack of policy.md 12. */
export interface AttackTest {
  readonly attack: string;
  readonly file: string;
  readonly title: string;
}

/** A title, of a test or of a row of a table of tests: a text that begins with the attack's number. */
const TITLE = /(['"`])((?:A\d\d[ ,]*(?:and )?)+[^\n]*?)\1\s*,/g;

export const ATTACKS: readonly string[] = Array.from({ length: 66 }, (_, index) => `A${String(index + 1).padStart(2, '0')}`);

/** Every test of a folder that says in its title which attack it tries, by attack. */
export function attackTests(folder: string): readonly AttackTest[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts')).sort();
  const found = files.flatMap((file) => titlesIn(readFileSync(join(folder, file), 'utf8')).flatMap((title) => attacksIn(title).map((attack) => ({ attack, file, title }))));
  return found.sort((one, other) => one.attack.localeCompare(other.attack) || one.file.localeCompare(other.file));
}

const titlesIn = (source: string): readonly string[] => [...new Set([...source.matchAll(TITLE)].map(([, , title]) => title ?? ''))];

/** Those that the title begins with: what it mentions further on it only refers to. */
const attacksIn = (title: string): readonly string[] => (/^(?:A\d\d[ ,]*(?:and )?)+/.exec(title)?.[0] ?? '').match(/A\d\d/g) ?? [];

/** What README.md of the folder says, from the tests as they stand. */
export function attackListing(tests: readonly AttackTest[]): string {
  const rows = tests.map(({ attack, file, title }) => `| ${attack} | [${file}](${file}) | ${title.replace(/^(?:A\d\d[ ,]*(?:and )?)+/, '').replaceAll('|', '\\|').trim() || 'see the tests below it'} |`);
  return ['| attack | in | what is tried, and what holds |', '|---|---|---|', ...rows, ''].join('\n');
}
