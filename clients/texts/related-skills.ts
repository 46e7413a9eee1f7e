import type { RelatedSkillsFragment, RelatedSkillsQuery, RelationReasonKind } from '../documents.generated.js';
import { enumerate } from '../../src/planning/sentence.js';
import type { Block } from './block.js';
import { named } from './words.js';

/** The text of each kind of reason, given the names of the entities that connect the two skills. */
const REASONS: Readonly<Record<RelationReasonKind, (shared: string) => string>> = {
  ALTERNATIVE: (shared) => `both are members of ${shared}`,
  SHARED_TECHNOLOGY: (shared) => `both use ${shared}`,
  COMMON_PREREQUISITE: (shared) => `both require ${shared}`,
  COMMON_DEPENDENT: (shared) => `both are required by ${shared}`,
  PREREQUISITE: () => 'is a prerequisite',
  DEPENDENT: () => 'builds on it',
  SAME_ROLE: (shared) => `both are needed by ${shared}`,
  SAME_AREA: (shared) => `both belong to ${shared}`,
  GRAPH_PROXIMITY: () => 'close in the graph',
  SIMILAR_MEANING: () => 'similar in meaning',
};

export function describeRelatedSkills({ skill }: RelatedSkillsQuery): Block[] {
  const list = relatedSkills(skill!.related);
  const heading = `Related to ${named(skill!)}`;
  return [{ heading }, list.length > 0 ? { list } : { paragraph: 'No related skills.' }];
}

/** One line per skill: name, score and reasons. */
export function relatedSkills({ edges }: RelatedSkillsFragment): string[] {
  return edges.map(({ node, score, reasons }) => {
    const texts = reasons.map(({ kind, through }) => REASONS[kind](enumerate(through.map(({ name }) => name))));
    return `${named(node)}, ${score.toFixed(2)}: ${texts.join('; ')}`;
  });
}
