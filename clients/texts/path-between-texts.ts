import type { PathBetweenTextsQuery } from '../documents.generated.js';
import { type Block, titledList } from './block.js';
import { describeLearningPath } from './learning-path.js';
import { describeMeant, describeNegated, describeSkillsInText, isOnlyMeant } from './skills-in-text.js';
import { named } from './words.js';

type Path = NonNullable<PathBetweenTextsQuery['learningPath']>;

/** @param hoursPerWeek  the requested pace */
export function describePathBetweenTexts(data: PathBetweenTextsQuery, hoursPerWeek: number): Block[] {
  const { known, wanted, learningPath } = data;
  const path = learningPath!;
  const ids = new Set(known.entities.flatMap((one) => (one.negated || isOnlyMeant(one) ? [] : [one.entity.id])));
  const missing = missingGoals(path, ids);
  return [
    ...describeSkillsInText(known, 'Mentioned in the first text'),
    ...describeNegated(wanted, 'Mentioned in the second text'),
    ...describeMeant(wanted, 'Mentioned in the second text'),
    ...titledList('Asked for and known', path.goals.filter((goal) => !missing.has(goal)).map(named)),
    ...titledList('Asked for and missing', path.goals.filter((goal) => missing.has(goal)).map(named)),
    ...describeLearningPath({ learningPath: path }, hoursPerWeek),
  ];
}

/** The goals that are learned on a path; for a technology, the skill that stands for it. */
function missingGoals(path: Path, known: ReadonlySet<string>): ReadonlySet<Path['goals'][number]> {
  const steps = [...path.stages.flatMap(({ steps: ofStage }) => ofStage), ...path.deferred, ...path.alongside];
  const learned = new Set(steps.map(({ skill }) => skill.id));
  const chosen = new Map(path.choices.map((choice) => [choice.group, choice.chosen.id]));
  return new Set(path.goals.filter(({ id }) => !known.has(id) && learned.has(chosen.get(id) ?? id)));
}
