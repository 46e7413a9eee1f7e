import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import type { EntityFacts } from '../model/entity-facts.js';
import { badUserInput } from '../model/errors.js';
import { primarySkill } from '../planning/expand-known.js';
import { MAX_GOALS } from './named-entities.js';
import { idsInText } from './skills-in-text.js';

/** Texts that say the same as ids. Blank ones say nothing: a form sends them where nothing was entered. */
export interface PlanningTexts {
  /** Such as a CV: what it mentions is known. */
  knownText?: string | null | undefined;
  /** Such as a job advertisement: what it mentions is a goal. */
  goalsText?: string | null | undefined;
}

/** Skills and technologies that texts mention without negation, those that a text is most about first. */
export interface MentionedEntities {
  known: EntityFacts[];
  wanted: EntityFacts[];
}

export const NOTHING_MENTIONED: MentionedEntities = { known: [], wanted: [] };

export async function readTexts(
  graph: GraphLoaders,
  { knownText, goalsText }: PlanningTexts,
): Promise<MentionedEntities> {
  const [known, wanted] = await Promise.all([mentionedIn(graph, knownText), mentionedIn(graph, goalsText)]);
  return { known, wanted };
}

export function hasTexts({ knownText, goalsText }: PlanningTexts): boolean {
  return hasText(knownText) || hasText(goalsText);
}

export function hasText(text: string | null | undefined): text is string {
  return (text ?? '').trim() !== '';
}

/**
 * Named goals, then those that a text adds. Left out are technologies that no skill uses, and those whose primary skill is a
 * goal as well: a job advertisement names Docker and containers, and means one thing to learn.
 *
 * @throws BAD_USER_INPUT for a text that adds nothing where no goal is named
 */
export function withMentionedGoals(named: readonly EntityFacts[], wanted: readonly EntityFacts[]): EntityFacts[] {
  const ids = new Set([...named, ...wanted].map(({ id }) => id));
  const isOwnGoal = (entity: EntityFacts): boolean =>
    entity.kind !== 'TECHNOLOGY' || (entity.uses.length > 0 && !primarySkill(entity).some((skill) => ids.has(skill)));
  const goals = [...named, ...without(wanted, named).filter(isOwnGoal).slice(0, MAX_GOALS)];
  if (goals.length === 0)
    throw badUserInput('goalsText', 'mentions no skill or technology that can be learned; name goals instead');
  return goals;
}

/** Entities that are not among others. */
export function without(entities: readonly EntityFacts[], others: readonly EntityFacts[]): EntityFacts[] {
  if (entities.length === 0) return [];
  const ids = new Set(others.map(({ id }) => id));
  return entities.filter(({ id }) => !ids.has(id));
}

async function mentionedIn(graph: GraphLoaders, text: string | null | undefined): Promise<EntityFacts[]> {
  if (!hasText(text)) return [];
  const ids = await idsInText(graph, text);
  const facts = await graph.reads.planning.facts(ids);
  return ids.flatMap((id) => facts.get(id) ?? []);
}
