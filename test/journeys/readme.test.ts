import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';

const root = resolve(__dirname, '../..');
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');
const api = buildSchema(read('schema/api.graphql'));

it('the README shows the query of docs/examples/whole-child.graphql as it stands', () => {
  expect(read('README.md')).toContain(read('docs/examples/whole-child.graphql').trim());
});

it.each(readdirSync(resolve(root, 'docs/examples')).filter((file) => file.endsWith('.graphql')))('the example %s is valid against the API schema', (file) => {
  expect(validate(api, parse(read(`docs/examples/${file}`)))).toEqual([]);
});

it('every command the README names is there', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...read('README.md').matchAll(/npm run (?:-s )?([a-z:-]+)/g)].map(([, name]) => name as string);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

it('every file the README links to is there', () => {
  const linked = [...read('README.md').matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, path]) => path as string);
  for (const path of linked) expect([path, read(path).length > 0]).toEqual([path, true]);
});
