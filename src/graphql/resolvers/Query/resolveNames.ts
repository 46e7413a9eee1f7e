import { resolveNames as resolve } from '../../../services/resolve-names.js';
import { requireLanguage } from '../../../services/languages.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const resolveNames: NonNullable<QueryResolvers['resolveNames']> = (
  _parent,
  { names, kinds, language },
  { graph },
) => resolve(graph, names, kinds ?? null, requireLanguage(language));
