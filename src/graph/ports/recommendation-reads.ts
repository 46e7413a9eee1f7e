import type { EvaluationGraph } from '../../model/evaluation-graph.js';
import type { NeighboursByGroup } from '../../model/neighbourhood.js';
import type { EntityRelations, RelationGraph } from '../../model/relation-graph.js';

interface CommonReads {
  /** Prerequisites and dependents of skills that are one of several options; a skill without any has no entry. */
  neighboursByGroup(ids: readonly string[]): Promise<ReadonlyMap<string, NeighboursByGroup>>;
  /** All relating edges with their ends, and the roles that sources call related: to evaluate recommendations. */
  wholeGraph(): Promise<EvaluationGraph>;
}

/** All relating edges, and what was computed from them. */
export interface Relations {
  graph: RelationGraph;
  /** Values that may be dropped at any time. Whoever gets one checks whether it is valid for the graph. */
  kept: { get<Value>(key: string): Value | undefined; set(key: string, value: unknown): void };
}

export interface RelationsOfSkill extends Relations {
  byGroup: NeighboursByGroup;
}

/** Recommendation's reads. */
export interface RecommendationReads extends CommonReads {
  /** Held in memory. */
  relationGraph(): Promise<Relations>;
}

/** What the database answers, one round trip each. */
export interface StoredRecommendationReads extends CommonReads {
  /** The relating edges that start at the entities that follow one in the order of ids, in that order. */
  relations(after: string, limit: number): Promise<readonly EntityRelations[]>;
  /** The relating edges of some entities; unknown ids are left out. */
  relationsOf(ids: readonly string[]): Promise<readonly EntityRelations[]>;
}
