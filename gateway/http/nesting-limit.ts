import { Lexer, Source, TokenKind } from 'graphql';

/** Far beyond what the depth limit lets through; far below what a recursive parser survives. */
const DEEPEST_NESTING = 100;

const OPENS: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.PAREN_L, TokenKind.BRACKET_L]);
const CLOSES: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.PAREN_R, TokenKind.BRACKET_R]);

/**
 * Is a document nested so deeply that parsing it would exhaust the stack? The parser recurses; the lexer does not, so
 * it looks first. What cannot be lexed is left to the parser, which says where.
 */
export function isNestedTooDeeply(text: string, mostTokens: number): boolean {
  const lexer = new Lexer(new Source(text));
  let depth = 0;
  try {
    for (let tokens = 0; tokens <= mostTokens; tokens += 1) {
      const { kind } = lexer.advance();
      if (kind === TokenKind.EOF) return false;
      if (OPENS.has(kind)) depth += 1;
      if (CLOSES.has(kind)) depth -= 1;
      if (depth > DEEPEST_NESTING) return true;
    }
  } catch {
    return false;
  }
  return false;
}
