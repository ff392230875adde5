import fc from 'fast-check';
import { type Between, type ChildText, childTexts } from '#subgraphs/social-care/import/cin/child-texts';

async function cut(chunks: readonly string[]): Promise<(ChildText | Between)[]> {
  const pieces: (ChildText | Between)[] = [];
  for await (const piece of childTexts((async function* () { yield* chunks; })())) pieces.push(piece);
  return pieces;
}

/** A text cut at some places. */
const atPlaces = (text: string, places: readonly number[]): string[] => {
  const sorted = [0, ...[...places].map((place) => place % (text.length + 1)).sort((one, other) => one - other), text.length];
  return sorted.slice(1).map((end, index) => text.slice(sorted[index], end));
};

const CENSUS = '<?xml version="1.0"?>\n<Message>\n<Header/>\n<Children>\n<Child>\n<a>1</a>\n</Child>\n<Child type="x"><a/></Child>stray\n<Child><b></Child>\n</Children>\n</Message>\n';

it('finds the same children on the same lines, however the file is cut into chunks', async () => {
  const children = [{ text: '<Child>\n<a>1</a>\n</Child>', line: 5 }, { text: '<Child type="x"><a/></Child>', line: 8 }, { text: '<Child><b></Child>', line: 9 }];
  await fc.assert(fc.asyncProperty(fc.array(fc.nat()), async (places) => {
    const pieces = await cut(atPlaces(CENSUS, places));
    expect(pieces.filter((piece) => 'text' in piece)).toEqual(children);
    expect(pieces.map((piece) => ('text' in piece ? piece.text : piece.between)).join('')).toBe(CENSUS);
  }));
});

it('refuses a document type wherever a chunk ends within it', async () => {
  const bomb = '<?xml version="1.0"?>\n<!DOCTYPE Message [<!ENTITY a "aaaa">]>\n<Message><Child/></Message>';
  await fc.assert(fc.asyncProperty(fc.array(fc.nat()), async (places) => {
    await expect(cut(atPlaces(bomb, places))).rejects.toThrow('declares a document type');
  }));
});

it('gives a child that another begins within, and one that the file ends within, their fault', async () => {
  expect(await cut(['<Child>1<Child>2</Child><Child>3'])).toEqual([
    { text: '<Child>1', line: 1, fault: 'the child does not end before the next begins' },
    { text: '<Child>2</Child>', line: 1 },
    { text: '<Child>3', line: 1, fault: 'the file ends within the child' },
  ]);
});

it('keeps no more than a piece in memory', async () => {
  const endless = (async function* () { for (;;) yield 'x'.repeat(65_536); })();
  const header = childTexts(endless);
  for (let pieces = 0; pieces < 100; pieces += 1) expect(((await header.next()).value as Between).between.length).toBeLessThan(70_000);
  const endlessChild = (async function* () { yield '<Child>'; for (;;) yield 'x'.repeat(65_536); })();
  await expect(childTexts(endlessChild).next()).rejects.toThrow('nothing ends within 2000000 characters');
});
