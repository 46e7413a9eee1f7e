import { monthRange } from '../../src/planning/sentence.js';
import type { SkillGapQuery } from '../documents.generated.js';
import { type Block, titledTable, titledText } from './block.js';
import { count, named, names, percent, word } from './words.js';

export function describeSkillGap({ skillGap }: SkillGapQuery): Block[] {
  const { role, coverage, have, missing, path } = skillGap!;
  const rows = missing.map(({ skill, importance, proficiency }) => [
    skill.name,
    skill.id,
    word(importance),
    proficiency?.name ?? '',
  ]);
  const pathText = path && path.stepCount > 0 ? ` Path: ${describePath(path)}.` : '';
  return [
    { heading: named(role) },
    { paragraph: `Covered: ${percent(coverage)}.${pathText}` },
    ...titledTable('Missing skills, in learning order', { head: ['Skill', 'Id', 'Need', 'Level'], rows }),
    ...titledText('Already known', names(have)),
  ];
}

function describePath({ stepCount, totalTime }: NonNullable<NonNullable<SkillGapQuery['skillGap']>['path']>): string {
  return `${count(stepCount, 'skill')} including prerequisites, ${monthRange(totalTime)} at 10 hours a week`;
}
