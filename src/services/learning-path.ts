import { pathDiagram } from '../diagram/learning-path.js';
import { type DiagramFormat, draw } from '../diagram/draw.js';
import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import { inferKnown } from '../planning/known.js';
import { type LearningPath, learningPath } from '../planning/path.js';
import type { Sliced } from '../model/sliced.js';
import { requireLengths } from './named-entities.js';
import { onOneVersion } from './one-version.js';
import {
  type KnownArguments,
  readPlanningInput,
  readSelections,
  requireKnownLengths,
  startsOf,
} from './planning-input.js';
import type { PlanningTexts } from './planning-texts.js';
import { readClosureGraph, readTimes } from './read-prerequisite-graph.js';
import { withSlicedInputErrors } from './planning-errors.js';

/** The input of `learningPath`, with its defaults. */
export interface PlanLearningPathInput extends KnownArguments, PlanningTexts {
  goals: readonly string[];
  assumePrerequisites: boolean;
  includeRecommended: boolean;
  includePreferred: boolean;
  hoursPerWeek: number;
  budgetMonths?: number | null;
  avoid: readonly string[];
  prefer: readonly string[];
}

export interface PlannedPath extends LearningPath {
  /** Ids, in the order of the input. */
  goals: readonly string[];
  graphVersion: number;
  draw: (format: DiagramFormat) => Sliced<string>;
}

/** @throws BAD_USER_INPUT naming the argument; TOO_COMPLEX where the goals require too much */
export async function planLearningPath(graph: GraphLoaders, input: PlanLearningPathInput): Promise<PlannedPath> {
  requireKnownLengths(input);
  requireLengths({ goals: input.goals, avoid: input.avoid, prefer: input.prefer });
  const { version, result } = await onOneVersion(graph.reads, () => read(graph, input));
  const { goals, skills } = result;
  const path = await graph.compute(withSlicedInputErrors(plan(input, result)));
  return {
    goals: goals.map(({ id }) => id),
    graphVersion: version,
    *draw(format: DiagramFormat): Sliced<string> {
      return yield* draw(yield* pathDiagram(path, skills.skills), format);
    },
    // last: in Node 20, each property after a spread takes half a microsecond and more
    ...path,
  };
}

type Read = Awaited<ReturnType<typeof read>>;

function* plan(input: PlanLearningPathInput, read: Read): Sliced<LearningPath> {
  const { includeRecommended, hoursPerWeek } = input;
  const { goals, skills, avoid, prefer, times } = read;
  const known = inferKnown(skills, read.known, input.assumePrerequisites);
  yield;
  const budgetMonths = input.budgetMonths ?? null;
  return yield* learningPath(skills, {
    goals,
    known,
    includeRecommended,
    hoursPerWeek,
    budgetMonths,
    avoid,
    prefer,
    times,
  });
}

async function read(graph: GraphLoaders, input: PlanLearningPathInput) {
  const { avoid, prefer } = input;
  const { goals, known, factsById } = await readPlanningInput(graph, input, { avoid, prefer });
  const selected = readSelections({ avoid, prefer }, factsById);
  const skills = await readClosureGraph(graph.reads, startsOf({ goals, known }));
  const times = await readTimes(graph.reads, skills);
  return { goals, known, avoid: selected.avoid, prefer: selected.prefer, skills, times };
}
