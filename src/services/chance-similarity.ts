import { LRUCache } from 'lru-cache';
import type { MeaningReads, MeaningStatus } from '../graph/ports/meaning-reads.js';

/** Texts without meaning: placeholder text, neighbouring keys, and words of a nonsense rhyme. */
const MEANINGLESS = ['lorem ipsum dolor sit amet', 'qwert yuiop asdfg', 'wibble wobble flim flam'];

/** by model and version of the graph: a larger graph has something near to any text */
const known = new LRUCache<string, number>({ max: 8 });

/** The similarity of the nearest entity to a text without meaning: what is not above it, is near by chance. */
export async function chanceSimilarity(meaning: MeaningReads, { model, version }: MeaningStatus): Promise<number> {
  const key = `${model} ${version}`;
  const measured = known.get(key) ?? (await measure(meaning));
  known.set(key, measured);
  return measured;
}

/** The median of the texts; 0 if the graph is empty. */
async function measure(meaning: MeaningReads): Promise<number> {
  const nearest = await meaning.nearestToTexts(MEANINGLESS, null, 1);
  const similarities = nearest.map(([first]) => first?.similarity ?? 0).sort((a, b) => a - b);
  return similarities[Math.floor(similarities.length / 2)] ?? 0;
}
