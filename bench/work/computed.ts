import type { Sample } from './sample.js';
import { byId, DISTINCT, PAGE, type Question, type Work } from './work.js';

const KNOWN = 30;
/** Learning paths that are different, enough for most requests of a run. */
const PATHS = 20_000;

const related: Work = {
  name: 'related',
  title: 'related skills, the first 10',
  ours: 'query Related($id: ID!) { skill(id: $id) { related(first: 10) { edges { score node { id name } } } } }',
  peer: null,
  questions: (sample) => byId(sample),
  ourAnswer: ({ skill }) => skill,
  peerAnswer: null,
};

const relatedOfPage: Work = {
  name: 'related-of-20',
  title: 'a page of 20, each with its first 5 related skills; 1 connection',
  ours: `query RelatedOfPage($after: String) {
    skills(first: ${PAGE}, after: $after) { edges { node { id name related(first: 5) { edges { score node { id name } } } } } }
  }`,
  peer: null,
  questions: ({ cursors }) => cursors.map((after) => ({ ours: { after }, peer: {} })),
  maxConnections: 1,
  ourAnswer: ({ skills }) => skills,
  peerAnswer: null,
};

const path: Work = {
  name: 'path',
  title: 'a learning path with 30 random known skills',
  ours: `query Path($input: LearningPathInput!) {
    learningPath(input: $input) {
      stepCount totalTime { min max } stages { index steps { position startMonth endMonth skill { id name } } }
    }
  }`,
  peer: null,
  questions: (sample) => paths(sample, DISTINCT),
  fresh: (sample) => paths(sample, PATHS),
  isBesideHello: true,
  ourAnswer: ({ learningPath }) => learningPath,
  peerAnswer: null,
};

function paths(sample: Sample, count: number): Question[] {
  return Array.from({ length: count }, () => {
    const input = { goals: [sample.one(sample.withPrerequisites)], known: sample.some(sample.skills, KNOWN) };
    return { ours: { input }, peer: {} };
  });
}

/** What is computed from the graph. */
export const COMPUTED: readonly Work[] = [related, relatedOfPage, path];
