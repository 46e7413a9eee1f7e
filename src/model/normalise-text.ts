/** Symbols that tell names apart (C, C++, C#, .NET) and would be lost with the other punctuation. */
const SYMBOL_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\+/g, 'plus'],
  [/#/g, 'sharp'],
  [/^\.(?=\p{L})/gu, 'dot'],
];

/** Lower case without accents: how names are sorted and compared. */
export function normaliseText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** A name without case, accents, spaces and punctuation: `C++` → `cplusplus`, `Node.js` → `nodejs`. */
export function nameKey(text: string): string {
  const spoken = SYMBOL_WORDS.reduce((name, [symbol, word]) => name.replace(symbol, word), normaliseText(text));
  return spoken.replace(/[^\p{L}\p{N}]/gu, '');
}

/** The words of a text, folded, without punctuation. */
export function words(text: string): string[] {
  return normaliseText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Lower case, hyphens, a–z and digits alone: `C++ for games` → `cplusplus-for-games`; empty where nothing is left. */
export function slugOf(label: string): string {
  const spoken = normaliseText(label).replace(/\+/g, 'plus').replace(/#/g, 'sharp');
  return spoken.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
