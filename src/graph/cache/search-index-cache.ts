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
import { IndexInStep, type IndexSource, pagesById } from './index-in-step.js';
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

/** The index for search. It is built of all entities, and changed in place, between other work. */
export class SearchIndexCache implements IndexSource<SearchableIndex> {
  private readonly index: IndexInStep<SearchableIndex>;

  /** @param language  of the translations that are indexed, by a tag of the graph; null for names themselves */
  constructor(
    private readonly language: string | null,
    cache: VersionedCache,
    private readonly source: ReadThroughCache,
    private readonly reads: SearchDocumentReads,
    isTrusted: () => boolean,
  ) {
    this.index = new IndexInStep(cache, isTrusted, this);
  }

  /** The index with every write that the cache knows of; a value where it is up to date. */
  current(): SearchableIndex | Promise<SearchableIndex> {
    return this.index.current();
  }

  /** See IndexInStep. */
  ifCurrent(): SearchableIndex | null {
    return this.index.ifCurrent();
  }

  async update(held: SearchableIndex, ids: readonly string[]): Promise<SearchableIndex> {
    for (let from = 0; from < ids.length; from += PAGE_SIZE) {
      const page = ids.slice(from, from + PAGE_SIZE);
      const documents = await this.read(() => this.reads.documentsOf(page));
      const found = new Set(documents.map(({ node }) => node.id));
      for (const id of page) if (!found.has(id)) remove(held, id);
      await this.addTo(held, documents);
    }
    return held;
  }

  /** Reads documents, and keeps their entities in the cache for the first searches that find them. */
  private async read(read: () => Promise<readonly SearchDocument[]>): Promise<readonly SearchDocument[]> {
    const write = this.source.writer<NodeRecord>();
    const documents = await this.source.readUncached(read);
    for (const { node } of documents) write(nodeKey(node.id), node, [node.id]);
    return documents;
  }

  async build(): Promise<SearchableIndex> {
    const analysis = this.language === null ? ENGLISH : await analysisOf(this.language);
    const index = new SearchIndex(analysis, this.language);
    const built: SearchableIndex = {
      index,
      searcher: new Searcher(index),
      mentionFinder: new MentionFinder(index),
      foreign: new ForeignNames(),
      skills: new NameOrder(),
    };
    const read = (after: string) => this.read(() => this.reads.documents(after, PAGE_SIZE));
    for await (const page of pagesById(read, ({ node }) => node.id, PAGE_SIZE)) await this.addTo(built, page);
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
