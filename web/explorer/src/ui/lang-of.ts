/** The language of the interface, and of the main names of entities. */
const MAIN_LANGUAGE = 'en';

/**
 * The `lang` attribute of a name: its language; none for the main one, which the page has. A main name without a Latin
 * letter is hardly English, though the API knows no better: its language is unknown (HTML: the empty string).
 */
export function langOf(name: string, language: string): string | undefined {
  if (language !== MAIN_LANGUAGE) return language;
  return /\p{Letter}/u.test(name) && !/\p{Script=Latin}/u.test(name) ? '' : undefined;
}
