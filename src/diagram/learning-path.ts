import type { Sliced } from '../model/sliced.js';
import type { LearningPath } from '../planning/path.js';
import type { PathStep } from '../planning/path-steps.js';
import { getOrThrow } from '../graph-algorithms/get-or-throw.js';
import { transitiveReduction } from '../graph-algorithms/transitive-reduction.js';
import { monthRange } from '../planning/sentence.js';
import type { Diagram } from './diagram.js';
import type { PlanSkill } from '../model/prerequisite-graph.js';

/**
 * The diagram of a learning path: a frame for each stage and one for deferred steps, with arrows from a step to the steps that
 * need it, without those that longer chains imply.
 */
export function* pathDiagram(
  { stages, deferred }: LearningPath,
  skills: ReadonlyMap<string, PlanSkill>,
): Sliced<Diagram> {
  const steps = [...stages.flatMap((stage) => stage.steps), ...deferred];
  const isDeferred = new Set(deferred);
  const edges = steps.flatMap(({ skill, requires }) =>
    requires.map((to) => ({ from: skill, to, strength: 'REQUIRED' as const, group: null })),
  );
  const frame = (text: string, members: readonly PathStep[]) => ({
    label: text,
    nodes: members.map(({ skill }) => skill),
  });
  const frames = stages.map((stage) => frame(`Stage ${stage.index}`, stage.steps));
  const label = ({ skill, time }: PathStep): string => `${getOrThrow(skills, skill).name}\n${monthRange(time)}`;
  const reduced = yield* transitiveReduction(edges);
  return {
    direction: 'DOWN',
    nodes: steps.map((step) => ({
      id: step.skill,
      label: label(step),
      class: isDeferred.has(step) ? 'DEFERRED' : step.isGoal ? 'GOAL' : 'SKILL',
    })),
    groups: deferred.length > 0 ? [...frames, frame('Deferred', deferred)] : frames,
    edges: reduced.map(({ from, to }) => ({ from: to, to: from, label: null, style: 'SOLID' })),
  };
}
