import type { EvaluationGraph } from '../../model/evaluation-graph.js';
import type { NeighboursByGroup } from '../../model/neighbourhood.js';
import type { RelationGraph } from '../../model/relation-graph.js';
import type {
  RecommendationReads,
  Relations,
  RelationsOfSkill,
  StoredRecommendationReads,
} from '../ports/recommendation-reads.js';
import { IndexInStep } from './index-in-step.js';
import type { ReadThroughCache } from './read-through-cache.js';
import { RelationIndex, type RelationsInMemory } from './relation-index.js';
import type { VersionedCache } from './versioned-cache.js';

const KEPT = 'kept ';
const NONE_BY_GROUP: NeighboursByGroup = { prerequisites: [], dependents: [] };

/** Recommendation's reads through the cache. */
export class CachedRecommendationReads implements RecommendationReads {
  private readonly index: IndexInStep<RelationsInMemory>;

  /** @param isTrusted  whether cached values may be served */
  constructor(
    private readonly cache: ReadThroughCache,
    private readonly reads: StoredRecommendationReads,
    versioned: VersionedCache,
    isTrusted: () => boolean,
  ) {
    this.index = new IndexInStep(versioned, isTrusted, new RelationIndex(cache, reads));
  }

  async relationGraph(): Promise<Relations> {
    const { graph } = await this.index.current();
    return this.relationsIn(graph);
  }

  /** What related skills of one skill are computed from, apart from meaning, where it is in memory. */
  cachedRelations(id: string): RelationsOfSkill | undefined {
    const held = this.index.ifCurrent();
    if (held === null) return undefined;
    const { graph, kept } = this.relationsIn(held.graph);
    return { graph, kept, byGroup: held.byGroup.get(id) ?? NONE_BY_GROUP };
  }

  private relationsIn(graph: RelationGraph): Relations {
    const write = this.cache.writer();
    const kept: Relations['kept'] = {
      get: (key) => this.cache.get(KEPT + key),
      // depends on the graph: see KeptRanking
      set: (key, value) => write(KEPT + key, value, []),
    };
    return { graph, kept };
  }

  async neighboursByGroup(ids: readonly string[]): Promise<ReadonlyMap<string, NeighboursByGroup>> {
    const { byGroup } = await this.index.current();
    const found = new Map<string, NeighboursByGroup>();
    for (const id of ids) {
      const neighbours = byGroup.get(id);
      if (neighbours) found.set(id, neighbours);
    }
    return found;
  }

  wholeGraph(): Promise<EvaluationGraph> {
    return this.reads.wholeGraph();
  }
}
