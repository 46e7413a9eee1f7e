export const REASON_KINDS = [
  'ALTERNATIVE',
  'SHARED_TECHNOLOGY',
  'COMMON_PREREQUISITE',
  'COMMON_DEPENDENT',
  'PREREQUISITE',
  'DEPENDENT',
  'SAME_ROLE',
  'SAME_AREA',
  'GRAPH_PROXIMITY',
  'SIMILAR_MEANING',
] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

/** One part of a score. */
export interface Reason {
  kind: ReasonKind;
  /** Ids of the entities in between, the strongest first. */
  through: readonly string[];
  /** Its part of the score. */
  weight: number;
  /** The cosine similarity of the texts of both skills, where their meaning is the reason. */
  similarity?: number;
}

/** A skill related to another one. The weights of the reasons add up to the score, in (0, 1]. */
export interface RelatedSkill {
  id: string;
  score: number;
  /** May be made each time that they are read. */
  readonly reasons: readonly Reason[];
}

/** A list of which a part can be taken out without making the rest. */
export interface Ordered<Item> {
  readonly length: number;
  slice(from: number, to: number): Item[];
}
