import { monthRange } from '../../src/planning/sentence.js';
import type { LearningPathQuery, PlannedStepFragment } from '../documents.generated.js';
import { assumptionBlocks } from './assumptions.js';
import { type Block, titledList, titledTable, titledText } from './block.js';
import { milestoneTables } from './milestones.js';
import { STEP_HEAD, stepRow } from './path-steps.js';
import { unfollowedBlocks } from './unfollowed.js';
import { count, named, namedList, names } from './words.js';

type Path = NonNullable<LearningPathQuery['learningPath']>;

const ESTIMATED = '~ estimated: no source states the time or the whole that it is a share of.';

/** @param hoursPerWeek  the requested pace */
export function describeLearningPath({ learningPath }: LearningPathQuery, hoursPerWeek: number): Block[] {
  const path = learningPath!;
  return [
    { heading: `Path to ${namedList(path.goals)}` },
    { paragraph: summarize(path, hoursPerWeek) },
    ...milestoneTables(path),
    ...(stepsOf(path).some(({ estimated }) => estimated) ? [{ paragraph: ESTIMATED }] : []),
    ...titledList('Alongside, not counted in the time', path.alongside.map(describeAlongside)),
    ...assumptionBlocks(path.assumptions),
    ...titledText('Critical path: parallel study cannot be shorter', chain(path.criticalPath)),
    ...titledList('Choices', path.choices.map(describeChoice)),
    ...titledTable('Deferred: beyond the time budget', { head: STEP_HEAD, rows: path.deferred.map(stepRow) }),
    ...titledList('To avoid, but without an alternative', path.unavoidable.map(named)),
    // what is to be avoided is listed above by the skills on the path
    ...unfollowedBlocks(path.unfollowed.filter(({ reason }) => reason !== 'REQUIRED_OTHERWISE')),
    ...titledList(
      'Cycles in the data',
      path.cycles.map((ids) => [...ids, ids[0]].join(' → ')),
    ),
    ...titledText('Already known', names(path.alreadyKnown)),
  ];
}

function stepsOf({ stages, deferred }: Path): PlannedStepFragment[] {
  return [...stages.flatMap(({ steps }) => steps), ...deferred];
}

function summarize({ stepCount, totalTime, wholeTime, deferred, alongside, exact }: Path, hours: number): string {
  if (stepCount + deferred.length + alongside.length === 0) return 'Nothing is left to learn.';
  const pace = `one after another, at ${count(hours, 'hour')} a week`;
  const whole = deferred.length > 0 ? ` With the deferred skills: ${monthRange(wholeTime)}.` : '';
  const caveat = exact ? '' : ' Not all combinations of alternatives were checked: a shorter path may exist.';
  return `${count(stepCount, 'skill')} to learn in ${monthRange(totalTime)}, ${pace}.${whole}${caveat}`;
}

function chain(skills: Path['criticalPath']): string {
  return skills.length < 2 ? '' : skills.map(({ name }) => name).join(' → ');
}

function describeAlongside({ skill, after }: Path['alongside'][number]): string {
  return `${named(skill)}, ${after ? `after ${after.skill.name}` : 'from the start'}`;
}

function describeChoice({ requiredBy, chosen, alternatives, reason }: Path['choices'][number]): string {
  const others = alternatives.length > 0 ? ` rather than ${namedList(alternatives)}` : '';
  return `For ${names(requiredBy)}: ${named(chosen)}${others}. ${reason}`;
}
