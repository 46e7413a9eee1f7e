/** Endings that change what a word means, though its stem is the same: `executive` and `execution`, `communist`. */
const OTHER_MEANING =
  /(?:iv(?:e|es|ely|ity)|ab(?:le|ly|ility)|al(?:ly)?|ists?|isms?|ous(?:ly)?|ful(?:ly)?|ness|ly|est)$/;
/** Shorter words are forms of each other by accident. */
const MIN_LENGTH = 4;
/** The share of the shorter word that two forms have in common at their beginning. */
const MIN_SHARED = 0.6;

/** Whether a word of a stem is another form of a word of the same stem in a name: `containers` of `containerization`. */
export function isForm(word: string, named: string): boolean {
  if (word === named || isVariant(word, named)) return true;
  const shorter = Math.min(word.length, named.length);
  if (shorter < MIN_LENGTH || OTHER_MEANING.test(word) !== OTHER_MEANING.test(named)) return false;
  return sharedLetters(word, named) >= MIN_SHARED * shorter;
}

/** Whether two words differ in number or in spelling only: `APIs`, `containerisation`. */
export function isVariant(one: string, other: string): boolean {
  return isPlural(one, other) || isPlural(other, one) || american(one) === american(other);
}

function isPlural(word: string, singular: string): boolean {
  return word === `${singular}s` || word === `${singular}es` || word === singular.replace(/y$/, 'ies');
}

function american(word: string): string {
  return word.replace(/s(?=(?:e[drs]?|ing|ations?)$)/, 'z').replace(/(?<=\w{3})our/, 'or');
}

function sharedLetters(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}
