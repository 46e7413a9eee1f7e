import type { NextSkillsQuery, RecommendedFragment } from '../documents.generated.js';
import { assumptionBlocks } from './assumptions.js';
import { type Block, titledList } from './block.js';
import { named } from './words.js';

export function describeNextSkills({ nextSkills }: NextSkillsQuery): Block[] {
  const { recommendations, alongside, assumptions } = nextSkills;
  const isDone = recommendations.length + alongside.length === 0;
  return [
    ...(isDone ? [{ paragraph: 'Nothing is left to learn.' }] : []),
    ...titledList('Learn next', recommendations.map(describe)),
    ...titledList('Learn alongside', alongside.map(describe)),
    ...assumptionBlocks(assumptions),
  ];
}

function describe({ skill, explanation }: RecommendedFragment): string {
  return `${named(skill)}: ${explanation}`;
}
