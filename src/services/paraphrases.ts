import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import type { MeaningReads, Near } from '../graph/ports/meaning-reads.js';
import { isWithoutAnswer } from '../model/errors.js';
import type { FoundMention } from '../model/mention.js';
import {
  type Calibration,
  calibrationOf,
  NEAREST,
  type Paraphrase,
  paraphraseOf,
  withoutPersonal,
} from '../text-mentions/paraphrase.js';
import { type Sentence, sentencesIn } from '../text-mentions/sentences.js';

/** Sentences to read in a text. */
const MAX_SENTENCES = 200;
/** Sentences to read at a time: about a second with the slowest model that is run in this process. */
const BATCH = 20;
/** For all batches of a text, in milliseconds: half of REQUEST_TIMEOUT_MS, for the rest of the request takes time, too. */
const TIME_LIMIT_MS = 5_000;

/** The skills that a text means without naming them. */
export interface Paraphrases {
  /** in the order of the text; the sentences hold no named mention */
  mentions: readonly FoundMention[];
  byMeaning: boolean;
  unreadSentences: number;
}

/** The answer where nothing can be read by meaning. */
export const NO_PARAPHRASES: Paraphrases = { mentions: [], byMeaning: false, unreadSentences: 0 };

/**
 * The skills that sentences of a text mean without naming anything. Skills that the text names elsewhere are left out: what it
 * says of them by name counts. While the model does not answer, there are none.
 *
 * @param named  what the text names, in its order
 */
export async function findParaphrases(
  graph: GraphLoaders,
  text: string,
  named: readonly FoundMention[],
): Promise<Paraphrases> {
  const { meaning } = graph.reads;
  const calibration = meaning && (await orNull(readCalibration(meaning)));
  if (!meaning || !calibration) return NO_PARAPHRASES;
  const sentences = withoutMentions(await graph.compute(sentencesIn(text)), named);
  const near = await readNear(meaning, sentences.slice(0, MAX_SENTENCES));
  if (near.length === 0 && sentences.length > 0) return NO_PARAPHRASES;
  const found = near.flatMap((skills, at) => mentionsOf(sentences[at]!, paraphraseOf(skills, calibration)));
  return {
    mentions: await withoutOthers(graph, found, named),
    byMeaning: true,
    unreadSentences: sentences.length - near.length,
  };
}

/** Null before all entities of a graph version have had their vectors. */
async function readCalibration(meaning: MeaningReads): Promise<Calibration | null> {
  const { model, version, total } = await meaning.status();
  return version === null ? null : calibrationOf(model, total);
}

function mentionsOf({ start, end }: Sentence, paraphrase: Paraphrase | null): FoundMention[] {
  return paraphrase ? [{ start, end, reason: 'MEANING', isNegated: false, ...paraphrase }] : [];
}

/** Leaves out mentions of personal skills, and of what the text names. */
async function withoutOthers(
  graph: GraphLoaders,
  mentions: readonly FoundMention[],
  named: readonly FoundMention[],
): Promise<FoundMention[]> {
  const nodes = await graph.nodes([...new Set(mentions.flatMap(({ ids }) => ids))]);
  const personal = nodes.flatMap((node) => (node?.kind === 'SKILL' && node.skillKind === 'SOFT' ? [node.id] : []));
  const namedIds = new Set(named.flatMap(({ ids }) => ids));
  return mentions.flatMap((mention) => {
    const paraphrase = withoutPersonal(mention, new Set(personal));
    return paraphrase && !namedIds.has(paraphrase.ids[0]!) ? [{ ...mention, ...paraphrase }] : [];
  });
}

/** The skills that are nearest to each of the first sentences: of fewer than all if the time is over or the model fails. */
async function readNear(meaning: MeaningReads, sentences: readonly Sentence[]): Promise<(readonly Near[])[]> {
  const near: (readonly Near[])[] = [];
  const timeIsOver = AbortSignal.timeout(TIME_LIMIT_MS);
  const end = endOf(timeIsOver);
  for (let from = 0; from < sentences.length && !timeIsOver.aborted; from += BATCH) {
    const texts = sentences.slice(from, from + BATCH).map((sentence) => sentence.text);
    const found = await orNull(Promise.race([meaning.nearestToTexts(texts, ['SKILL'], NEAREST), end]));
    if (found === null) break;
    near.push(...found);
  }
  return near;
}

/** Null when a signal aborts. */
function endOf(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(null), { once: true }));
}

async function orNull<Value>(read: Promise<Value>): Promise<Value | null> {
  try {
    return await read;
  } catch (error) {
    if (isWithoutAnswer(error)) return null;
    throw error;
  }
}

function withoutMentions(sentences: readonly Sentence[], named: readonly FoundMention[]): Sentence[] {
  let at = 0;
  return sentences.filter(({ start, end: to }) => {
    while (at < named.length && named[at]!.end <= start) at += 1;
    return at === named.length || named[at]!.start >= to;
  });
}
