import { Lexer, Source, TokenKind } from 'graphql';

/** Far beyond what the depth limit lets through; far below what a recursive parser survives. */
const DEEPEST_NESTING = 100;

const OPENS: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.PAREN_L, TokenKind.BRACKET_L]);
const CLOSES: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.PAREN_R, TokenKind.BRACKET_R]);

export interface TextLimits {
  readonly tokens: number;
  readonly aliases: number;
}

/**
 * Is a document too much to be parsed and validated at all: nested so deeply that it would exhaust the stack of a parser that
 * recurses, of too many tokens, or of so many aliases that comparing each with each takes longer than anyone may take? The lexer
 * does not recurse, so it looks first. What cannot be lexed is left to the parser, which says where.
 */
export function isTooLargeToParse(text: string, { tokens: mostTokens, aliases: mostAliases }: TextLimits): boolean {
  const lexer = new Lexer(new Source(text));
  let depth = 0;
  let parentheses = 0;
  let aliases = 0;
  try {
    for (let tokens = 0; tokens <= mostTokens; tokens += 1) {
      const { kind } = lexer.advance();
      if (kind === TokenKind.EOF) return false;
      if (OPENS.has(kind)) depth += 1;
      if (CLOSES.has(kind)) depth -= 1;
      if (kind === TokenKind.PAREN_L) parentheses += 1;
      if (kind === TokenKind.PAREN_R) parentheses -= 1;
      // Outside of arguments and variables a colon is an alias's.
      if (kind === TokenKind.COLON && parentheses === 0) aliases += 1;
      if (depth > DEEPEST_NESTING || aliases > mostAliases) return true;
    }
  } catch {
    return false;
  }
  return true;
}
