import type { Embedder } from '../../src/embeddings/embedder.js';
import { entityTexts, meanOf } from '../../src/embeddings/entity-text.js';
import { runToEnd } from '../../src/model/sliced.js';
import type { EntityKind } from '../../src/model/records.js';
import type { Near } from '../../src/model/near.js';
import type { SearchDocument } from '../../src/model/search-document.js';
import { SearchIndex } from '../../src/search-index/search-index.js';
import { MentionFinder } from '../../src/text-mentions/mention-finder.js';
import { type Calibration, featuresOf, NEAREST, probabilityOf } from '../../src/text-mentions/paraphrase.js';
import { sentencesIn } from '../../src/text-mentions/sentences.js';
import { type LabelledSentence, labelledSentences, personalSkills } from './labelled-sentences.js';
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

/** A part of a labelled sentence that names nothing, with the skills that are nearest to it. */
interface Example {
  of: LabelledSentence;
  near: readonly Near[];
  isRight: boolean;
}

const KINDS: ReadonlySet<EntityKind> = new Set(['SKILL', 'TECHNOLOGY']);
const SCORES = [0.5, 0.65, 0.8];

/**
 * The figures over the default graph; null if SkillSpan is missing.
 *
 * @param path  SkillSpan as lines of JSON, a sentence each
 */
export async function evaluateParaphrases(
  documents: readonly SearchDocument[],
  embedder: Embedder,
  path: string,
): Promise<ParaphraseQuality | null> {
  const labelled = labelledSentences(path);
  if (!labelled) return null;
  const personal = personalSkills(documents);
  const examples = await examplesOf(labelled, documents, personal, embedder);
  const ofHalf = (half: LabelledSentence['half']) => examples.filter(({ of }) => of.half === half);
  const calibration = calibrate(ofHalf('calibrate'));
  const answers = ofHalf('test').map(({ near, isRight }) => ({ score: probabilityOf(near, calibration), isRight }));
  const tested = labelled.filter(({ half }) => half === 'test');
  return {
    calibration,
    byScore: SCORES.map((minScore) => {
      const found = answers.filter(({ score }) => score >= minScore);
      return { minScore, found: found.length, right: found.filter(({ isRight }) => isRight).length };
    }),
    positive: tested.filter(({ skills }) => skills.some((id) => !personal.has(id))).length,
    tested: tested.length,
  };
}

async function examplesOf(
  labelled: readonly LabelledSentence[],
  documents: readonly SearchDocument[],
  personal: ReadonlySet<string>,
  embedder: Embedder,
): Promise<Example[]> {
  const index = new SearchIndex();
  for (const document of documents) index.put(document);
  const finder = new MentionFinder(index);
  const parts = labelled.flatMap((of) => unnamedParts(of.text, finder).map((text) => ({ of, text })));
  const questions = await embedder.questions(parts.map(({ text }) => text));
  const skills = await skillVectors(documents, embedder);
  return parts.flatMap(({ of }, at): Example[] => {
    const near = nearestTo(questions[at]!, skills);
    const [nearest] = near;
    return !nearest || personal.has(nearest.id) ? [] : [{ of, near, isRight: of.skills.includes(nearest.id) }];
  });
}

async function skillVectors(
  documents: readonly SearchDocument[],
  embedder: Embedder,
): Promise<{ id: string; vector: Float32Array }[]> {
  const skills = documents.map(({ node }) => node).filter(({ kind }) => kind === 'SKILL');
  return Promise.all(
    skills.map(async (node) => ({ id: node.id, vector: meanOf(await embedder.passages(entityTexts(node))) })),
  );
}

function nearestTo(question: Float32Array, skills: readonly { id: string; vector: Float32Array }[]): Near[] {
  const near = skills.map(({ id, vector }) => ({ id, similarity: cosine(question, vector) }));
  return near.sort((a, b) => b.similarity - a.similarity).slice(0, NEAREST);
}

/** Of vectors of length 1. */
function cosine(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, value, axis) => sum + value * other[axis]!, 0);
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
