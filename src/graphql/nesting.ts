import { Lexer, Source, TokenKind } from 'graphql';
import { badUserInput, type ServiceError } from '../model/errors.js';

/**
 * A document of more tokens is refused. Fragments are nested by spreads and not by brackets, so this bounds them as well.
 */
export const MAX_TOKENS = 5_000;

/**
 * Brackets within brackets, in documents and in JSON. Parsers and validators call themselves once or more per level: at
 * about 2,000 levels they overflow the stack. What the schema can be asked needs fewer than 50.
 */
export const MAX_NESTING = 200;

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Why a document must not be parsed: BAD_USER_INPUT where its brackets are nested too deeply, else null. */
export function nestingError(query: string): ServiceError | null {
  if (!hasMoreBrackets(query) || documentNesting(query) <= MAX_NESTING) return null;
  const message = `brackets may be nested ${MAX_NESTING} levels deep; pass values as variables, or ask in several queries`;
  return badUserInput('query', message);
}

/** Whether there are enough opening brackets to be nested too deeply, wherever they are. */
function hasMoreBrackets(text: string): boolean {
  return (text.match(/[{[(]/g)?.length ?? 0) > MAX_NESTING;
}

/**
 * How deeply the brackets of a document are nested: selection sets, arguments, lists, input objects and list types. Reads
 * as far as the parser does: to the first syntax error, or to the token that is one too many.
 */
export function documentNesting(query: string): number {
  const lexer = new Lexer(new Source(query));
  let [depth, deepest] = [0, 0];
  try {
    for (let count = 0; count <= MAX_TOKENS && lexer.advance().kind !== TokenKind.EOF; count += 1) {
      if (OPENING.has(lexer.token.kind)) depth += 1;
      if (CLOSING.has(lexer.token.kind)) depth -= 1;
      deepest = Math.max(deepest, depth);
    }
  } catch {
    // the parser reports the syntax error
  }
  return deepest;
}
