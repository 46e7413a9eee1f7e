import { pathDiagram } from '../diagram/learning-path.js';
import { type DiagramFormat, draw } from '../diagram/draw.js';
import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import { expandGoals, expandKnown, expandSelection } from '../planning/expand.js';
import type { Goal, Known, Selection } from '../planning/input.js';
import { type LearningPath, learningPath } from '../planning/path.js';
import type { Sliced } from '../model/sliced.js';
import { readFacts, requireLengths } from './named-entities.js';
import { onOneVersion } from './one-version.js';
import { readClosureGraph, readTimes } from './read-prerequisite-graph.js';
import { withInputErrors, withSlicedInputErrors } from './planning-errors.js';

/** The input of `learningPath`, with its defaults. */
export interface PlanLearningPathInput {
  goals: readonly string[];
  known: readonly string[];
  assumePrerequisites: boolean;
  includeRecommended: boolean;
  includePreferred: boolean;
  hoursPerWeek: number;
  budgetMonths: number | null;
  avoid: readonly string[];
  prefer: readonly string[];
}

export interface PlannedPath extends LearningPath {
  /** Ids, in the order of the input. */
  goals: readonly string[];
  graphVersion: number;
  draw: (format: DiagramFormat) => Sliced<string>;
}

interface Expanded {
  goals: Goal[];
  known: Known;
  avoid: Selection;
  prefer: Selection;
}

/** @throws BAD_USER_INPUT naming the argument; TOO_COMPLEX where the goals require too much */
export async function planLearningPath(graph: GraphLoaders, input: PlanLearningPathInput): Promise<PlannedPath> {
  const { goals, known, avoid, prefer } = input;
  requireLengths({ goals, known, avoid, prefer });
  const { version, result } = await onOneVersion(graph.reads, () => read(graph, input));
  const { expanded, skills, times } = result;
  const path = await graph.compute(withSlicedInputErrors(learningPath(skills, { ...input, ...expanded, times })));
  return {
    ...path,
    goals: expanded.goals.map(({ id }) => id),
    graphVersion: version,
    *draw(format: DiagramFormat): Sliced<string> {
      return yield* draw(yield* pathDiagram(path, skills.skills), format);
    },
  };
}

async function read(graph: GraphLoaders, { goals, known, avoid, prefer, includePreferred }: PlanLearningPathInput) {
  const facts = await readFacts(graph, { goals, known, avoid, prefer });
  const expanded: Expanded = withInputErrors(() => ({
    goals: expandGoals(facts.goals, includePreferred),
    known: expandKnown(facts.known, includePreferred),
    avoid: expandSelection(facts.avoid, 'avoid'),
    prefer: expandSelection(facts.prefer, 'prefer'),
  }));
  const skills = await readClosureGraph(graph.reads, startsOf(expanded));
  return { expanded, skills, times: await readTimes(graph.reads, skills) };
}

function startsOf({ goals, known }: Expanded): string[] {
  return [...new Set([...goals.flatMap(({ skills }) => skills), ...known.skills])];
}
