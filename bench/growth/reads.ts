import { hashOf, randomFrom } from '../../src/recommendation/evaluation/random.js';
import type { DatasetContent } from '../../src/model/dataset-content.js';

type Variables = Record<string, unknown>;

/** A query, and variables for it. */
export interface Read {
  name: string;
  title: string;
  query: string;
  variables: (sample: Sample) => Variables;
}

const KNOWN = 30;

const PREREQUISITES = 'prerequisites(first: 10) { edges { node { id name ';

/** The reads whose cost is compared between sizes of the graph. */
export const READS: readonly Read[] = [
  {
    name: 'skill',
    title: 'one skill with its level',
    query: 'query ($id: ID!) { skill(id: $id) { id name description level { id name } } }',
    variables: (sample) => ({ id: sample.skill() }),
  },
  {
    name: 'page',
    title: 'a page of 20 with technologies',
    query:
      'query ($after: String) { skills(first: 20, after: $after) { edges { node { id name technologies(first: 100) { edges { node { id name } } } } } } }',
    variables: (sample) => ({ after: sample.cursor() }),
  },
  {
    name: 'nested',
    title: 'three levels of prerequisites',
    query: `query ($id: ID!) { skill(id: $id) { id ${PREREQUISITES.repeat(3)}${'} } } '.repeat(3)}} }`,
    variables: (sample) => ({ id: sample.skill() }),
  },
  {
    name: 'closure',
    title: 'a closure, its nearest 100',
    query: 'query ($id: ID!) { skill(id: $id) { prerequisiteClosure(first: 100) { edges { node { id name } } } } }',
    variables: (sample) => ({ id: sample.skill() }),
  },
  {
    name: 'path',
    title: 'a learning path, 30 known',
    query:
      'query ($input: LearningPathInput!) { learningPath(input: $input) { stepCount totalTime { min max } stages { index steps { position startMonth endMonth skill { id name } } } } }',
    variables: (sample) => ({ input: { goals: [sample.skill()], known: sample.skills(KNOWN) } }),
  },
  {
    name: 'gap',
    title: 'a skill gap of a role, 30 known',
    query:
      'query ($role: ID!, $known: [ID!]) { skillGap(role: $role, known: $known) { coverage missing { skill { id name } importance } } }',
    variables: (sample) => ({ role: sample.role(), known: sample.skills(KNOWN) }),
  },
  {
    name: 'readiness',
    title: 'readiness for 20 skills, 30 known',
    query: 'query ($skills: [ID!]!, $known: [ID!]) { readiness(skills: $skills, known: $known) { status } }',
    variables: (sample) => ({ skills: sample.skills(20), known: sample.skills(KNOWN) }),
  },
  {
    name: 'next',
    title: 'next skills towards a role, 30 known',
    query:
      'query ($goals: [ID!], $known: [ID!]) { nextSkills(goals: $goals, known: $known) { recommendations { score skill { id name } } } }',
    variables: (sample) => ({ goals: [sample.role()], known: sample.skills(KNOWN) }),
  },
  {
    name: 'next-any',
    title: 'next skills without goals, 30 known',
    query: 'query ($known: [ID!]) { nextSkills(known: $known) { recommendations { score skill { id name } } } }',
    variables: (sample) => ({ known: sample.skills(KNOWN) }),
  },
  {
    name: 'role-matches',
    title: 'role matches, 30 known',
    query: 'query ($known: [ID!]) { roleMatches(known: $known) { edges { coverage node { id name } } } }',
    variables: (sample) => ({ known: sample.skills(KNOWN) }),
  },
  {
    name: 'related',
    title: 'related skills, the first 10',
    query: 'query ($id: ID!) { skill(id: $id) { related(first: 10) { edges { score node { id name } } } } }',
    variables: (sample) => ({ id: sample.skill() }),
  },
  {
    name: 'related-roles',
    title: 'related roles, the first 10',
    query: 'query ($id: ID!) { role(id: $id) { related(first: 10) { edges { score node { id name } } } } }',
    variables: (sample) => ({ id: sample.role() }),
  },
  {
    name: 'search',
    title: 'search for two words, the first 20',
    query: 'query ($text: String!) { search(text: $text, first: 20) { edges { node { id name } } } }',
    variables: (sample) => ({ text: sample.words(2) }),
  },
  {
    name: 'suggest',
    title: 'completion of three letters',
    query: 'query ($prefix: String!) { suggest(prefix: $prefix, first: 10) { id name } }',
    variables: (sample) => ({ prefix: sample.words(1).slice(0, 3) }),
  },
];

/** Random arguments; the same sequence for the same graph and name. */
export class Sample {
  private readonly random: () => number;
  private readonly ids: readonly string[];
  private readonly roles: readonly string[];
  private readonly names: readonly string[];

  /** @param cursors  of pages; null for the first */
  constructor(
    { nodes }: DatasetContent,
    private readonly cursors: readonly (string | null)[],
    seed: string,
  ) {
    this.random = randomFrom(hashOf(seed));
    const skills = nodes.filter(({ kind }) => kind === 'SKILL');
    this.ids = skills.map(({ id }) => id);
    this.names = skills.map(({ name }) => name);
    this.roles = nodes.filter(({ kind }) => kind === 'ROLE').map(({ id }) => id);
  }

  skill(): string {
    return this.one(this.ids);
  }

  role(): string {
    return this.one(this.roles);
  }

  cursor(): string | null {
    return this.one(this.cursors);
  }

  skills(count: number): string[] {
    const drawn = new Set<string>();
    while (drawn.size < count) drawn.add(this.skill());
    return [...drawn];
  }

  /** The first words of a skill's name. */
  words(count: number): string {
    return this.one(this.names).split(' ').slice(0, count).join(' ');
  }

  private one<Item>(items: readonly Item[]): Item {
    // no list is empty
    return items[Math.floor(this.random() * items.length)]!;
  }
}
