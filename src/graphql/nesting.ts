import { Lexer, Source, TokenKind } from 'graphql';
import { badUserInput, type ServiceError } from '../model/errors.js';

/**
 * The maximum number of tokens of a document. It also bounds fragments, which are nested by spreads instead of brackets.
 */
export const MAX_TOKENS = 5_000;

/**
 * The maximum nesting depth of brackets in documents and JSON. Parsers and validators recurse at least once per level, and
 * overflow the stack at about 2,000 levels. Queries of this schema need fewer than 50.
 */
export const MAX_NESTING = 200;

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** BAD_USER_INPUT if a document is nested too deeply to be parsed, otherwise null. */
export function nestingError(query: string): ServiceError | null {
  if (!mayExceedNesting(query) || documentNesting(query) <= MAX_NESTING) return null;
  const message = `brackets must not be nested more than ${MAX_NESTING} levels deep; use variables for values, or split the query`;
  return badUserInput('query', message);
}

/** A cheap check that spares most documents the lexer: whether the text contains enough opening brackets. */
function mayExceedNesting(text: string): boolean {
  return (text.match(/[{[(]/g)?.length ?? 0) > MAX_NESTING;
}

/**
 * The nesting depth of a document's brackets: selection sets, arguments, lists, input objects and list types. Reads as far
 * as the parser: up to the first syntax error or the maximum number of tokens.
 */
export function documentNesting(query: string): number {
  const lexer = new Lexer(new Source(query));
  let [depth, maxDepth] = [0, 0];
  try {
    for (let count = 0; count <= MAX_TOKENS && lexer.advance().kind !== TokenKind.EOF; count += 1) {
      if (OPENING.has(lexer.token.kind)) depth += 1;
      if (CLOSING.has(lexer.token.kind)) depth -= 1;
      maxDepth = Math.max(maxDepth, depth);
    }
  } catch {
    // the parser reports the syntax error
  }
  return maxDepth;
}
