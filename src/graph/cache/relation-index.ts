import { setImmediate as nextTurn } from 'node:timers/promises';
import { type EntityRelations, type RelationGraph, RelationGraphBuilder } from '../../model/relation-graph.js';
import type { StoredRecommendationReads } from '../ports/recommendation-reads.js';
import { type IndexSource, pagesById } from './index-in-step.js';
import type { ReadThroughCache } from './read-through-cache.js';

/** Entities per read: an average entity has about ten edges, and a result is decoded in one turn of the event loop. */
const PAGE_SIZE = 250;

/** The relating edges of the whole graph, held in memory: about 10 MB for ESCO's 144,000 edges, in addition to the cache. */
export class RelationIndex implements IndexSource<RelationGraph> {
  constructor(
    private readonly source: ReadThroughCache,
    private readonly reads: Pick<StoredRecommendationReads, 'relations' | 'relationsOf'>,
  ) {}

  async build(): Promise<RelationGraph> {
    const builder = new RelationGraphBuilder();
    const read = (after: string) => this.source.readUncached(() => this.reads.relations(after, PAGE_SIZE));
    for await (const page of pagesById(read, ({ id }) => id, PAGE_SIZE)) await putAll(builder, page);
    return builder.build();
  }

  /** A request that is being processed keeps the graph before. */
  async update(graph: RelationGraph, changed: readonly string[]): Promise<RelationGraph> {
    const builder = new RelationGraphBuilder(graph);
    for (let from = 0; from < changed.length; from += PAGE_SIZE) {
      const ids = changed.slice(from, from + PAGE_SIZE);
      const found = await this.source.readUncached(() => this.reads.relationsOf(ids));
      const remaining = new Set(found.map(({ id }) => id));
      const deleted = ids.filter((id) => !remaining.has(id));
      await putAll(builder, [...found, ...deleted.map((id) => ({ id, isRetired: false, groups: [] }))]);
    }
    return builder.changed.length === 0 ? graph : builder.build();
  }
}

async function putAll(builder: RelationGraphBuilder, entities: readonly EntityRelations[]): Promise<void> {
  for (const entity of entities) {
    const sliced = builder.put(entity);
    while (!sliced.next().done) await nextTurn();
  }
}
