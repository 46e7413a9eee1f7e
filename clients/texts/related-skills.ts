import type { RelatedSkillsFragment, RelatedSkillsQuery, RelationReasonKind } from '../documents.generated.js';
import { enumerate } from '../../src/planning/sentence.js';
import type { Block } from './block.js';
import { named } from './words.js';

/** What a reason says of the other skill, by what the two share. */
const REASONS: Readonly<Record<RelationReasonKind, (shared: string) => string>> = {
  SHARED_TECHNOLOGY: (shared) => `both use ${shared}`,
  COMMON_PREREQUISITE: (shared) => `both require ${shared}`,
  COMMON_DEPENDENT: (shared) => `both are required by ${shared}`,
  PREREQUISITE: () => 'comes before it',
  DEPENDENT: () => 'comes after it',
  SAME_ROLE: (shared) => `both are needed by ${shared}`,
  SAME_AREA: (shared) => `both belong to ${shared}`,
  GRAPH_PROXIMITY: () => 'close in the graph',
};

export function describeRelatedSkills({ skill }: RelatedSkillsQuery): Block[] {
  const list = relatedSkills(skill!.related);
  const heading = `Related to ${named(skill!)}`;
  return [{ heading }, list.length > 0 ? { list } : { paragraph: 'Nothing is.' }];
}

/** A line for each: what it is, how strongly it is related, and why. */
export function relatedSkills({ edges }: RelatedSkillsFragment): string[] {
  return edges.map(({ node, score, reasons }) => {
    const why = reasons.map(({ kind, through }) => REASONS[kind](enumerate(through.map(({ name }) => name))));
    return `${named(node)}, ${score.toFixed(2)}: ${why.join('; ')}`;
  });
}
