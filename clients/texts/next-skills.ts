import type { NextSkillsQuery } from '../documents.generated.js';
import type { Block } from './block.js';
import { named } from './words.js';

export function describeNextSkills({ nextSkills }: NextSkillsQuery): Block[] {
  if (nextSkills.length === 0) return [{ paragraph: 'Nothing is left to learn.' }];
  return [
    { heading: 'Learn next' },
    { list: nextSkills.map(({ skill, explanation }) => `${named(skill)}: ${explanation}`) },
  ];
}
