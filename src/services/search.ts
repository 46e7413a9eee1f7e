import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import type { SearchByMeaning, SearchHit, Slice } from '../graph/ports/graph-reads.js';
import type { MeaningReads } from '../graph/ports/meaning-reads.js';
import { badUserInput, ErrorCode, isWithoutAnswer, ServiceError } from '../model/errors.js';
import type { EntityKind, EntityRecord } from '../model/records.js';
import { chanceSimilarity } from './chance-similarity.js';
import { requireShortText } from './known-ids.js';
import {
  type Connection,
  type KeyShape,
  type NodeEdge,
  notACursor,
  type PageArgs,
  toConnection,
  toSlice,
} from './pagination.js';

export type SearchMode = 'WORDS' | SearchByMeaning['mode'];

export interface SearchQuery {
  text: string;
  /** null for all */
  kinds: readonly EntityKind[] | null;
  /** of the text; null for any */
  language: string | null;
  mergeMatches: boolean;
  /** null for the default */
  mode: SearchMode | null;
}

export type SearchedEdge = NodeEdge<EntityRecord> &
  Pick<SearchHit, 'score' | 'matched' | 'language' | 'byWords' | 'similarity' | 'merged'>;

export type SearchResult = Required<Connection<SearchedEdge>> & {
  /** what the results were searched by */
  mode: SearchMode;
};

const WORDS_KEY: KeyShape = ['number', 'number', 'string'];
const MEANING_KEY: KeyShape = ['string', ...WORDS_KEY];
/** Entities near in meaning: more would only be further away, and bury what words find. */
const MAX_NEAR = 30;
const HOW_TO_ENABLE = 'start the service with EMBEDDINGS=local, or search by WORDS';

/**
 * Searches by words, by meaning or by both.
 *
 * @throws BAD_USER_INPUT naming the argument: for a long text, for a cursor of another mode, and for a mode that needs
 *   embeddings where they are off; UNAVAILABLE or TIMEOUT if the mode was asked for and vectors cannot be read
 */
export async function search(
  graph: GraphLoaders,
  { text, kinds, language, mergeMatches, mode }: SearchQuery,
  page: PageArgs,
): Promise<SearchResult> {
  requireShortText('text', text);
  const slice = toSlice(page, WORDS_KEY, MEANING_KEY);
  const byMeaning = await readMeaning(graph, text, kinds, mode, modeOf(slice));
  const found = await graph.reads.search(text, kinds, slice, { language, mergeMatches, byMeaning });
  return { ...toConnection(found, page, (hit) => hit), mode: byMeaning?.mode ?? 'WORDS' };
}

/** The mode of the list that a cursor belongs to; null without a cursor. */
function modeOf({ after }: Slice): SearchMode | null {
  if (after === null) return null;
  if (after.length === WORDS_KEY.length) return 'WORDS';
  const [mode] = after;
  if (mode !== 'MEANING' && mode !== 'BOTH') throw notACursor();
  return mode;
}

/** What is near in meaning; null for a search by words. */
async function readMeaning(
  graph: GraphLoaders,
  text: string,
  kinds: readonly EntityKind[] | null,
  asked: SearchMode | null,
  continued: SearchMode | null,
): Promise<SearchByMeaning | null> {
  if (asked !== null && continued !== null && asked !== continued)
    throw badUserInput('after', `a cursor of a search with mode ${continued}; omit mode, or send the same`);
  const { meaning } = graph.reads;
  const mode = asked ?? continued ?? (meaning === null ? 'WORDS' : 'BOTH');
  if (mode === 'WORDS') return null;
  if (meaning === null)
    throw badUserInput(asked === null ? 'after' : 'mode', `${mode} needs embeddings, which are off; ${HOW_TO_ENABLE}`);
  const reading = nearTo(graph, meaning, text, kinds, mode);
  return asked === null && continued === null ? reading.catch(wordsInstead(graph)) : reading;
}

/** Another page of the list would not continue this one, and no cache may keep it. */
const wordsInstead = (graph: GraphLoaders) => (error: unknown) => {
  if (!isWithoutAnswer(error)) throw error;
  graph.markProvisional();
  return null;
};

async function nearTo(
  graph: GraphLoaders,
  meaning: MeaningReads,
  text: string,
  kinds: readonly EntityKind[] | null,
  mode: SearchByMeaning['mode'],
): Promise<SearchByMeaning> {
  // before the vectors are read: those that are complete for a version remain so
  const status = await meaning.status();
  if (status.version === null) throw notIndexed(status.indexed, status.total);
  const [[near = []], chance, version] = await Promise.all([
    text.trim() === '' ? [] : meaning.nearestToTexts([text], kinds, MAX_NEAR),
    chanceSimilarity(meaning, status),
    graph.reads.version(),
  ]);
  if (version !== status.version) graph.markProvisional();
  return { mode, near, chance };
}

function notIndexed(indexed: number, total: number): ServiceError {
  return new ServiceError(
    `mode: the vectors of ${indexed} of ${total} entities are made so far; try again later, or search by WORDS`,
    { code: ErrorCode.Unavailable, retryAfterSeconds: 10 },
  );
}
