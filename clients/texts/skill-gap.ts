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
  const way = path && path.stepCount > 0 ? ` The way there: ${describeWay(path)}.` : '';
  return [
    { heading: named(role) },
    { paragraph: `Covered: ${percent(coverage)}.${way}` },
    ...titledTable('Missing, in the order in which to learn it', { head: ['Skill', 'Id', 'Need', 'Level'], rows }),
    ...titledText('Known already', names(have)),
  ];
}

function describeWay({ stepCount, totalTime }: NonNullable<NonNullable<SkillGapQuery['skillGap']>['path']>): string {
  return `${count(stepCount, 'skill')} with what they build on, ${monthRange(totalTime)} at 10 hours a week`;
}
