import type { LearningPathQuery } from '../documents.generated.js';
import { type Block, titledTable } from './block.js';
import { STEP_HEAD, stepRow } from './path-steps.js';
import { count } from './words.js';

type Path = Pick<NonNullable<LearningPathQuery['learningPath']>, 'goals' | 'milestones' | 'stages' | 'deferred'>;
type Milestone = Path['milestones'][number];
type Stage = Path['stages'][number];

/**
 * A table of stages for each milestone, without deferred steps. One table where the milestones are levels of several goals,
 * whose names would not say what is complete.
 */
export function milestoneTables({ goals, milestones, stages, deferred }: Path): Block[] {
  if (goals.length > 1 && milestones.every(({ role }) => role === null))
    return titledTable('Steps', { head: ['Stage', ...STEP_HEAD], rows: stages.flatMap(stageRows) });
  const deferredPositions = new Set(deferred.map(({ position }) => position));
  return milestones.flatMap((milestone) => {
    const positions = new Set(milestone.steps.map(({ position }) => position));
    // a milestone begins a new stage
    const own = stages.filter(({ steps }) => steps.some(({ position }) => positions.has(position)));
    const isDeferred = milestone.steps.some(({ position }) => deferredPositions.has(position));
    const rows = own.flatMap(stageRows);
    return titledTable(title(milestone, isDeferred), { head: ['Stage', ...STEP_HEAD], rows });
  });
}

function title({ role, level, endMonth }: Milestone, isDeferred: boolean): string {
  const name = role?.name ?? (level ? `${level.name} level` : 'Skills without a level');
  return isDeferred ? `${name}, in part` : `${name}: complete after ${count(endMonth, 'month')}`;
}

/** Only the first row of a stage shows its number. */
function stageRows({ index, steps }: Stage): string[][] {
  return steps.map((step, at) => [at === 0 ? String(index) : '', ...stepRow(step)]);
}
