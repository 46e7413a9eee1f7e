import { getOrThrow } from '../graph-algorithms/get-or-throw.js';
import type { Alternatives, TechnologyFacts } from '../model/entity-facts.js';
import { closureIds, type PrerequisiteGraph } from '../model/prerequisite-graph.js';
import { type Coverage, needWeight } from './coverage.js';
import { possibleSkills } from './goal-skills.js';
import { type Assumption, type Goal, isPreferredNeed, type KnownIds } from './input.js';
import type { Known } from './known.js';
import { type Need, skillsIn } from './needs.js';
import type { Planned } from './plan.js';
import { no, oneOrNone, yes } from './profile-answers.js';
import { groupsIn, mergeGroups, waitingFor } from './profile-groups.js';
import type { CandidateQuestion } from './profile-questions.js';
import { middle } from './schedule.js';
import { isAlongside, type SpaceNode } from './search-space.js';

export interface CandidatesInput {
  graph: PrerequisiteGraph;
  ids: KnownIds;
  known: Known;
  /** Named technologies without a primary skill. */
  technologies: readonly TechnologyFacts[];
}

/** What a learner could be asked about that is not known. */
interface Askable {
  groups: readonly Alternatives[];
  skills: readonly string[];
  /** Skills that a technology is evidence of. */
  useful: ReadonlySet<string>;
  /** An estimate of what a skill contributes, with all that it implies. */
  worth: ReadonlyMap<string, number>;
}

/** Skills that are asked about one by one. */
const MAX_SKILLS = 20;
/** Milestones or roles are added until there are as many skills to ask about. */
const ENOUGH_SKILLS = 10;

/**
 * Questions about what may shorten or lengthen a path: assumptions, as far as they lead to what the goals may require, and
 * what the learner would be taught first, in the first milestones.
 */
export function candidatesOnPath(
  input: CandidatesInput,
  goals: readonly Goal[],
  planned: Planned,
): CandidateQuestion[] {
  const { graph, known } = input;
  const { plan, space } = planned;
  const ofNode = ({ skill, time, upgrade }: SpaceNode) => (upgrade ? [] : [[skill.id, middle(time)] as const]);
  const worth = new Map(space.skills.flatMap(ofNode));
  const onPath = new Set(plan.steps.flatMap(({ node }) => ofNode(node).map(([id]) => id)));
  // who asks for the way to a skill does not know it
  const goalIds = new Set(
    planned.goals.flatMap(({ id, technology }) => [id, ...(technology ? [technology.chosen] : [])]),
  );
  const isOpen = (id: string): boolean => worth.has(id) && !goalIds.has(id) && !isDenied(input, id);
  const choices = [...plan.steps.map(({ node }) => node), ...space.goals].flatMap((owner) => owner.choices);
  const open = mergeGroups(choices.filter((choice) => choice.open !== null));
  const waits = waitingFor(graph, known, open);
  const skills = untilEnough(input, plan.milestones, ({ steps }) =>
    steps.map(({ node }) => node.skill.id).filter((id) => onPath.has(id) && isOpen(id) && !waits(id)),
  );
  const first = new Set(skills);
  const groups = open.filter(({ options }) => options.some((option) => first.has(option)));
  const required = new Set(closureIds(graph, goals.flatMap(possibleSkills)));
  const matters = ({ options }: Assumption): boolean => closureIds(graph, options).some((id) => required.has(id));
  return candidates(input, known.assumptions.filter(matters), {
    groups,
    skills,
    useful: new Set([...worth.keys()].filter(isOpen)),
    worth,
  });
}

/**
 * Questions about what may change the coverage of roles: assumptions, and the unmet needs of the first roles that are not
 * fully covered.
 *
 * @param matches  the needs of each role, the most covered first
 */
export function candidatesForRoles(
  input: CandidatesInput,
  matches: readonly Pick<Coverage, 'missing'>[],
): CandidateQuestion[] {
  const { graph, known } = input;
  const worth = new Map<string, number>();
  for (const { missing } of matches) {
    for (const need of missing) {
      for (const skill of skillsIn(need)) worth.set(skill, (worth.get(skill) ?? 0) + needWeight(need));
    }
  }
  const isOpen = (id: string): boolean => !isDenied(input, id) && !isAlongside(getOrThrow(graph.skills, id));
  const waits = waitingFor(graph, known, groupsIn(matches.flatMap((match) => match.missing)));
  const isAskable = (need: Need): boolean =>
    need.group !== null || skillsIn(need).every((id) => isOpen(id) && !waits(id));
  const missing = untilEnough(input, matches, (match) => match.missing.filter(isAskable));
  return candidates(input, known.assumptions, {
    groups: groupsIn(missing),
    skills: missing.filter(({ group }) => group === null).flatMap(skillsIn),
    useful: new Set([...worth.keys()].filter(isOpen)),
    worth,
  });
}

function candidates(
  input: CandidatesInput,
  assumptions: readonly Assumption[],
  { groups, skills, useful, worth }: Askable,
): CandidateQuestion[] {
  const { known, ids, technologies } = input;
  const worthOf = (skill: string): number =>
    [...known.impliedBy(skill)].reduce((sum, id) => sum + (worth.get(id) ?? 0), 0);
  const byWorth = (list: Iterable<string>): string[] =>
    [...new Set(list)]
      .map((skill) => ({ skill, worth: worthOf(skill) }))
      .sort((a, b) => b.worth - a.worth || (a.skill < b.skill ? -1 : 1))
      .map(({ skill }) => skill);
  const ofAssumptions = assumptions.map((assumption) => ofAssumption(input, assumption));
  const ofTechnologies = technologies.flatMap(({ id, uses }) => {
    const [skill] = byWorth(uses.map((use) => use.skill).filter((one) => useful.has(one)));
    return skill === undefined ? [] : [{ ...ofSkill(skill), kind: 'TECHNOLOGY' as const, technology: id }];
  });
  const ofGroups = groups
    .filter(({ group }) => !ids.denied.has(group))
    .map(({ group, options }) => ({ group, options: options.filter((id) => !ids.denied.has(id)) }))
    .filter(({ options }) => options.length > 0)
    .map((one) => ofAlternatives(input, one));
  const asked = new Set([
    ...[...ofAssumptions, ...ofTechnologies, ...ofGroups].flatMap((question) => question.skills),
    ...groups.filter(({ group }) => ids.denied.has(group)).flatMap(({ options }) => options),
  ]);
  const ofSkills = byWorth(skills.filter((id) => !asked.has(id)))
    .slice(0, MAX_SKILLS)
    .map(ofSkill);
  return [
    ...ofAssumptions.filter(({ kind }) => kind !== 'PREFERRED_NEED'),
    ...ofTechnologies,
    ...ofGroups,
    ...ofSkills,
    ...ofAssumptions.filter(({ kind }) => kind === 'PREFERRED_NEED'),
  ];
}

/** Whether the learner does not know a skill or what it requires. */
function isDenied({ graph, ids }: CandidatesInput, skill: string): boolean {
  return ids.denied.size > 0 && [...graph.required.closure([skill])].some((id) => ids.denied.has(id));
}

const NOTHING = { assumption: null, group: null, technology: null };

function ofAssumption({ ids, known }: CandidatesInput, assumption: Assumption): CandidateQuestion {
  const { group, options } = assumption;
  const question = { ...NOTHING, assumption, group, skills: options };
  if (!isPreferredNeed(assumption)) return { ...question, kind: 'ASSUMPTION', answers: oneOrNone(ids, assumption) };
  return {
    ...question,
    kind: 'PREFERRED_NEED',
    answers: [...options.map((skill) => yes(skill, known.rankOf(skill))), no(...options)],
  };
}

function ofAlternatives({ ids }: CandidatesInput, { group, options }: Alternatives): CandidateQuestion {
  const answers = oneOrNone(ids, { group, options, rank: null });
  return { ...NOTHING, kind: 'ALTERNATIVES', group, skills: options, answers };
}

function ofSkill(skill: string): CandidateQuestion {
  return { ...NOTHING, kind: 'SKILL', skills: [skill], answers: [yes(skill, null), no(skill)] };
}

/** The items of the first lists; of the first list only where nothing is known, so that one begins with the basics. */
function untilEnough<List, Item>(
  { ids }: CandidatesInput,
  lists: readonly List[],
  itemsOf: (list: List) => readonly Item[],
): Item[] {
  const isBeginner = ids.skills.size + ids.assumptions.length === 0;
  const enough = isBeginner ? 1 : ENOUGH_SKILLS;
  const found: Item[] = [];
  for (const list of lists) {
    if (found.length >= enough) break;
    found.push(...itemsOf(list));
  }
  return found;
}
