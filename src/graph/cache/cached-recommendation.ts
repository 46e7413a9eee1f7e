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
import { RelationIndex } from './relation-index.js';
import type { VersionedCache } from './versioned-cache.js';

const KEPT = 'kept ';
const BY_GROUP = 'neighboursByGroup ';
const NONE_BY_GROUP: NeighboursByGroup = { prerequisites: [], dependents: [] };

/** Recommendation's reads through the cache. */
export class CachedRecommendationReads implements RecommendationReads {
  private readonly index: IndexInStep<RelationGraph>;

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
    return this.relationsIn(await this.index.current());
  }

  /** What related skills of one skill are computed from, apart from meaning, where all of it is in memory. */
  cachedRelations(id: string): RelationsOfSkill | undefined {
    const graph = this.index.ifCurrent();
    const byGroup = this.cache.get(BY_GROUP + id, NONE_BY_GROUP);
    if (graph === null || byGroup === undefined) return undefined;
    const { kept } = this.relationsIn(graph);
    return { graph, kept, byGroup };
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

  /** An edge between a group and another node changes the version of the members and of what requires the group, too. */
  neighboursByGroup(ids: readonly string[]): Promise<ReadonlyMap<string, NeighboursByGroup>> {
    const read = (missing: readonly string[]) => this.reads.neighboursByGroup(missing);
    return this.cache.readBatch<NeighboursByGroup>(BY_GROUP, ids, read, (id) => [id]);
  }

  wholeGraph(): Promise<EvaluationGraph> {
    return this.reads.wholeGraph();
  }
}
