/** Symbols that distinguish names (C, C++, C#), as words: they would be lost with the other punctuation. */
function spellSymbols(text: string): string {
  return text.replace(/\+/g, 'plus').replace(/#/g, 'sharp');
}

/** Lower case without accents, as names are sorted and compared. */
export function normaliseText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** A name without case, accents, spaces and punctuation: `C++` → `cplusplus`, `Node.js` → `nodejs`, `.NET` → `dotnet`. */
export function nameKey(text: string): string {
  const spelled = spellSymbols(normaliseText(text)).replace(/^\.(?=\p{L})/u, 'dot');
  return spelled.replace(/[^\p{L}\p{N}]/gu, '');
}

/** The normalised words of a text, without punctuation. */
export function words(text: string): string[] {
  return normaliseText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Lower-case a–z, digits and hyphens only: `C++ for games` → `cplusplus-for-games`; empty if nothing is left. */
export function slugOf(label: string): string {
  return spellSymbols(normaliseText(label))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
