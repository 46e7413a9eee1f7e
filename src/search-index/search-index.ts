import SearchableMap from 'minisearch/SearchableMap';
import { getOrCreate } from '../model/maps.js';
import { type EntityKind, isRetired } from '../model/records.js';
import type { SearchDocument } from '../model/search-document.js';
import { type Analysis, ENGLISH } from '../text-analysis/analysis.js';
import { wordsOf } from '../text-analysis/words.js';
import { contentOf } from './content-words.js';
import { Identifiers } from './identifiers.js';
import { Phrases } from './phrases.js';
import { addPosting, type Postings, removePosting } from './postings.js';

/** A name or an alias. */
export interface Label {
  /** its words with single spaces between them */
  text: string;
  /** the number of its entity */
  entity: number;
  /** 0 for the name, otherwise the place of the alias from 1 */
  place: number;
  /** the number of its content words */
  size: number;
}

/** An entity with the numbers of its labels. */
export interface IndexedEntity {
  document: {
    id: string;
    kind: EntityKind;
    name: string;
    /** whether it is deprecated or discontinued */
    isRetired: boolean;
    /** the number of its edges */
    uses: number;
  };
  labels: number[];
  /** stems of its description */
  stems: string[];
}

/** The words of a name without what explains it: `Java (computer programming)` → `java`; null for other names. */
export function shortName(name: string): string[] | null {
  const [, short] = /^([^()]+)\([^()]+\)$/.exec(name) ?? [];
  const words = short === undefined ? [] : wordsOf(short);
  return words.length > 0 ? words : null;
}

/**
 * The names and aliases of all entities by word and by stem, and the entities by the stems of their descriptions. Entities
 * and labels have numbers; the places of those that were removed are used again.
 */
export class SearchIndex {
  readonly entities: (IndexedEntity | undefined)[] = [];
  readonly labels: (Label | undefined)[] = [];
  /** labels by word as written */
  readonly words = new Map<string, Postings>();
  /** the same postings in a radix tree, which finds prefixes and similar words */
  readonly tree = new SearchableMap<Postings>();
  readonly stems = new Map<string, Postings>();
  readonly described = new Map<string, Postings>();
  /** whole labels, for texts that mention them */
  readonly phrases = new Phrases();
  /** empty in an index of translations */
  readonly identifiers = new Identifiers();
  private readonly numbers = new Map<string, number>();
  private readonly stemsOfWords = new Map<string, string>();
  private readonly freeEntities: number[] = [];
  private readonly freeLabels: number[] = [];

  /** @param language  of the translations that it holds; null for names themselves */
  constructor(
    readonly analysis: Analysis = ENGLISH,
    readonly language: string | null = null,
  ) {}

  /** The number of entities. */
  get size(): number {
    return this.numbers.size;
  }

  /** Adds an entity, or replaces the one with its id. */
  put({ node, uses }: SearchDocument): void {
    const { id, kind, name, aliases, description } = node;
    this.remove(id);
    const document = { id, kind, name, uses, isRetired: 'status' in node && isRetired(node.status) };
    const number = this.freeEntities.pop() ?? this.entities.length;
    const stems =
      description === null ? [] : [...new Set(this.contentOf(wordsOf(description)).map((word) => this.stemOf(word)))];
    const entity: IndexedEntity = { document, labels: [], stems };
    this.entities[number] = entity;
    this.numbers.set(id, number);
    for (const stem of stems) addPosting(this.described, stem, number);
    [name, ...aliases].forEach((text, at) => entity.labels.push(this.addLabel(number, wordsOf(text), at)));
    if (this.language === null) this.identifiers.put(node);
    const short = shortName(name);
    if (short) this.phrases.add(this.stemsOf(short), entity.labels[0]!);
  }

  remove(id: string): void {
    const number = this.numbers.get(id);
    const entity = number === undefined ? undefined : this.entities[number];
    if (number === undefined || !entity) return;
    this.identifiers.remove(id);
    for (const stem of entity.stems) removePosting(this.described, stem, number);
    const short = shortName(entity.document.name);
    if (short) this.phrases.remove(this.stemsOf(short), entity.labels[0]!);
    for (const label of entity.labels) this.removeLabel(label);
    this.entities[number] = undefined;
    this.freeEntities.push(number);
    this.numbers.delete(id);
  }

  documentOf(id: string): IndexedEntity['document'] | undefined {
    const number = this.numbers.get(id);
    return number === undefined ? undefined : this.entities[number]?.document;
  }

  /** The stem of a word that names of the graph have. */
  knownStem(word: string): string | undefined {
    return this.stemsOfWords.get(word);
  }

  private contentOf(words: readonly string[]): string[] {
    return contentOf(words, this.analysis);
  }

  private stemsOf(words: readonly string[]): string[] {
    return words.map((word) => this.stemOf(word));
  }

  /** The stem of a word of the graph, which is computed once. */
  private stemOf(word: string): string {
    return getOrCreate(this.stemsOfWords, word, () => this.analysis.stemOf(word));
  }

  private addLabel(entity: number, all: readonly string[], place: number): number {
    const number = this.freeLabels.pop() ?? this.labels.length;
    const words = [...new Set(this.contentOf(all))];
    const text = all.join(' ');
    this.labels[number] = { text, entity, place, size: words.length };
    for (const word of words) {
      const isNew = !this.words.has(word);
      addPosting(this.words, word, number);
      if (isNew) this.tree.set(word, this.words.get(word)!);
    }
    for (const stem of new Set(this.stemsOf(words))) addPosting(this.stems, stem, number);
    this.phrases.add(this.stemsOf(all), number);
    return number;
  }

  private removeLabel(number: number): void {
    const label = this.labels[number];
    if (!label) return;
    const all = label.text.split(' ');
    const words = [...new Set(this.contentOf(all))];
    for (const word of words) {
      removePosting(this.words, word, number);
      if (!this.words.has(word)) this.tree.delete(word);
    }
    for (const stem of new Set(this.stemsOf(words))) removePosting(this.stems, stem, number);
    this.phrases.remove(this.stemsOf(all), number);
    this.labels[number] = undefined;
    this.freeLabels.push(number);
  }
}
