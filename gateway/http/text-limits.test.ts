import { isTooLargeToParse } from '#gateway/http/text-limits';

const MANY = { tokens: 100_000, aliases: 100_000 };

it.each([['fields', '{ a ', '}'], ['lists', '[', ']'], ['parentheses', '(', ')']])('stops at %s nested 10,000 deep', (_what, open, close) => {
  expect(isTooLargeToParse(`{ f(x: ${open.repeat(10_000)} ${close.repeat(10_000)}) }`, MANY)).toBe(true);
});

it('lets through what is wide, and what only looks deep inside a string or a comment', () => {
  expect(isTooLargeToParse(`{ ${'a { b } '.repeat(5_000)} }`, MANY)).toBe(false);
  expect(isTooLargeToParse(`{ f(x: "${'{'.repeat(500)}") } # ${'{'.repeat(500)}`, MANY)).toBe(false);
});

it('counts tokens and aliases, and takes no argument or variable for an alias', () => {
  expect([isTooLargeToParse('{ a b c }', { ...MANY, tokens: 6 }), isTooLargeToParse('{ a b c d e f }', { ...MANY, tokens: 6 })]).toEqual([false, true]);
  expect(isTooLargeToParse('query($a: Int, $b: [Int!]! = [1]) { x: f(a: $a, o: { b: $b }) g(c: 1) }', { ...MANY, aliases: 1 })).toBe(false);
  expect(isTooLargeToParse('{ x: f y: f }', { ...MANY, aliases: 1 })).toBe(true);
});

it('leaves what cannot be read to the parser', () => expect(isTooLargeToParse('{ "', MANY)).toBe(false));
