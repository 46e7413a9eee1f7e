import { requireShortText } from '../../../services/known-ids.js';
import { requireLanguage } from '../../../services/languages.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const suggest: NonNullable<QueryResolvers['suggest']> = async (
  _parent,
  { prefix, kinds, first, language },
  { graph },
) => {
  requireShortText('prefix', prefix);
  return [...(await graph.reads.suggest(prefix, kinds ?? null, first, requireLanguage(language)))];
};
