import { badUserInput } from '../model/errors.js';
import { canonicalTag } from '../model/translations.js';

/**
 * The tag that an argument `language` has, in canonical form; null without one.
 *
 * @throws BAD_USER_INPUT if it is no tag of BCP 47
 */
export function requireLanguage(language: string | null | undefined): string | null {
  if (language === null || language === undefined) return null;
  const tag = canonicalTag(language);
  if (tag === null) throw badUserInput('language', 'must be a language tag (BCP 47), e.g. de or pt-BR');
  return tag;
}
