import type { NextSkillsQuery, RecommendedFragment } from '../documents.generated.js';
import { assumptionBlocks } from './assumptions.js';
import { type Block, titledList } from './block.js';
import { unfollowedBlocks } from './unfollowed.js';
import { named } from './words.js';

export function describeNextSkills({ nextSkills }: NextSkillsQuery): Block[] {
  const { recommendations, alongside, assumptions, unfollowed } = nextSkills;
  const isDone = recommendations.length + alongside.length === 0;
  return [
    ...(isDone ? [{ paragraph: 'Nothing is left to learn.' }] : []),
    ...titledList('Learn next', recommendations.map(describe)),
    ...titledList('Learn alongside', alongside.map(describe)),
    ...unfollowedBlocks(unfollowed),
    ...assumptionBlocks(assumptions),
  ];
}

function describe({ skill, from, to, explanation }: RecommendedFragment): string {
  const levels = from && to ? `, ${from.name} → ${to.name}` : '';
  return `${named(skill)}${levels}: ${explanation}`;
}
