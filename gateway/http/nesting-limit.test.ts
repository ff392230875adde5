import { isNestedTooDeeply } from '#gateway/http/nesting-limit';

const MANY = 100_000;

it.each([['fields', '{ a ', '}'], ['lists', '[', ']'], ['parentheses', '(', ')']])('stops at %s nested 10,000 deep', (_what, open, close) => {
  expect(isNestedTooDeeply(`{ f(x: ${open.repeat(10_000)} ${close.repeat(10_000)}) }`, MANY)).toBe(true);
});

it('lets through what is wide, and what only looks deep inside a string or a comment', () => {
  expect(isNestedTooDeeply(`{ ${'a { b } '.repeat(5_000)} }`, MANY)).toBe(false);
  expect(isNestedTooDeeply(`{ f(x: "${'{'.repeat(500)}") } # ${'{'.repeat(500)}`, MANY)).toBe(false);
});

it('leaves what cannot be read to the parser', () => expect(isNestedTooDeeply('{ "', MANY)).toBe(false));
