import { setImmediate as nextTurn } from 'node:timers/promises';
import type { NodeRecord } from '../../model/records.js';
import { type SearchDocument, translatedDocument } from '../../model/search-document.js';
import { ForeignNames } from '../../search-index/foreign-names.js';
import { SearchIndex } from '../../search-index/search-index.js';
import { Searcher } from '../../search-index/search.js';
import { ENGLISH } from '../../text-analysis/analysis.js';
import { analysisOf } from '../../text-analysis/languages.js';
import { MentionFinder } from '../../text-mentions/mention-finder.js';
import type { SearchDocumentReads } from '../ports/graph-reads.js';
import { nodeKey } from './cached-nodes.js';
import type { ReadThroughCache } from './read-through-cache.js';
import { NameOrder } from './name-order.js';
import type { VersionedCache } from './versioned-cache.js';

const PAGE_SIZE = 500;
/** Entities to add in one turn of the event loop: each takes about 0.1 ms. */
const PER_TURN = 50;

export interface SearchableIndex {
  index: SearchIndex;
  searcher: Searcher;
  mentionFinder: MentionFinder;
  /** the names of translations; empty in an index of translations */
  foreign: ForeignNames;
  /** empty in an index of translations */
  skills: NameOrder;
}

/**
 * Holds the index for search for the current generation of the cache. It is built of all entities once; after a write the
 * changed ones are replaced. Both happen between other work, and whoever searches meanwhile waits.
 */
export class SearchIndexCache {
  private held: SearchableIndex | null = null;
  private generation = -1;
  private update: { generation: number; done: Promise<SearchableIndex> } | null = null;

  /** @param language  of the translations that are indexed, by a tag of the graph; null for names themselves */
  constructor(
    private readonly language: string | null,
    private readonly cache: VersionedCache,
    private readonly source: ReadThroughCache,
    private readonly reads: SearchDocumentReads,
    private readonly isTrusted: () => boolean,
  ) {}

  /** The index with every write that the cache knows of; a value where it is at hand. */
  current(): SearchableIndex | Promise<SearchableIndex> {
    const { generation } = this.cache;
    const isCurrent = this.generation === generation && this.isTrusted();
    if (isCurrent && this.held) return this.held;
    if (this.update?.generation !== generation) {
      const before = this.update?.done.catch(() => undefined);
      const update = { generation, done: Promise.resolve(before).then(() => this.updated()) };
      this.update = update;
      const end = () => {
        if (this.update === update) this.update = null;
      };
      update.done.then(end, end);
    }
    return this.update.done;
  }

  private async updated(): Promise<SearchableIndex> {
    // changes that are reported while documents are read make the next update
    const { generation } = this.cache;
    const changed = this.held && this.isTrusted() ? this.cache.changedSince(this.generation) : null;
    if (this.held && changed) await this.replace(this.held, changed);
    else this.held = await this.build();
    this.generation = generation;
    return this.held;
  }

  private async replace(held: SearchableIndex, ids: readonly string[]): Promise<void> {
    for (let from = 0; from < ids.length; from += PAGE_SIZE) {
      const page = ids.slice(from, from + PAGE_SIZE);
      const documents = await this.read(() => this.reads.documentsOf(page));
      const found = new Set(documents.map(({ node }) => node.id));
      for (const id of page) if (!found.has(id)) remove(held, id);
      await this.addTo(held, documents);
    }
  }

  /** Reads documents, and keeps their entities in the cache for the first searches that find them. */
  private async read(read: () => Promise<readonly SearchDocument[]>): Promise<readonly SearchDocument[]> {
    const write = this.source.writer<NodeRecord>();
    const documents = await this.source.readUncached(read);
    for (const { node } of documents) write(nodeKey(node.id), node, [node.id]);
    return documents;
  }

  private async build(): Promise<SearchableIndex> {
    const analysis = this.language === null ? ENGLISH : await analysisOf(this.language);
    const index = new SearchIndex(analysis, this.language);
    const built: SearchableIndex = {
      index,
      searcher: new Searcher(index),
      mentionFinder: new MentionFinder(index),
      foreign: new ForeignNames(),
      skills: new NameOrder(),
    };
    let page: readonly SearchDocument[];
    let after = '';
    do {
      page = await this.read(() => this.reads.documents(after, PAGE_SIZE));
      await this.addTo(built, page);
      after = page.at(-1)?.node.id ?? '';
    } while (page.length === PAGE_SIZE);
    return built;
  }

  private async addTo(held: SearchableIndex, documents: readonly SearchDocument[]): Promise<void> {
    for (let from = 0; from < documents.length; from += PER_TURN) {
      for (const document of documents.slice(from, from + PER_TURN)) this.add(held, document);
      await nextTurn();
    }
  }

  private add(held: SearchableIndex, document: SearchDocument): void {
    if (this.language === null) {
      held.index.put(document);
      held.foreign.put(document.node);
      held.skills.put(document.node);
      return;
    }
    const translated = translatedDocument(document, this.language);
    if (translated) held.index.put(translated);
    else remove(held, document.node.id);
  }
}

function remove({ index, foreign, skills }: SearchableIndex, id: string): void {
  index.remove(id);
  foreign.remove(id);
  skills.remove(id);
}
