import type { Sliced } from '../model/sliced.js';
import type { LearningPath, PathStep } from '../planning/path.js';
import { transitiveReduction } from '../graph-algorithms/transitive-reduction.js';
import { monthRange } from '../planning/sentence.js';
import type { Diagram } from './model.js';
import type { PlanSkill } from '../model/prerequisite-graph.js';

/**
 * A learning path for the eye: a frame for each stage and one for what is deferred, arrows from a step to what it is
 * needed for, without those that longer chains imply.
 */
export function* pathDiagram(
  { stages, deferred }: LearningPath,
  skills: ReadonlyMap<string, PlanSkill>,
): Sliced<Diagram> {
  const kept = stages.flatMap(({ steps }) => steps);
  const isLate = new Set(deferred);
  const edges = [...kept, ...deferred].flatMap(({ skill, requires }) =>
    requires.map((to) => ({ from: skill, to, strength: 'REQUIRED' as const, group: null })),
  );
  const frames = stages.map(({ index, steps }) => ({
    label: `Stage ${index}`,
    nodes: steps.map(({ skill }) => skill),
  }));
  const late = { label: 'Deferred', nodes: deferred.map(({ skill }) => skill) };
  const label = ({ skill, time }: PathStep): string => `${skills.get(skill)!.name}\n${monthRange(time)}`;
  const reduced = yield* transitiveReduction(edges);
  return {
    direction: 'DOWN',
    nodes: [...kept, ...deferred].map((step) => ({
      id: step.skill,
      label: label(step),
      class: isLate.has(step) ? 'DEFERRED' : step.isGoal ? 'GOAL' : 'SKILL',
    })),
    groups: deferred.length > 0 ? [...frames, late] : frames,
    edges: reduced.map(({ from, to }) => ({ from: to, to: from, label: null, style: 'SOLID' })),
  };
}
