import { type EntityRelations, type RelationGraph, RelationGraphBuilder } from '../../model/relation-graph.js';
import type { NeighboursByGroup } from '../../model/neighbourhood.js';
import type { StoredRecommendationReads } from '../ports/recommendation-reads.js';
import { inTurns } from './in-turns.js';
import { type IndexSource, pagesById } from './index-in-step.js';
import type { ReadThroughCache } from './read-through-cache.js';

/** Entities per read: an average entity has about ten edges, and a result is decoded in one turn of the event loop. */
const PAGE_SIZE = 250;

/** Skills for which neighbours by group are read at a time: few skills have any. */
const BY_GROUP_SIZE = 2_000;

/** What related skills are computed from, apart from meaning. */
export interface RelationsInMemory {
  graph: RelationGraph;
  /** of the skills that have any */
  byGroup: ReadonlyMap<string, NeighboursByGroup>;
}

/**
 * The relating edges of the whole graph and the neighbours by group, held in memory: about 10 MB for ESCO's 144,000 edges, in
 * addition to the cache.
 */
export class RelationIndex implements IndexSource<RelationsInMemory> {
  constructor(
    private readonly source: ReadThroughCache,
    private readonly reads: Pick<StoredRecommendationReads, 'relations' | 'relationsOf' | 'neighboursByGroup'>,
  ) {}

  async build(): Promise<RelationsInMemory> {
    const read = (after: string) => this.source.readUncached(() => this.reads.relations(after, PAGE_SIZE));
    const builder = new RelationGraphBuilder();
    const ids: string[] = [];
    for await (const page of pagesById(read, ({ id }) => id, PAGE_SIZE)) {
      await inTurns(builder.addOutgoing(page));
      for (const { id } of page) ids.push(id);
    }
    await inTurns(builder.endOutgoing());
    const byGroup = new Map<string, NeighboursByGroup>();
    await this.putByGroup(byGroup, ids);
    return { graph: builder.build(), byGroup };
  }

  /** A request that is being processed keeps what was before. */
  async update(held: RelationsInMemory, changed: readonly string[]): Promise<RelationsInMemory> {
    const builder = new RelationGraphBuilder(held.graph);
    for (const ids of slicesOf(changed, PAGE_SIZE)) {
      const found = await this.source.readUncached(() => this.reads.relationsOf(ids));
      const remaining = new Set(found.map(({ id }) => id));
      const deleted = ids.filter((id) => !remaining.has(id));
      await putAll(builder, [...found, ...deleted.map((id) => ({ id, isRetired: false, groups: [] }))]);
    }
    const byGroup = new Map(held.byGroup);
    await this.putByGroup(byGroup, changed);
    return { graph: builder.changed.length === 0 ? held.graph : builder.build(), byGroup };
  }

  /** An edge between a group and another node changes the version of the members and of what requires the group, too. */
  private async putByGroup(byGroup: Map<string, NeighboursByGroup>, changed: readonly string[]): Promise<void> {
    for (const ids of slicesOf(changed, BY_GROUP_SIZE)) {
      const found = await this.source.readUncached(() => this.reads.neighboursByGroup(ids));
      for (const id of ids) byGroup.delete(id);
      for (const [id, neighbours] of found) byGroup.set(id, neighbours);
    }
  }
}

function* slicesOf(ids: readonly string[], size: number): Iterable<readonly string[]> {
  for (let from = 0; from < ids.length; from += size) yield ids.slice(from, from + size);
}

async function putAll(builder: RelationGraphBuilder, entities: readonly EntityRelations[]): Promise<void> {
  for (const entity of entities) await inTurns(builder.put(entity));
}
