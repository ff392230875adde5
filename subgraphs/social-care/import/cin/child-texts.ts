import { FileRefused } from '#subgraphs/social-care/import/sink';

/** One `<Child>` of a census, as text, with the line on which it begins. `fault` where it cannot be read as one. */
export interface ChildText {
  readonly text: string;
  readonly line: number;
  readonly fault?: string;
}

/** What stands between the children, with its line: the header, the end, and anything that should not be there. */
export interface Between {
  readonly between: string;
  readonly line: number;
}

const OPENING = /<Child>|<Child\s[^>]*>/;
const CLOSING = '</Child>';
/** The longest token that a cut between two chunks may split. */
const LONGEST_TOKEN = 64;
/** No child, and nothing between two children, is longer; memory is bounded by it. */
const LONGEST_PIECE = 2_000_000;

/**
 * Cuts a census into its children as it streams by, so that memory does not grow with the file. A document type is
 * refused before anything is parsed: entities that expand (the "billion laughs") are declared nowhere else.
 * @throws FileRefused for a document type, and for a piece beyond all measure
 */
export async function* childTexts(chunks: AsyncIterable<string>): AsyncGenerator<ChildText | Between> {
  let text = '';
  let line = 1;
  const take = (length: number): string => {
    const taken = text.slice(0, length);
    text = text.slice(length);
    return taken;
  };
  const past = (taken: string): void => void (line += linesIn(taken));

  function* wholePieces(): Generator<ChildText | Between> {
    for (;;) {
      const opening = OPENING.exec(text);
      if (!opening) return;
      if (opening.index > 0) {
        const between = take(opening.index);
        yield { between, line };
        past(between);
      }
      const end = text.indexOf(CLOSING);
      const next = OPENING.exec(text.slice(opening[0].length));
      const nextAt = next ? next.index + opening[0].length : -1;
      if (nextAt >= 0 && (end < 0 || nextAt < end)) {
        const unclosed = take(nextAt);
        yield { text: unclosed, line, fault: 'the child does not end before the next begins' };
        past(unclosed);
      } else if (end >= 0) {
        const child = take(end + CLOSING.length);
        yield { text: child, line };
        past(child);
      } else return;
    }
  }

  for await (const chunk of chunks) {
    text += chunk;
    refuseDeclarations(text, line);
    yield* wholePieces();
    if (text.length > LONGEST_PIECE) throw new FileRefused(`nothing ends within ${LONGEST_PIECE} characters`, line);
    if (!OPENING.test(text) && text.length > LONGEST_TOKEN) {
      const between = take(text.length - LONGEST_TOKEN);
      yield { between, line };
      past(between);
    }
  }
  if (OPENING.test(text)) yield { text, line, fault: 'the file ends within the child' };
  else if (text) yield { between: text, line };
}

const refuseDeclarations = (text: string, line: number): void => {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new FileRefused('the file declares a document type or entities, which no census does', line);
};

export const linesIn = (text: string): number => text.split('\n').length - 1;
