import { type Analysis, ENGLISH } from './analysis.js';
import { wordsOf } from './words.js';

interface Stemmer {
  readonly stemmer: (word: string) => string;
}
interface StopWords {
  stopwords: readonly string[];
}
type Load = () => Promise<[Stemmer, StopWords]>;

/**
 * Snowball stemmers (https://snowballstem.org/) and stop words by language, loaded when one is first used. Words are
 * folded before they are stemmed, as everywhere: the stemmers of scripts whose letters have marks are not among them.
 */
const LOADERS: Readonly<Record<string, Load>> = {
  da: () => Promise.all([import('@orama/stemmers/danish'), import('@orama/stopwords/danish')]),
  de: () => Promise.all([import('@orama/stemmers/german'), import('@orama/stopwords/german')]),
  es: () => Promise.all([import('@orama/stemmers/spanish'), import('@orama/stopwords/spanish')]),
  fi: () => Promise.all([import('@orama/stemmers/finnish'), import('@orama/stopwords/finnish')]),
  fr: () => Promise.all([import('@orama/stemmers/french'), import('@orama/stopwords/french')]),
  hu: () => Promise.all([import('@orama/stemmers/hungarian'), import('@orama/stopwords/hungarian')]),
  it: () => Promise.all([import('@orama/stemmers/italian'), import('@orama/stopwords/italian')]),
  nl: () => Promise.all([import('@orama/stemmers/dutch'), import('@orama/stopwords/dutch')]),
  no: () => Promise.all([import('@orama/stemmers/norwegian'), import('@orama/stopwords/norwegian')]),
  pt: () => Promise.all([import('@orama/stemmers/portuguese'), import('@orama/stopwords/portuguese')]),
  ro: () => Promise.all([import('@orama/stemmers/romanian'), import('@orama/stopwords/romanian')]),
  ru: () => Promise.all([import('@orama/stemmers/russian'), import('@orama/stopwords/russian')]),
  sv: () => Promise.all([import('@orama/stemmers/swedish'), import('@orama/stopwords/swedish')]),
};

/** Stems of longer words take long, and say nothing. */
const MAX_LETTERS = 60;
const loaded = new Map<string, Promise<Analysis>>();

/**
 * The analysis of a language. One without a stemmer compares words as they are written; scripts without spaces are divided
 * into pairs of characters in every language.
 *
 * @param tag  of BCP 47; only the language itself counts
 */
export async function analysisOf(tag: string): Promise<Analysis> {
  const [language = ''] = tag.split('-', 1);
  if (language === 'en') return ENGLISH;
  const name = language === 'nb' || language === 'nn' ? 'no' : language;
  const load = Object.hasOwn(LOADERS, name) ? LOADERS[name] : undefined;
  if (!load) return AS_WRITTEN;
  const analysis = loaded.get(name) ?? load().then(analysisWith);
  loaded.set(name, analysis);
  return analysis;
}

const AS_WRITTEN: Analysis = {
  stemOf: (word) => word,
  possibleStems: () => [],
  isStopWord: () => false,
  isGeneric: () => false,
};

function analysisWith([{ stemmer }, { stopwords }]: [Stemmer, StopWords]): Analysis {
  const stopWords = new Set(stopwords.flatMap(wordsOf));
  return {
    ...AS_WRITTEN,
    stemOf: (word) => (word.length > MAX_LETTERS || /\d/.test(word) ? word : stemmer(word)),
    isStopWord: (word) => stopWords.has(word),
  };
}
