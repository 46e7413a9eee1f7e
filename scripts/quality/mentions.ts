import { existsSync, readFileSync } from 'node:fs';
import { grouped } from '../../src/model/maps.js';
import { runToEnd } from '../../src/model/sliced.js';
import type { EntityKind } from '../../src/model/records.js';
import type { SearchDocument } from '../../src/model/search-document.js';
import { SearchIndex } from '../../src/search-index/search-index.js';
import { wordsOf } from '../../src/text-analysis/words.js';
import { MentionFinder } from '../../src/text-mentions/mention-finder.js';

/** How well the mentions in job advertisements of SkillSpan (Zhang and others, 2022) are found. */
export interface MentionQuality {
  /** knowledge spans of annotators that are a name or an alias of the graph */
  spans: number;
  /** the share of them that a mention overlaps */
  recall: number;
  mentions: number;
  /** the share of mentions that overlap a span of skills or knowledge; annotators left out many */
  onSpans: number;
  /** the median time for 5,000 code units of the advertisements, in ms */
  time: number;
}

/** A sentence of SkillSpan; spans are [from, to) in tokens. */
interface Sentence {
  source: string;
  posting: number;
  tokens: string[];
  skill: [number, number][];
  knowledge: [number, number][];
}

const KINDS: ReadonlySet<EntityKind> = new Set(['SKILL', 'TECHNOLOGY']);
const TIMED_LENGTH = 5_000;
const REPETITIONS = 5;

/**
 * The figures for the technology advertisements; null if the file is missing.
 *
 * @param path  SkillSpan as lines of JSON, a sentence each
 */
export function evaluateMentions(documents: readonly SearchDocument[], path: string): MentionQuality | null {
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  const sentences = lines.map((line) => JSON.parse(line) as Sentence).filter(({ source }) => source === 'tech');
  const index = new SearchIndex();
  for (const document of documents) index.put(document);
  const finder = new MentionFinder(index);
  const postings = [...grouped(sentences, ({ posting }) => posting).values()].map(textOf);
  const labels = labelsOf(index);
  const counts = postings.map((posting) => countIn(posting, finder, labels));
  const sum = (of: (count: Count) => number) => counts.reduce((total, count) => total + of(count), 0);
  const [spans, mentions] = [sum((count) => count.spans), sum((count) => count.mentions)];
  return {
    ...{ spans, mentions },
    recall: sum(({ found }) => found) / Math.max(1, spans),
    onSpans: sum(({ onSpans }) => onSpans) / Math.max(1, mentions),
    time: medianTime(postings.map(({ text }) => text).join('\n'), finder),
  };
}

interface Posting {
  text: string;
  knowledge: [number, number][];
  all: [number, number][];
}

/** The sentences of an advertisement as lines, with the spans as offsets. */
function textOf(sentences: readonly Sentence[]): Posting {
  const posting: Posting = { text: '', knowledge: [], all: [] };
  for (const { tokens, skill, knowledge } of sentences) {
    const starts: number[] = [];
    for (const token of tokens) {
      starts.push(posting.text.length);
      posting.text += `${token} `;
    }
    const offsets = ([from, to]: [number, number]): [number, number] => [
      starts[from]!,
      starts[to - 1]! + tokens[to - 1]!.length,
    ];
    posting.knowledge.push(...knowledge.map(offsets));
    posting.all.push(...skill.map(offsets), ...knowledge.map(offsets));
    posting.text = `${posting.text.trimEnd()}\n`;
  }
  return posting;
}

interface Count {
  spans: number;
  found: number;
  mentions: number;
  onSpans: number;
}

function countIn({ text, knowledge, all }: Posting, finder: MentionFinder, labels: ReadonlySet<string>): Count {
  const mentions = runToEnd(finder.find(text, KINDS));
  const known = knowledge.filter(([start, end]) => labels.has(wordsOf(text.slice(start, end)).join(' ')));
  const found = known.filter(([start, end]) => mentions.some((mention) => mention.start < end && mention.end > start));
  const onSpans = mentions.filter((mention) => all.some(([start, end]) => mention.start < end && mention.end > start));
  return { spans: known.length, found: found.length, mentions: mentions.length, onSpans: onSpans.length };
}

function labelsOf(index: SearchIndex): Set<string> {
  const labels = index.labels.filter((label) => label && KINDS.has(index.entities[label.entity]!.document.kind));
  return new Set(labels.map((label) => label!.text));
}

/** Of the fastest of some runs for each part. */
function medianTime(text: string, finder: MentionFinder): number {
  const times: number[] = [];
  for (let from = 0; from + TIMED_LENGTH <= text.length; from += TIMED_LENGTH) {
    const part = text.slice(from, from + TIMED_LENGTH);
    const runs = Array.from({ length: REPETITIONS }, () => {
      const start = performance.now();
      runToEnd(finder.find(part, KINDS));
      return performance.now() - start;
    });
    times.push(Math.min(...runs));
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
