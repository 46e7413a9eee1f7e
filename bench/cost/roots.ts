import type { Sample } from './sample.js';

/** A way to query a root field; `each` returns the selection of occurrence `at`. No two selections coalesce. */
export interface RootCase {
  /** of Query */
  field: string;
  variant: string;
  each: (sample: Sample, at: number) => string;
}

const KEYS = '{ edges { node { from kind to } } }';
const EDGES = '{ edges { node { id } } }';

function root(field: string, variant: string, each: RootCase['each']): RootCase {
  return { field, variant, each };
}

/** Searches for several words that return one entity, so that the search itself dominates the cost. */
function searches(words: number): RootCase[] {
  const of = (text: string) => `search(text: ${text}, first: 1) ${EDGES}`;
  return [
    root('search', `${words} words`, (s, at) => of(s.exact(at, words))),
    root('search', `${words} misspelt words`, (s, at) => of(s.misspelt(at, words))),
  ];
}

export const ROOT_CASES: readonly RootCase[] = [
  root('graphInfo', 'identical', () => 'graphInfo { version }'),
  root('node', '', (s, at) => `node(id: ${s.id('SKILL', at)}) { id }`),
  root('node', 'unknown id', (_, at) => `node(id: "skill:none-${at}") { id }`),
  root('nodes', '100 ids', (s, at) => `nodes(ids: ${s.ids('SKILL', at * 97, 100)}) { id }`),
  root('nodes', '100 unknown ids', (_, at) => {
    const ids = Array.from({ length: 100 }, (_, one) => `skill:none-${at}-${one}`);
    return `nodes(ids: ${JSON.stringify(ids)}) { id }`;
  }),
  root('skill', '', (s, at) => `skill(id: ${s.id('SKILL', at)}) { id }`),
  root('technology', '', (s, at) => `technology(id: ${s.id('TECHNOLOGY', at)}) { id }`),
  root('role', '', (s, at) => `role(id: ${s.id('ROLE', at)}) { id }`),
  root('level', '', (s, at) => `level(id: ${s.id('LEVEL', at)}) { id }`),
  root('area', '', (s, at) => `area(id: ${s.id('AREA', at)}) { id }`),
  root('track', '', (s, at) => `track(id: ${s.id('TRACK', at)}) { id }`),
  root('source', '', (s, at) => `source(id: ${s.id('SOURCE', at)}) { id }`),
  root('areas', 'identical', () => 'areas { id }'),
  root('levels', 'identical', () => 'levels { id }'),
  root('tracks', 'identical', () => 'tracks { id }'),
  root('alternativeGroup', '', (s, at) => `alternativeGroup(id: ${s.id('ALTERNATIVE_GROUP', at)}) { id }`),
  root('alternativeGroups', 'identical', () => 'alternativeGroups { id }'),
  root('roles', 'first: 1 to n', (_, at) => `roles(first: ${at + 1}) ${EDGES}`),
  root('roles', 'order NEEDS', (_, at) => `roles(orderBy: NEEDS, first: ${at + 1}) ${EDGES}`),
  root('skills', 'first: 1 to n', (_, at) => `skills(first: ${at + 1}) ${EDGES}`),
  root('skills', 'totalCount', (s, at) => `skills(filter: { text: ${s.prefix(at, 4)} }) { totalCount }`),
  root('skills', 'facets', (s, at) => `skills(filter: { text: ${s.prefix(at, 4)} }) { facets { count } }`),
  root('skills', 'facets of all', (_, at) => `skills(filter: { text: "${'aeiou'[at % 5]}" }) { facets { count } }`),
  root('skills', 'filter text', (s, at) => `skills(filter: { text: ${s.prefix(at, 4)} }, first: 1) ${EDGES}`),
  root('skills', 'filter technology', (s, at) => {
    return `skills(filter: { technology: [${s.id('TECHNOLOGY', at)}] }, first: 1) ${EDGES}`;
  }),
  root('skills', 'filter role', (s, at) => `skills(filter: { role: [${s.id('ROLE', at)}] }, first: 1) ${EDGES}`),
  root('skills', 'order LEVEL', (_, at) => `skills(orderBy: { field: LEVEL }, first: ${at + 1}) ${EDGES}`),
  root('skills', 'order NEEDS', (_, at) => {
    return `skills(orderBy: { field: NEEDS, direction: DESC }, first: ${at + 1}) ${EDGES}`;
  }),
  root('skills', 'order LEARNING_TIME', (_, at) => {
    return `skills(orderBy: { field: LEARNING_TIME, direction: DESC }, first: ${at + 1}) ${EDGES}`;
  }),
  root('skills', 'order VERSION', (_, at) => `skills(orderBy: { field: VERSION }, first: ${at + 1}) ${EDGES}`),
  root('technologies', 'first: 1 to n', (_, at) => `technologies(first: ${at + 1}) ${EDGES}`),
  root(
    'technologies',
    'filter text',
    (s, at) => `technologies(filter: { text: ${s.prefix(at, 3)} }, first: 1) ${EDGES}`,
  ),
  root('technologies', 'filter role', (s, at) => {
    return `technologies(filter: { role: [${s.id('ROLE', at)}] }, first: 1) ${EDGES}`;
  }),
  ...[1, 3, 8].flatMap(searches),
  root('search', '1 word, first: 100', (s, at) => `search(text: ${s.exact(at, 1)}, first: 100) ${EDGES}`),
  root('search', '1 word, mergeMatches', (s, at) => `search(text: ${s.exact(at, 1)}, mergeMatches: true) ${EDGES}`),
  ...[100, 700].map((words) =>
    root('skillsInText', `${words} words`, (s, at) => `skillsInText(text: ${s.exact(at, words)}) { entityCount }`),
  ),
  root('resolveNames', '1 name of 2 words', (s, at) => `resolveNames(names: [${s.exact(at, 2)}]) { match { score } }`),
  root('suggest', '1 letter', (s, at) => `suggest(prefix: ${s.prefix(at, 1)}, first: ${1 + (at % 100)}) { id }`),
  root('suggest', '3 letters', (s, at) => `suggest(prefix: ${s.prefix(at, 3)}, first: 1) { id }`),
  root('suggest', '8 letters', (s, at) => `suggest(prefix: ${s.prefix(at, 8)}, first: 1) { id }`),
  root('changes', '', (_, at) => `changes(since: ${at}) { totalCount edges { node { changeId } } }`),
  root('history', '', (s, at) => `history(id: ${s.id('SKILL', at)}) { changeId }`),
  root('storedNode', '', (s, at) => `storedNode(id: ${s.id('SKILL', at)}) { truncated }`),
  root('viewer', 'identical', () => 'viewer { id }'),
  root('proposal', '', (_, at) => `proposal(id: "none-${at}") { id }`),
  root('proposals', 'first: 1 to n', (_, at) => `proposals(first: ${at + 1}) { totalCount }`),
  root('problems', 'first: 1 to n', (_, at) => `problems(first: ${at + 1}) { totalCount }`),
  root('shortestPath', '', (s, at) => {
    return `shortestPath(from: ${s.id('SKILL', at)}, to: ${s.id('SKILL', at + 1)}) { kind }`;
  }),
  root('shortestPath', 'by all kinds', (s, at) => {
    const kinds =
      'REQUIRES USES AT_LEVEL NEXT NEEDS LEADS_TO RELATED_TO IN_AREA PART_OF IN_TRACK EXERCISES TEACHES REPLACED_BY MATCHES';
    return `shortestPath(from: ${s.id('SKILL', at)}, to: ${s.id('SKILL', at + 1)}, kinds: [${kinds}]) { kind }`;
  }),
  root('subgraph', 'depth 2, 200 nodes', (s, at) => `subgraph(roots: [${s.id('SKILL', at)}]) { nodes { id } }`),
  root('subgraph', 'depth 10, 1000 nodes', (s, at) => {
    return `subgraph(roots: [${s.id('SKILL', at)}], depth: 10, maxNodes: 1000) { nodes { id } }`;
  }),
  root('subgraph', '1000 nodes with edges', (s, at) => {
    return `subgraph(roots: [${s.id('SKILL', at)}], depth: 10, maxNodes: 1000) { nodes { id } edges { from to } }`;
  }),
  root('edges', '1000 of the whole graph', (_, at) => `edges(first: ${1000 - at}) ${KEYS}`),
  root('edges', 'among 100 skills', (s, at) => `edges(among: ${s.ids('SKILL', at * 97, 100)}) ${KEYS}`),
  root('edges', 'totalCount', (_, at) => `edges(kinds: [${['REQUIRES', 'USES', 'NEEDS'][at % 3]}]) { totalCount }`),
  root('entityByExternalId', '', (_, at) => `entityByExternalId(scheme: "esco", value: "none-${at}") { id }`),
  root('learningPath', 'a skill', (s, at) => `learningPath(input: { goals: [${s.id('SKILL', at)}] }) { stepCount }`),
  root('learningPath', 'a connected skill', (s, at) => {
    return `learningPath(input: { goals: [${s.hub('SKILL', at)}] }) { stepCount }`;
  }),
  root('learningPath', 'a role, 30 known', (s, at) => {
    const known = s.ids('SKILL', at * 31, 30);
    return `learningPath(input: { goals: [${s.hub('ROLE', at)}], known: ${known} }) { stepCount }`;
  }),
  root('learningPath', '100 skills', (s, at) => {
    return `learningPath(input: { goals: ${s.ids('SKILL', at * 97, 100)} }) { stepCount }`;
  }),
  root('learningPath', '100 skills, 1500 known', (s, at) => {
    const known = s.ids('SKILL', at * 1_009, 1_500);
    return `learningPath(input: { goals: ${s.ids('SKILL', at * 97, 100)}, known: ${known} }) { stepCount }`;
  }),
  root('skillGap', '30 known', (s, at) => {
    return `skillGap(role: ${s.hub('ROLE', at)}, known: ${s.ids('SKILL', at * 31, 30)}) { coverage }`;
  }),
  root('skillGap', 'its path', (s, at) => {
    return `skillGap(role: ${s.hub('ROLE', at)}, known: ${s.ids('SKILL', at * 31, 30)}) { path { stepCount } }`;
  }),
  root(
    'nextSkills',
    '1 known',
    (s, at) => `nextSkills(known: [${s.id('SKILL', at)}], first: 1) { recommendations { score } }`,
  ),
  root(
    'nextSkills',
    '30 known',
    (s, at) => `nextSkills(known: ${s.ids('SKILL', at * 31, 30)}, first: 1) { recommendations { score } }`,
  ),
  root('nextSkills', '30 known, 10 goals', (s, at) => {
    const goals = s.ids('SKILL', at * 29, 10);
    return `nextSkills(known: ${s.ids('SKILL', at * 31, 30)}, goals: ${goals}, first: 1) { recommendations { score } }`;
  }),
  root('nextSkills', '1500 known', (s, at) => {
    return `nextSkills(known: ${s.ids('SKILL', at * 1_009, 1_500)}, first: 1) { recommendations { score } }`;
  }),
  root('roleMatches', '1 known', (s, at) => `roleMatches(known: [${s.id('SKILL', at)}], first: 1) { totalCount }`),
  root('roleMatches', '30 known', (s, at) => {
    return `roleMatches(known: ${s.ids('SKILL', at * 31, 30)}, first: 1) { totalCount }`;
  }),
  root('roleMatches', '1500 known', (s, at) => {
    return `roleMatches(known: ${s.ids('SKILL', at * 1_009, 1_500)}, first: 1) { totalCount }`;
  }),
  root('profile', '30 known', (s, at) => {
    return `profile(input: { known: ${s.ids('SKILL', at * 31, 30)} }) { graphVersion }`;
  }),
  root('profile', '1500 known', (s, at) => {
    return `profile(input: { known: ${s.ids('SKILL', at * 1_009, 1_500)} }) { graphVersion }`;
  }),
  root('readiness', '1 of 1 known', (s, at) => {
    return `readiness(known: [${s.id('SKILL', at + 1)}], skills: [${s.id('SKILL', at)}]) { status }`;
  }),
  root('readiness', '100 of 30 known', (s, at) => {
    return `readiness(known: ${s.ids('SKILL', at * 31, 30)}, skills: ${s.ids('SKILL', at * 97, 100)}) { status }`;
  }),
  root('readiness', '1500 of 30 known', (s, at) => {
    return `readiness(known: ${s.ids('SKILL', at * 31, 30)}, skills: ${s.ids('SKILL', at * 997, 1_500)}) { status }`;
  }),
];
