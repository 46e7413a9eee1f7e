import { flatMap } from '../model/flat-map.js';
import type { EntityFacts, RoleFacts } from '../model/entity-facts.js';
import { badUserInput } from '../model/errors.js';
import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import { expandGoals } from '../planning/expand-goals.js';
import { expandKnown, type GradedEntity, type KnownEntities } from '../planning/expand-known.js';
import type { EarlierRoles } from '../planning/expand-roles.js';
import { possibleSkills } from '../planning/goal-skills.js';
import type { Goal, KnownIds, Selection } from '../planning/input.js';
import { expandSelection } from '../planning/preference.js';
import { factsOf, type FactsById, type IdList, readFacts, requireLengths } from './named-entities.js';
import { withInputErrors } from './planning-errors.js';
import {
  hasText,
  hasTexts,
  NOTHING_MENTIONED,
  type PlanningTexts,
  readTexts,
  withMentionedGoals,
  without,
} from './planning-texts.js';

/** What a learner says about what is known. */
export interface KnownArguments extends Pick<PlanningTexts, 'knownText'> {
  known: readonly string[];
  /** Skills and technologies that are known at a level. */
  knownAt: readonly { id: string; level: string }[];
  unknown: readonly string[];
}

interface InputArguments extends KnownArguments, PlanningTexts {
  /** Left out where no goals are needed. */
  goals?: readonly string[];
  includePreferred?: boolean;
}

export interface PlanningInput {
  /** Empty without goals. */
  goals: Goal[];
  known: KnownIds;
  /** What was named or mentioned as known, at a level, and unknown. */
  named: KnownEntities;
  earlier: EarlierRoles;
  factsById: FactsById;
}

const NO_ROLES: EarlierRoles = new Map();

/**
 * Reads what goals and known ids stand for, in one round trip; one more for texts, and for each role in a row that leads to
 * one of them.
 *
 * @param more  further lists of ids whose facts are needed, by argument
 * @throws BAD_USER_INPUT naming the argument
 */
export async function readPlanningInput(
  graph: GraphLoaders,
  input: InputArguments,
  more: Readonly<Record<string, readonly string[]>> = {},
): Promise<PlanningInput> {
  const { known, knownAt, unknown, goals = [] } = input;
  const graded = knownAt.map(({ id }) => id);
  requireKnownLengths(input);
  requireLengths({ goals, ...more });
  const levels = knownAt.map(({ level }) => level);
  const lists: IdList[] = [
    ...Object.entries(more),
    ['goals', goals],
    ['known', known],
    ['unknown', unknown],
    ['knownAt', graded],
    ['knownAt.level', levels],
  ];
  const [factsById, inTexts] = hasTexts(input)
    ? await Promise.all([readFacts(graph, lists), readTexts(graph, input)])
    : [await readFacts(graph, lists), NOTHING_MENTIONED];
  const namedGoals = factsOf(goals, factsById);
  const knownByName = factsOf(known, factsById);
  const roles = [...namedGoals, ...knownByName].filter(isRole);
  const earlier = roles.length === 0 ? NO_ROLES : await readEarlierRoles(graph, roles);
  const knownAtLevels = knownAt.flatMap((one) => toGraded(one, factsById));
  const unknownByName = factsOf(unknown, factsById);
  const said = [...knownByName, ...knownAtLevels.map(({ entity }) => entity), ...unknownByName];
  const mentioned = without(inTexts.known, said);
  const entities = { known: knownByName, knownAt: knownAtLevels, unknown: unknownByName, mentioned };
  // a job advertisement may mention what the learner avoids
  const wanted = without(inTexts.wanted, factsOf(more.avoid ?? [], factsById));
  const allGoals = hasText(input.goalsText) ? withMentionedGoals(namedGoals, wanted) : namedGoals;
  const needsGoals = input.goals !== undefined || allGoals.length > 0;
  return withInputErrors(() => ({
    goals: needsGoals ? expandGoals(allGoals, earlier, input.includePreferred ?? false) : [],
    known: expandKnown(entities, earlier),
    named: entities,
    earlier,
    factsById,
  }));
}

/** The skills and technologies to avoid and to prefer. */
export function readSelections(
  { avoid, prefer }: { avoid: readonly string[]; prefer: readonly string[] },
  factsById: FactsById,
): { avoid: Selection; prefer: Selection } {
  return withInputErrors(() => ({
    avoid: expandSelection(factsOf(avoid, factsById), 'avoid'),
    prefer: expandSelection(factsOf(prefer, factsById), 'prefer'),
  }));
}

/**
 * Refuses lists that are too long. Call it before other reads.
 *
 * @throws BAD_USER_INPUT naming the argument
 */
export function requireKnownLengths({ known, knownAt, unknown }: KnownArguments): void {
  requireLengths({ known, knownAt, unknown });
}

/** The skills that planning starts from: those of the goals and known ones, with the options of every group. */
export function startsOf({ goals, known }: Pick<PlanningInput, 'goals' | 'known'>): string[] {
  const starts = [...known.skills.keys()];
  const others = new Set([...flatMap(goals, possibleSkills), ...flatMap(known.assumptions, ({ options }) => options)]);
  for (const id of others) if (!known.skills.has(id)) starts.push(id);
  return starts;
}

function toGraded({ id, level }: { id: string; level: string }, factsById: FactsById): GradedEntity[] {
  const [entity, facts] = [factsById(id), factsById(level)];
  if (facts && facts.kind !== 'LEVEL') throw badUserInput('knownAt', `${level} is not a level; find one with levels`);
  return entity && facts ? [{ entity, rank: facts.rank }] : [];
}

/** Reads the roles that lead to some roles, directly or indirectly. */
async function readEarlierRoles(graph: GraphLoaders, start: readonly RoleFacts[]): Promise<EarlierRoles> {
  const found = new Map<string, RoleFacts>();
  let roles = start;
  while (roles.length > 0) {
    const missing = new Set(roles.flatMap(({ before }) => before).filter((id) => !found.has(id)));
    if (missing.size === 0) break;
    const facts = await graph.reads.planning.facts([...missing]);
    roles = [...facts.values()].filter(isRole);
    for (const role of roles) found.set(role.id, role);
  }
  return found;
}

function isRole(facts: EntityFacts): facts is RoleFacts {
  return facts.kind === 'ROLE';
}
