import type { SearchIndex } from './search-index.js';
import type { Query } from './query.js';

/** What of a query matches each label and each entity. Reused by one search after another, which must not overlap. */
export class Matches {
  /** numbers of the labels that match */
  readonly labels: number[] = [];
  private words = new Uint16Array(0);
  private spans = new Uint8Array(0);
  private qualities = new Float32Array(0);
  private entityWords = new Uint16Array(0);
  private named = new Uint8Array(0);
  /** numbers of the entities that match by names or descriptions */
  readonly entities: number[] = [];

  constructor(private readonly index: SearchIndex) {}

  /** A bit for each word of the query that a label has. */
  wordsOf(label: number): number {
    return this.words[label]!;
  }

  /** How many words of the label match. */
  spanOf(label: number): number {
    return this.spans[label]!;
  }

  /** The quality of the worst match. */
  qualityOf(label: number): number {
    return this.qualities[label]!;
  }

  /** A bit for each word that an entity has in its names or its description. */
  wordsOfEntity(entity: number): number {
    return this.entityWords[entity]!;
  }

  /** Whether a name of the entity has a word. */
  isNamed(entity: number): boolean {
    return this.named[entity] === 1;
  }

  find({ occurrences, described, minor }: Query): void {
    this.clear();
    const isMinor = (words: number) => (words & ~minor) === 0;
    for (const { words, quality, span, labels } of occurrences) {
      const onlyMore = isMinor(words);
      for (const label of labels) {
        if (!onlyMore || this.words[label] !== 0) this.addLabel(label, words, quality, span);
      }
    }
    for (const label of this.labels) {
      const { entity } = this.index.labels[label]!;
      this.addEntity(entity, this.words[label]!);
      this.named[entity] = 1;
    }
    const byWord = described.map((entities, at) => ({ entities, bit: 1 << at, onlyMore: isMinor(1 << at) }));
    for (const { entities, bit, onlyMore } of byWord.sort((a, b) => Number(a.onlyMore) - Number(b.onlyMore))) {
      for (const entity of entities) {
        if (!onlyMore || this.entityWords[entity] !== 0) this.addEntity(entity, bit);
      }
    }
  }

  /** Each word counts once, by its best match: the occurrences of a word are sorted by quality. */
  private addLabel(label: number, words: number, quality: number, span: number): void {
    const before = this.words[label]!;
    if ((before & words) !== 0) return;
    if (before === 0) this.labels.push(label);
    this.words[label] = before | words;
    this.spans[label] = this.spans[label]! + span;
    // a word that says little comes last, however well it matches
    this.qualities[label] = before === 0 ? quality : Math.min(this.qualities[label]!, quality);
  }

  private addEntity(entity: number, words: number): void {
    if (this.entityWords[entity] === 0) this.entities.push(entity);
    this.entityWords[entity]! |= words;
  }

  private clear(): void {
    if (this.words.length < this.index.labels.length) {
      const size = this.index.labels.length + 1_000;
      this.words = new Uint16Array(size);
      this.spans = new Uint8Array(size);
      this.qualities = new Float32Array(size);
    } else for (const label of this.labels) this.words[label] = this.spans[label] = 0;
    if (this.entityWords.length < this.index.entities.length) {
      const size = this.index.entities.length + 1_000;
      this.entityWords = new Uint16Array(size);
      this.named = new Uint8Array(size);
    } else for (const entity of this.entities) this.entityWords[entity] = this.named[entity] = 0;
    this.labels.length = 0;
    this.entities.length = 0;
  }
}
