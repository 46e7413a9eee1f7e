import { stem } from 'porter2';

/** British spellings as American ones, which the names of most technologies use. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\w{4})is(?=(?:e[drs]?|ing|ations?)$)/, 'iz'],
  [/(?<=\w{3})ys(?=(?:e[drs]?|ing)$)/, 'yz'],
  [/(?<=\w{3})our(?=(?:s|al|ed|ing|ite)?$)/, 'or'],
  [/(?<=\w{3})tre(?=s?$)/, 'ter'],
  [/(?<=\w{3})ogue(?=s?$)/, 'og'],
];
/** `logger` is who or what logs: the algorithm does not remove the ending of so short a word. */
const DOUBLED = /([bdfgmnprt])\1(?:ers?)$/;
/** Short forms that are used like the words. */
const ABBREVIATIONS = tableOf({
  ...{ db: 'database', dbs: 'databases', async: 'asynchronous', sync: 'synchronous', admin: 'administration' },
  ...{
    app: 'application',
    apps: 'applications',
    config: 'configuration',
    infra: 'infrastructure',
    perf: 'performance',
  },
  ...{ repo: 'repository', repos: 'repositories', docs: 'documentation' },
});
/** Stems of words that belong together and differ in more than their endings. */
const IRREGULAR = tableOf({
  ...{ analysi: 'analyz', analys: 'analyz', indic: 'index', queu: 'queue', programm: 'program', scalabl: 'scale' },
  ...{ architectur: 'architect', replica: 'replic', automat: 'autom', matric: 'matrix', vertic: 'vertex' },
  ...{ decomposit: 'decompos', composit: 'compos', complianc: 'compli', curios: 'curious', appli: 'applic' },
  ...{ mainten: 'maintain', retent: 'retain' },
});
/** The same for groups of words: `verify` and `verification`, `subscribe` and `subscription`, `discover` and `discovery`. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\w{2})ifi$/, 'if'],
  [/(?<=\w)scrib$/, 'script'],
  [/(?<=\w{4})eri$/, ''],
];

/**
 * The stem of an English word, by the Porter2 (Snowball) algorithm: `authenticate`, `authentication` → `authent`. Words with
 * digits or letters beyond a to z stay as they are.
 */
export function stemOf(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word;
  const whole = ABBREVIATIONS.get(word) ?? word;
  if (whole.length < 3) return whole;
  const spelled = SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), whole).replace(DOUBLED, '$1');
  // `containerize` and `containers` have different stems at first
  return regular(stem(regular(stem(spelled))));
}

function regular(stemmed: string): string {
  return IRREGULAR.get(stemmed) ?? ENDINGS.reduce((text, [from, to]) => text.replace(from, to), stemmed);
}

/** A map, since an object has properties such as `constructor`. */
function tableOf(words: Record<string, string>): ReadonlyMap<string, string> {
  return new Map(Object.entries(words));
}
