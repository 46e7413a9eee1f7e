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
import { plan, planSliced } from './planning-errors.js';
import type { PrerequisiteGraph } from '../model/prerequisite-graph.js';

/** The contract's input, with its defaults filled in. */
export interface PathQuestion {
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

export interface LearningPathAnswer extends LearningPath {
  /** ids, in the order given */
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
export async function answerLearningPath(graph: GraphLoaders, question: PathQuestion): Promise<LearningPathAnswer> {
  const { goals, known, avoid, prefer } = question;
  requireLengths({ goals, known, avoid, prefer });
  const { version, result } = await onOneVersion(graph.reads, () => read(graph, question));
  const { expanded, skills, times } = result;
  const path = await graph.compute(planSliced(learningPath(skills, { ...question, ...expanded, times })));
  // a copy would read what is put together when it is read
  return Object.assign(path, {
    goals: expanded.goals.map(({ id }) => id),
    graphVersion: version,
    *draw(format: DiagramFormat): Sliced<string> {
      return yield* draw(yield* pathDiagram(path, skills.skills), format);
    },
  });
}

async function read(graph: GraphLoaders, { goals, known, avoid, prefer, includePreferred }: PathQuestion) {
  const facts = await readFacts(graph, { goals, known, avoid, prefer });
  const expanded: Expanded = plan(() => ({
    goals: expandGoals(facts.goals, includePreferred),
    known: expandKnown(facts.known, includePreferred),
    avoid: expandSelection(facts.avoid, 'avoid'),
    prefer: expandSelection(facts.prefer, 'prefer'),
  }));
  const skills: PrerequisiteGraph = await readClosureGraph(graph.reads, startsOf(expanded));
  return { expanded, skills, times: await readTimes(graph.reads, skills) };
}

function startsOf({ goals, known }: Expanded): string[] {
  return [...new Set([...goals.flatMap(({ skills }) => skills), ...known.skills])];
}
