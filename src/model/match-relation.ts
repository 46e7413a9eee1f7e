/** SKOS's mapping relations, the closest first. BROAD: what is matched is broader. */
export const MATCH_RELATIONS = ['EXACT', 'CLOSE', 'BROAD', 'NARROW'] as const;
export type MatchRelation = (typeof MATCH_RELATIONS)[number];

const INVERSE: Readonly<Record<MatchRelation, MatchRelation>> = {
  EXACT: 'EXACT',
  CLOSE: 'CLOSE',
  BROAD: 'NARROW',
  NARROW: 'BROAD',
};

export function inverseRelation(relation: MatchRelation): MatchRelation {
  return INVERSE[relation];
}

/** How an entity relates to what an external id denotes: it is that, or the same, or nearly the same. */
const CLOSENESS = ['OWN', 'EXACT', 'CLOSE'] as const;
export type Closeness = (typeof CLOSENESS)[number];

/** null for what denotes something broader or narrower. */
export function closenessOf({ relation }: { relation?: MatchRelation | undefined }): Closeness | null {
  if (relation === undefined) return 'OWN';
  return relation === 'EXACT' || relation === 'CLOSE' ? relation : null;
}

/** Those that are closest to what is identified. */
export function closest<Item extends { closeness: Closeness }>(items: readonly Item[]): Item[] {
  const best = CLOSENESS.find((closeness) => items.some((item) => item.closeness === closeness));
  return items.filter(({ closeness }) => closeness === best);
}
