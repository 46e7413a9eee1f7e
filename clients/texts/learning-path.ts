import { monthRange } from '../../src/planning/sentence.js';
import type { LearningPathQuery, PlannedStepFragment } from '../documents.generated.js';
import { type Block, type Table, titledList, titledTable, titledText } from './block.js';
import { count, decimal, named, namedList, names } from './words.js';

type Path = NonNullable<LearningPathQuery['learningPath']>;

const ESTIMATED = '~ estimated from level and area; no source states a time.';
const STEP_HEAD = ['Skill', 'Id', 'Months', 'Done by'];

/** @param hoursPerWeek  the requested pace */
export function describeLearningPath({ learningPath }: LearningPathQuery, hoursPerWeek: number): Block[] {
  const path = learningPath!;
  const steps = path.stages.flatMap((stage) => stage.steps);
  return [
    { heading: `Path to ${namedList(path.goals)}` },
    { paragraph: summarize(path, hoursPerWeek) },
    ...(path.stepCount > 0 ? [stageTable(path)] : []),
    ...([...steps, ...path.deferred].some(({ estimated }) => estimated) ? [{ paragraph: ESTIMATED }] : []),
    ...titledText('Critical path: parallel study cannot be shorter', chain(path.criticalPath)),
    ...titledList('Choices', path.choices.map(describeChoice)),
    ...titledTable('Deferred: beyond the time budget', stepTable(path.deferred)),
    ...titledList('To avoid, but without an alternative', path.unavoidable.map(named)),
    ...titledList(
      'Cycles in the data',
      path.cycles.map((ids) => [...ids, ids[0]].join(' → ')),
    ),
    ...titledText('Already known', names(path.alreadyKnown)),
  ];
}

function summarize({ stepCount, totalTime, deferred, exact }: Path, hoursPerWeek: number): string {
  if (stepCount === 0 && deferred.length === 0) return 'Nothing is left to learn.';
  const pace = `one after another, at ${count(hoursPerWeek, 'hour')} a week`;
  const caveat = exact ? '' : ' There are too many combinations of alternatives to check: a shorter path may exist.';
  return `${count(stepCount, 'skill')} to learn in ${monthRange(totalTime)}, ${pace}.${caveat}`;
}

/** Only the first row of a stage shows its number. */
function stageTable({ stages }: Path): Table {
  const rows = stages.flatMap(({ index, steps }) =>
    steps.map((step, at) => [at === 0 ? String(index) : '', ...stepRow(step)]),
  );
  return { head: ['Stage', ...STEP_HEAD], rows };
}

function stepTable(steps: readonly PlannedStepFragment[]): Table {
  return { head: STEP_HEAD, rows: steps.map(stepRow) };
}

function stepRow({ skill, time: { min, max }, estimated, endMonth }: PlannedStepFragment): string[] {
  const [least, most] = [decimal(min), decimal(max)];
  const range = least === most ? most : `${least}–${most}`;
  return [skill.name, skill.id, `${estimated ? '~' : ''}${range}`, decimal(endMonth)];
}

function chain(skills: Path['criticalPath']): string {
  return skills.length < 2 ? '' : skills.map(({ name }) => name).join(' → ');
}

function describeChoice({ skill, chosen, alternatives, reason }: Path['choices'][number]): string {
  const others = alternatives.length > 0 ? ` rather than ${namedList(alternatives)}` : '';
  return `For ${skill.name}: ${named(chosen)}${others}. ${reason}`;
}
