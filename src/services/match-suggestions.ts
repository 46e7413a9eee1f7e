import type { MeaningReads } from '../graph/ports/meaning-reads.js';
import { CURATED } from '../model/dataset-content.js';
import { getOrCreate } from '../model/maps.js';
import type { Near } from '../model/near.js';
import { type EdgeRecord, isRetired, type NewNode } from '../model/records.js';
import { EDGES } from '../model/schema-table.js';
import { leaderOf, mutualMatches, NEAR_LISTED, type SimilarMatch } from '../quality/similar-matches.js';

/** Reads by stored vectors, which need no embedding model. */
export type StoredMeaning = Pick<MeaningReads, 'nearestToEntities'>;

export const MATCHED_KINDS = EDGES.MATCHES.from;
export type MatchedKind = (typeof MATCHED_KINDS)[number];

/** Two datasets to compare, the entities of one kind in each, without those that have an EXACT match in the other one. */
export interface Sides {
  kind: MatchedKind;
  from: ReadonlySet<string>;
  to: ReadonlySet<string>;
}

/** Entities whose nearest ones are read together. */
const IDS_PER_READ = 50;
/** Less likely pairs are no problem of the data; `suggest-matches` lists them. */
const CHECK_MIN_SCORE = 0.8;
/** Entities of the smaller sides that a check compares: each takes the database some 25 ms. */
const CHECK_MAX_COMPARED = 500;

/** The entities in use of one kind in two datasets. */
export function sidesOf(
  nodes: Iterable<NewNode>,
  edges: Iterable<EdgeRecord>,
  kind: MatchedKind,
  [fromDataset, toDataset]: readonly [string, string],
): Sides {
  const [from, to] = [new Set<string>(), new Set<string>()];
  for (const node of nodes) {
    if (node.kind !== kind || ('status' in node && isRetired(node.status))) continue;
    if (node.dataset === fromDataset) from.add(node.id);
    if (node.dataset === toDataset) to.add(node.id);
  }
  const matched = [...edges].filter(({ kind: of, relation }) => of === 'MATCHES' && relation === 'EXACT');
  for (const { from: one, to: other } of matched) {
    if (!((from.has(one) && to.has(other)) || (to.has(one) && from.has(other)))) continue;
    for (const id of [one, other]) for (const side of [from, to]) side.delete(id);
  }
  return { kind, from, to };
}

/**
 * Pairs of mutually nearest entities of two datasets, the highest score first. It reads the lists of the smaller side and of what
 * they find, so that its cost depends on the smaller one.
 */
export async function findSimilarMatches(meaning: StoredMeaning, { kind, from, to }: Sides): Promise<SimilarMatch[]> {
  const [few, many] = from.size <= to.size ? [from, to] : [to, from];
  const lists = await nearLists(meaning, kind, [...few], NEAR_LISTED);
  const leaders = [...few].flatMap((id) => leaderOf(lists.get(id), many)?.id ?? []);
  const back = await nearLists(meaning, kind, [...new Set(leaders)], NEAR_LISTED);
  const matches = mutualMatches(few, many, new Map([...lists, ...back]));
  return few === from ? matches : matches.map(({ of, match, ...rest }) => ({ ...rest, of: match, match: of }));
}

/**
 * The likely matches between all datasets of a graph, for a check. The smallest comparisons come first, as many as are within
 * the bound of a check.
 */
export async function likelyMatches(
  meaning: StoredMeaning,
  { nodes, edges }: { nodes: readonly NewNode[]; edges: readonly EdgeRecord[] },
): Promise<SimilarMatch[]> {
  const found: SimilarMatch[] = [];
  let compared = 0;
  for (const sides of comparisonsOf(nodes, edges)) {
    compared += costOf(sides);
    if (compared > CHECK_MAX_COMPARED) break;
    found.push(...(await findSimilarMatches(meaning, sides)));
  }
  return found.filter(({ score }) => score >= CHECK_MIN_SCORE);
}

const costOf = ({ from, to }: Sides): number => Math.min(from.size, to.size);

/** Every two datasets with each kind that both have, the cheapest first. */
function comparisonsOf(nodes: readonly NewNode[], edges: readonly EdgeRecord[]): Sides[] {
  const datasets = new Map<MatchedKind, Set<string>>();
  for (const { kind, dataset } of nodes) {
    if (isMatchedKind(kind) && dataset !== CURATED) getOrCreate(datasets, kind, () => new Set()).add(dataset);
  }
  const comparisons = [...datasets].flatMap(([kind, names]) => {
    const sorted = [...names].sort();
    const pairs = sorted.flatMap((one, at) => sorted.slice(at + 1).map((other) => [one, other] as const));
    return pairs.map((pair) => sidesOf(nodes, edges, kind, pair));
  });
  return comparisons.filter((sides) => costOf(sides) > 0).sort((a, b) => costOf(a) - costOf(b));
}

function isMatchedKind(kind: string): kind is MatchedKind {
  return (MATCHED_KINDS as readonly string[]).includes(kind);
}

/** The nearest entities of a kind to any number of others, nearest first. */
export async function nearLists(
  meaning: StoredMeaning,
  kind: MatchedKind,
  ids: readonly string[],
  limit: number,
): Promise<Map<string, readonly Near[]>> {
  const lists = new Map<string, readonly Near[]>();
  for (let start = 0; start < ids.length; start += IDS_PER_READ) {
    const found = await meaning.nearestToEntities(ids.slice(start, start + IDS_PER_READ), [kind], limit);
    for (const [id, near] of found) lists.set(id, near);
  }
  return lists;
}
