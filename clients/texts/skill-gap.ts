import { monthRange } from '../../src/planning/sentence.js';
import type { NeededFragment, SkillGapQuery } from '../documents.generated.js';
import { assumptionBlocks } from './assumptions.js';
import { type Block, type Table, titledTable, titledText } from './block.js';
import { inheritance, needIds, needName } from './needs.js';
import { count, named, percent, word } from './words.js';

export function describeSkillGap({ skillGap }: SkillGapQuery): Block[] {
  const { role, coverage, have, below, missing, assumptions, path } = skillGap!;
  const pathText = path && path.stepCount > 0 ? ` Path: ${describePath(path)}.` : '';
  return [
    { heading: named(role) },
    { paragraph: `Covered: ${percent(coverage)}.${pathText}` },
    ...titledTable('Missing, in learning order', missingTable(missing)),
    ...titledTable('Known below the needed level', belowTable(below)),
    ...titledText('Already known', have.map(needName).join(', ')),
    ...assumptionBlocks(assumptions),
  ];
}

function missingTable(needs: readonly NeededFragment[]): Table {
  const rows = needs.map((need) => [...needCells(need), need.required?.name ?? '']);
  return { head: ['Skill', 'Id', 'Need', 'Level'], rows };
}

function belowTable(needs: readonly NeededFragment[]): Table {
  const rows = needs.map((need) => [...needCells(need), need.have?.name ?? '', need.required?.name ?? '']);
  return { head: ['Skill', 'Id', 'Need', 'Known', 'Needed'], rows };
}

function needCells(need: NeededFragment): string[] {
  return [needName(need), needIds(need), `${word(need.importance)}${inheritance(need)}`];
}

function describePath({ stepCount, totalTime }: NonNullable<NonNullable<SkillGapQuery['skillGap']>['path']>): string {
  return `${count(stepCount, 'skill')} including prerequisites, ${monthRange(totalTime)} at 10 hours a week`;
}
