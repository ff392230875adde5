import { isJsonNestedDeeper } from '#gateway/http/json-nesting';

it('tells what is deep from what is wide, and from what is inside a string', () => {
  expect(isJsonNestedDeeper('['.repeat(51), 50)).toBe(true);
  expect(isJsonNestedDeeper(JSON.stringify({ a: [{ b: 1 }], c: '['.repeat(100), d: 'a "quoted" [ \\' }), 3)).toBe(false);
  expect(isJsonNestedDeeper(`[${'[],'.repeat(1_000)}[]]`, 2)).toBe(false);
});
