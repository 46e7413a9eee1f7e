import { MAX_PREREQUISITES } from './sample.js';
import { byId, type Data, PAGE, plain, sorted, type Work } from './work.js';

const skillById: Work = {
  name: 'skill',
  title: 'one skill by id',
  ours: 'query Skill($id: ID!) { skill(id: $id) { id name description level { id name } } }',
  peer: 'query Skill($id: ID!) { skills(where: { id: { eq: $id } }) { id name description level { id name } } }',
  questions: (sample) => byId(sample),
  ourAnswer: ({ skill }) => skill,
  peerAnswer: ({ skills }) => {
    const [skill] = skills as ({ level: unknown[] } | undefined)[];
    return { ...skill, level: skill?.level[0] ?? null };
  },
};

const page: Work = {
  name: 'page',
  title: 'a page of 20 with technologies',
  ours: `query Page($after: String) {
    skills(first: ${PAGE}, after: $after) { edges { node { id name technologies(first: 100) { edges { node { id name } } } } } }
  }`,
  peer: `query Page($offset: Int!) {
    skills(limit: ${PAGE}, offset: $offset, sort: [{ sortKey: ASC }, { id: ASC }]) { id name technologies { id name } }
  }`,
  questions: ({ cursors }) => cursors.map((after, at) => ({ ours: { after }, peer: { offset: at * PAGE } })),
  ourAnswer: ({ skills }) => sorted(plain(skills)),
  peerAnswer: ({ skills }) => sorted(skills),
};

const nested: Work = {
  name: 'nested',
  title: 'three levels of nested prerequisites',
  ours: `query Nested($id: ID!) {
    skill(id: $id) { id name ${`prerequisites(first: ${MAX_PREREQUISITES}) { edges { node { id name `.repeat(3)}${'} } } '.repeat(3)}}
  }`,
  peer: `query Nested($id: ID!) {
    skills(where: { id: { eq: $id } }) { id name ${'prerequisites { id name '.repeat(3)}${'} '.repeat(3)}}
  }`,
  questions: (sample) => byId(sample, sample.withPrerequisites),
  shared: (sample) => byId(sample, sample.withoutGroups),
  ourAnswer: ({ skill }) => sorted(plain([skill])),
  peerAnswer: ({ skills }) => sorted(skills),
};

const closure: Work = {
  name: 'closure',
  title: 'a transitive closure, its nearest 100',
  ours: `query Closure($id: ID!) {
    skill(id: $id) { prerequisiteClosure(first: 100) { edges { node { id name } } } }
  }`,
  peer: 'query Closure($id: ID!) { skills(where: { id: { eq: $id } }) { nearestPrerequisites(first: 100) { id name } } }',
  questions: (sample) => byId(sample, sample.withPrerequisites),
  shared: (sample) => byId(sample, sample.withoutGroups),
  ourAnswer: ({ skill }) => plain((skill as Data).prerequisiteClosure),
  peerAnswer: ({ skills }) => (skills as Data[])[0]?.nearestPrerequisites,
};

/** Reads of what is stored. */
export const READS: readonly Work[] = [skillById, page, nested, closure];
