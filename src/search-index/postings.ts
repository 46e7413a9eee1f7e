import { getOrCreate } from '../model/maps.js';

/** Where a word occurs: the numbers of labels or entities. */
export type Postings = number[];

export function addPosting(map: Map<string, Postings>, key: string, place: number): void {
  getOrCreate(map, key, () => []).push(place);
}

export function removePosting(map: Map<string, Postings>, key: string, place: number): void {
  const postings = map.get(key);
  const at = postings?.indexOf(place) ?? -1;
  if (!postings || at < 0) return;
  const last = postings.pop()!;
  if (at < postings.length) postings[at] = last;
  if (postings.length === 0) map.delete(key);
}
