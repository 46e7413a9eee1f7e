const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * The nesting depth of a JSON text. `JSON.parse` accepts any depth, but code that walks its result is recursive.
 *
 * @param text may be invalid; the result is then at least the depth of its longest valid prefix
 */
export function jsonNesting(text: string): number {
  let [depth, maxDepth] = [0, 0];
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) inString = !inString;
    else if (inString) i += code === BACKSLASH ? 1 : 0;
    else if (isOpening(code)) maxDepth = Math.max(maxDepth, (depth += 1));
    else if (isClosing(code)) depth -= 1;
  }
  return maxDepth;
}

function isOpening(code: number): boolean {
  return code === 0x7b || code === 0x5b;
}

function isClosing(code: number): boolean {
  return code === 0x7d || code === 0x5d;
}
