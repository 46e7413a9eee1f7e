const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * How deeply arrays and objects of a JSON text are nested. `JSON.parse` takes any depth, but what walks over its result
 * calls itself at each level.
 *
 * @param text may be invalid: then the depth up to any point is at least that of the valid JSON before it
 */
export function jsonNesting(text: string): number {
  let [depth, deepest] = [0, 0];
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) inString = !inString;
    else if (inString) i += code === BACKSLASH ? 1 : 0;
    else if (isOpening(code)) deepest = Math.max(deepest, (depth += 1));
    else if (isClosing(code)) depth -= 1;
  }
  return deepest;
}

function isOpening(code: number): boolean {
  return code === 0x7b || code === 0x5b;
}

function isClosing(code: number): boolean {
  return code === 0x7d || code === 0x5d;
}
