import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

// Who may import whom (docs/decisions, README): schema <- policies <- record <- gateway; schema <- subgraphs; demo, bench
// and test import anything and are imported by nothing. The record's own subgraph alone may import the record (ADR 0040).
// The console (the browser) imports nothing of the server.
const forbid = (folder, ...others) => ({
  files: [`${folder}/**/*.{ts,tsx}`],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': ['error', {
      patterns: [{ group: [...others.map((other) => `#${other}/**`), '../*'], message: `${folder} does not import this: see "who may import whom" in the README.` }],
    }],
  },
});

const agencies = ['hub', 'health', 'social-care', 'education', 'youth-justice', 'directory', 'record'];
const oneSubgraph = (name) =>
  forbid(`subgraphs/${name}`, ...(name === 'record' ? [] : ['record']), 'policies', 'gateway', 'demo', 'bench', 'test', ...agencies.filter((other) => other !== name).map((other) => `subgraphs/${other}`));

export default tseslint.config(
  { ignores: ['.ci/**', 'test/steady-v8.cjs', 'test/pglite-from-image.cjs', '**/node_modules/**', '.data/**', 'console/dist/**', 'console/graph/generated/**', 'bench/results/**', 'reports/**', '.stryker-tmp/**', 'gateway/explorer/public/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { 'import-x': importX },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // type-graphql's resolver classes are handed over as plain functions.
      '@typescript-eslint/no-unsafe-function-type': 'off',
      // A section of the graph may have no field of its own beyond those it inherits.
      '@typescript-eslint/no-empty-object-type': 'off',
      'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
      'max-lines': ['error', { max: 400 }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['**/*.test.ts', 'test/**', 'bench/**', 'demo/**', '**/cli/**', '**/*-command.ts', '**/main.ts', '**/print-schemas.ts'], rules: { 'no-console': 'off' } },
  forbid('schema', 'policies', 'record', 'gateway', 'subgraphs', 'console', 'demo', 'bench', 'test'),
  forbid('policies', 'record', 'gateway', 'subgraphs', 'console', 'demo', 'bench', 'test'),
  forbid('record', 'gateway', 'subgraphs', 'console', 'demo', 'bench', 'test'),
  forbid('gateway', 'subgraphs', 'console', 'demo', 'bench', 'test'),
  // The browser knows the graph by its committed schema alone, as any front end does.
  forbid('console', 'schema', 'policies', 'record', 'gateway', 'subgraphs', 'demo', 'bench', 'test'),
  forbid('subgraphs/host', 'policies', 'record', 'gateway', 'demo', 'bench', 'test', ...agencies.map((name) => `subgraphs/${name}`)),
  ...agencies.map(oneSubgraph),
  {
    files: ['schema/**/*.ts', 'policies/**/*.ts', 'record/**/*.ts', 'gateway/**/*.ts', 'subgraphs/**/*.ts', 'console/**/*.{ts,tsx}'],
    ignores: ['**/config.ts', '**/main.ts', '**/*.test.ts', '**/cli/**', '**/*-command.ts'],
    rules: {
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Only config.ts reads the environment.' }],
    },
  },
);
