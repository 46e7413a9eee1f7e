import { findSkillsInText } from '../../../services/skills-in-text.js';
import { requireLanguage } from '../../../services/languages.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const skillsInText: NonNullable<QueryResolvers['skillsInText']> = (
  _parent,
  { text, kinds, first, language },
  { graph },
) => findSkillsInText(graph, text, { kinds: kinds ?? null, limit: first, language: requireLanguage(language) });
