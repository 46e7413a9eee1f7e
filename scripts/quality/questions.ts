import type { RoleNeed } from '../../src/model/role-need.js';
import type { EvaluationGraph } from '../../src/model/evaluation-graph.js';

/** A query of the API with its variables. */
export interface Question {
  title: string;
  query: string;
  variables: Record<string, unknown>;
}

/** The entities of a graph with the most expensive queries. */
export interface Examples {
  /** the role with the most needs */
  role: string;
  /** the skill with the most edges */
  skill: string;
  /** the skill with the most direct prerequisites; null if none has any */
  dependent: string | null;
  /** ten skills that the role needs */
  known: string[];
}

const KNOWN_COUNT = 10;

/** @param needs  of every role, by role id */
export function examplesOf(graph: EvaluationGraph, needs: ReadonlyMap<string, readonly RoleNeed[]>): Examples {
  const skills = new Set(graph.nodes.filter(({ kind }) => kind === 'SKILL').map(({ id }) => id));
  const ends = graph.edges.flatMap(({ from, to }) => [from, to]);
  const [role, list] = [...needs].reduce((largest, entry) => (entry[1].length > largest[1].length ? entry : largest));
  return {
    role,
    skill: mostFrequent(ends.filter((id) => skills.has(id))) as string,
    dependent: mostFrequent(graph.edges.filter(({ kind }) => kind === 'REQUIRES').map(({ from }) => from)),
    known: list
      .map(({ skill }) => skill)
      .sort()
      .slice(0, KNOWN_COUNT),
  };
}

function mostFrequent(ids: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}

const NODES = 'totalCount edges { node { id name } }';

/** @param name  the name of the example skill, used as search text */
export function questionsOf({ role, skill, dependent, known }: Examples, name: string): Question[] {
  const ask = (title: string, query: string, variables: Record<string, unknown> = {}) => ({ title, query, variables });
  const onPrerequisites = [
    ask(
      'prerequisiteClosure of the skill with most prerequisites, the first 100',
      `query ($id: ID!) { skill(id: $id) { prerequisiteClosure(first: 100) { totalCount edges { depth via node { id name } } } } }`,
      { id: dependent },
    ),
  ];
  return [
    ask(
      `search, a skill's name`,
      `query ($text: String!) { search(text: $text, first: 20) { totalCount edges { score node { id name } } } }`,
      { text: name },
    ),
    ask('suggest, three letters', 'query ($prefix: String!) { suggest(prefix: $prefix) { id name } }', {
      prefix: name.slice(0, 3),
    }),
    ask(
      'skill with most edges: technologies, prerequisites, roles',
      `query ($id: ID!) { skill(id: $id) { name technologies { ${NODES} } prerequisites { ${NODES} } roles { ${NODES} } } }`,
      { id: skill },
    ),
    ask(
      'role with most needs, the first 100',
      `query ($id: ID!) { role(id: $id) { name needs(first: 100) { totalCount edges { importance node { id name } } } } }`,
      { id: role },
    ),
    ask(
      'skills related to the one with most edges, with reasons',
      `query ($id: ID!) { skill(id: $id) { related(first: 20) { totalCount edges { score reasons { kind weight } node { id name } } } } }`,
      { id: skill },
    ),
    ask(
      'roles related to the one with most needs',
      `query ($id: ID!) { role(id: $id) { related(first: 10) { totalCount edges { score node { id name } } } } }`,
      { id: role },
    ),
    ...(dependent === null ? [] : onPrerequisites),
    ask(
      'learningPath to the role with most needs',
      `query ($id: ID!) { learningPath(input: { goals: [$id] }) { stepCount totalTime { min max } stages { index steps { position skill { id name } } } milestones { endMonth role { id } level { id } } alongside { skill { id name } } } }`,
      { id: role },
    ),
    ask(
      'skillGap of the role with most needs, 10 skills known',
      `query ($id: ID!, $known: [ID!]!) { skillGap(role: $id, known: $known) { coverage have { skill { id } } below { have { name } required { name } skill { id } } missing { importance group skill { id name } } } }`,
      { id: role, known },
    ),
    ask(
      'roleMatches, 10 skills known',
      `query ($known: [ID!]!) { roleMatches(known: $known, first: 10) { totalCount edges { coverage node { id name } } } }`,
      { known },
    ),
    ask(
      'nextSkills, 10 skills known',
      `query ($known: [ID!]!) { nextSkills(known: $known) { recommendations { score explanation skill { id name } } alongside { skill { id name } } } }`,
      { known },
    ),
    ask(
      'nextSkills towards the role with most needs',
      `query ($id: ID!, $known: [ID!]!) { nextSkills(known: $known, goals: [$id]) { recommendations { score explanation skill { id name } } alongside { skill { id name } } } }`,
      { id: role, known },
    ),
    ask(
      'subgraph of 200 nodes around the skill with most edges',
      `query ($id: ID!) { subgraph(roots: [$id]) { truncated nodes { id name } edges { from to kind } } }`,
      { id: skill },
    ),
    ask(
      'technologies, the first 100',
      `{ technologies(first: 100) { totalCount edges { node { id name category } } } }`,
    ),
    ask('skills, the first 100, with facets', `{ skills(first: 100) { ${NODES} facets { count entity { id } } } }`),
  ];
}
