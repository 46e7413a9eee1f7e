import { endsBlock, GAP } from './gaps.js';
import type { Match } from './matcher.js';
import { isConjunction } from './passage.js';
import type { Token } from './tokens.js';

/** Tokens between two items of a list: `and`, a version, a closing bracket's word. */
const MAX_BETWEEN = 3;

/**
 * Whether a name and the one after it are items of one list: `Java, Go`, `Java 17 and Go`, `C/C++`, `- Go` and `- Rust`, or
 * tags such as `java go docker`.
 */
export function areListed(one: Match, next: Match, tokens: readonly Token[]): boolean {
  if (next.from - one.to > MAX_BETWEEN) return false;
  if (next.from === one.to && (tokens[next.from]!.gap & (GAP.FOLLOWS | GAP.BEGINS_BLOCK)) === GAP.FOLLOWS) return true;
  let isSeparated = false;
  for (let at = one.to; at <= next.from; at++) {
    const { word, gap } = tokens[at]!;
    if (endsBlock(gap)) return at === next.from && (gap & GAP.BEGINS_BLOCK) !== 0 && areItems(one, next, tokens);
    if ((gap & GAP.SEPARATES) !== 0) isSeparated = true;
    if (at === next.from) break;
    if (isConjunction(word)) isSeparated = true;
    else if (!/^[vx\d]/.test(word)) return false;
  }
  return isSeparated;
}

function areItems(one: Match, next: Match, tokens: readonly Token[]): boolean {
  const end = tokens[next.to];
  return endsBlock(tokens[one.from]!.gap) && (!end || endsBlock(end.gap) || (end.gap & GAP.SEPARATES) !== 0);
}
