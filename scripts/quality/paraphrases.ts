import { existsSync, readFileSync } from 'node:fs';
import type { MeaningReads } from '../../src/graph/ports/meaning-reads.js';
import { runToEnd } from '../../src/model/sliced.js';
import type { EntityKind } from '../../src/model/records.js';
import type { SearchDocument } from '../../src/model/search-document.js';
import { SearchIndex } from '../../src/search-index/search-index.js';
import { MentionFinder } from '../../src/text-mentions/mention-finder.js';
import {
  type Calibration,
  featuresOf,
  NEAREST,
  type NearSkill,
  probabilityOf,
} from '../../src/text-mentions/paraphrase.js';
import { sentencesIn } from '../../src/text-mentions/sentences.js';
import { fitLogistic } from './logistic.js';

/** How well paraphrases are found in sentences that were labelled by hand, half of which are for calibration. */
export interface ParaphraseQuality {
  /** fitted to the sentences for calibration */
  calibration: Calibration;
  /** of the other sentences, by the least score */
  byScore: { minScore: number; found: number; right: number }[];
  /** those of them that mean a skill which is no personal one */
  positive: number;
  tested: number;
}

/** A sentence with the skills that it means without naming them, each of which is a right answer. */
interface Labelled {
  /** the sentence, or the number of its line in SkillSpan, from 1 */
  sentence: string | number;
  skills: string[];
  half: 'calibrate' | 'test';
}

/** A part of a labelled sentence that names nothing, with the skills that are nearest to it. */
interface Example {
  of: Labelled;
  near: readonly NearSkill[];
  isRight: boolean;
}

const LABELS = new URL('data/paraphrases.jsonl', import.meta.url);
const KINDS: ReadonlySet<EntityKind> = new Set(['SKILL', 'TECHNOLOGY']);
const SCORES = [0.5, 0.65, 0.8];

/**
 * The figures over the default graph; null if SkillSpan is missing.
 *
 * @param path  SkillSpan as lines of JSON, a sentence each
 */
export async function evaluateParaphrases(
  documents: readonly SearchDocument[],
  meaning: Pick<MeaningReads, 'nearestToTexts'>,
  path: string,
): Promise<ParaphraseQuality | null> {
  if (!existsSync(path)) return null;
  const soft = new Set(documents.flatMap(({ node }) => (isSoft(node) ? [node.id] : [])));
  const labelled = linesOf(LABELS).map((line) => JSON.parse(line) as Labelled);
  const examples = await examplesOf(labelled, { documents, meaning, soft, lines: linesOf(path) });
  const ofHalf = (half: Labelled['half']) => examples.filter(({ of }) => of.half === half);
  const calibration = calibrate(ofHalf('calibrate'));
  const answers = ofHalf('test').map(({ near, isRight }) => ({ score: probabilityOf(near, calibration), isRight }));
  const tested = labelled.filter(({ half }) => half === 'test');
  return {
    calibration,
    byScore: SCORES.map((minScore) => {
      const found = answers.filter(({ score }) => score >= minScore);
      return { minScore, found: found.length, right: found.filter(({ isRight }) => isRight).length };
    }),
    positive: tested.filter(({ skills }) => skills.some((id) => !soft.has(id))).length,
    tested: tested.length,
  };
}

async function examplesOf(
  labelled: readonly Labelled[],
  {
    documents,
    meaning,
    soft,
    lines,
  }: {
    documents: readonly SearchDocument[];
    meaning: Pick<MeaningReads, 'nearestToTexts'>;
    soft: ReadonlySet<string>;
    lines: readonly string[];
  },
): Promise<Example[]> {
  const index = new SearchIndex();
  for (const document of documents) index.put(document);
  const finder = new MentionFinder(index);
  const parts = labelled.flatMap((of) => unnamedParts(textOf(of, lines), finder).map((text) => ({ of, text })));
  const found = await meaning.nearestToTexts(
    parts.map(({ text }) => text),
    ['SKILL'],
    NEAREST,
  );
  return parts.flatMap(({ of }, at): Example[] => {
    const near = found[at]!;
    const [nearest] = near;
    return !nearest || soft.has(nearest.id) ? [] : [{ of, near, isRight: of.skills.includes(nearest.id) }];
  });
}

function unnamedParts(text: string, finder: MentionFinder): string[] {
  const mentions = runToEnd(finder.find(text, KINDS));
  const isNamed = ({ start, end }: { start: number; end: number }) =>
    mentions.some((mention) => mention.start < end && mention.end > start);
  return runToEnd(sentencesIn(text)).flatMap((sentence) => (isNamed(sentence) ? [] : [sentence.text]));
}

function calibrate(examples: readonly Example[]): Calibration {
  const rows = examples.map(({ near, isRight }) => {
    const { similarity, lead } = featuresOf(near);
    return { features: [similarity, lead], isRight };
  });
  const { intercept, weights } = fitLogistic(rows);
  return { intercept, similarity: weights[0]!, lead: weights[1]! };
}

function textOf({ sentence }: Labelled, lines: readonly string[]): string {
  if (typeof sentence === 'string') return sentence;
  return (JSON.parse(lines[sentence - 1]!) as { tokens: string[] }).tokens.join(' ');
}

function isSoft(node: SearchDocument['node']): boolean {
  return node.kind === 'SKILL' && node.skillKind === 'SOFT';
}

function linesOf(path: string | URL): string[] {
  return readFileSync(path, 'utf8').trim().split('\n');
}
