import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readDataset } from '../../../src/dataset/read.js';
import { toRecords } from '../../../src/dataset/records.js';
import { DEFAULT_DATASET_FOLDER } from '../../../src/dataset/default-graph.js';
import { expandGroups } from '../../../src/quality/expand-groups.js';
import type { EdgeKind, EdgeRecord, EntityKind, NewNode } from '../../../src/model/records.js';
import { datasetErrorOf } from './small-dataset.js';
import { edgeKey } from '../../../src/model/dataset-content.js';
import { packageRoot } from '../../../src/process/package-root.js';

const dataset = readDataset(DEFAULT_DATASET_FOLDER);
const { nodes, edges } = toRecords(dataset);

type NodeOf<K extends EntityKind> = Extract<NewNode, { kind: K }>;
const ofKind = <K extends EntityKind>(kind: K) => nodes.filter((node): node is NodeOf<K> => node.kind === kind);
const edgesOf = (kind: EdgeKind) => edges.filter((edge) => edge.kind === kind);
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id).sort();

const skills = ofKind('SKILL');
const technologies = ofKind('TECHNOLOGY');
const members = edgesOf('HAS_MEMBER');
/** Prerequisites; the requirement of a named group as one edge to each of its members. */
const requires = expandGroups([...edgesOf('REQUIRES'), ...members]);

function skill(id: string): NodeOf<'SKILL'> {
  const found = skills.find((one) => one.id === id);
  if (!found) throw new Error(`the default graph has no ${id}`);
  return found;
}

function bySource(chosen: readonly EdgeRecord[]): Map<string, EdgeRecord[]> {
  const grouped = new Map<string, EdgeRecord[]>();
  for (const edge of chosen) grouped.set(edge.from, [...(grouped.get(edge.from) ?? []), edge]);
  return grouped;
}

/** The edges of each requirement: a single one, or the members of an alternative group. */
function byRequirement(chosen: readonly EdgeRecord[]): EdgeRecord[][] {
  const grouped = new Map<string, EdgeRecord[]>();
  for (const edge of chosen) {
    const requirement = `${edge.from} ${edge.group ?? edge.to}`;
    grouped.set(requirement, [...(grouped.get(requirement) ?? []), edge]);
  }
  return [...grouped.values()];
}

const required = bySource(requires.filter(({ strength }) => strength === 'REQUIRED'));
const rankOfLevel = new Map(ofKind('LEVEL').map(({ id, rank }) => [id, rank]));
const rankOf = new Map(
  edgesOf('AT_LEVEL')
    .filter(({ from }) => from.startsWith('skill:'))
    .map(({ from, to }) => [from, rankOfLevel.get(to) ?? Number.NaN]),
);

/** The skill and all that it requires, whichever alternatives are chosen. */
function requiredClosure(id: string): Set<string> {
  const reached = new Set([id]);
  for (const skill of reached) required.get(skill)?.forEach(({ to }) => reached.add(to));
  return reached;
}

/** The alternatives among skills that share a time: the members of the named groups. */
const ALTERNATIVES = ofKind('ALTERNATIVE_GROUP').map(
  ({ id }) => [id, new Set(members.filter(({ from }) => from === id).map(({ to }) => to))] as const,
);

describe('the sources', () => {
  const citations = [
    ...nodes.flatMap((node) => ('citations' in node ? node.citations : [])),
    ...edges.flatMap((edge) => edge.citations),
  ];
  const locators = [...dataset.inventory].flatMap(([source, locators]) => [...locators].map((at) => `${source}#${at}`));

  it('number five, each with an inventory, besides the two vocabularies that are matched', () => {
    const vocabularies = ['source:esco-1-1-1', 'source:onet-29-2'];
    expect([...dataset.inventory.keys(), ...vocabularies].sort()).toEqual(
      nodes.flatMap((node) => (node.kind === 'SOURCE' ? [node.id] : [])).sort(),
    );
    expect(dataset.inventory.size).toBe(5);
  });

  it('are cited in full: every bullet and section that says something', () => {
    const cited = new Set(citations.map(({ source, locator }) => `${source}#${locator}`));
    expect(locators.filter((place) => !cited.has(place))).toEqual([]);
  });

  it('agree that a skill named by several of them is one node', () => {
    const documents = [...dataset.inventory.keys()];
    const sourcesOf = (id: string) =>
      new Set(skill(id).citations.flatMap(({ source }) => (documents.includes(source) ? source : [])));
    expect(sourcesOf('skill:rest-api-design').size).toBe(5);
    expect(sourcesOf('skill:message-brokers').size).toBe(5);
    expect([...sourcesOf('skill:docker')]).toEqual(
      expect.arrayContaining(['source:skills-article', 'source:skills-guide']),
    );
  });

  it('never tell of two entities of one kind under one name', () => {
    const names = nodes
      .filter(({ kind }) => kind !== 'SOURCE')
      .map(({ kind, name }) => `${kind} ${name.toLowerCase()}`);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

describe('the matches', () => {
  const matched = [...skills, ...technologies, ...ofKind('ROLE')].flatMap(({ id, kind, externalIds, citations }) =>
    externalIds.map((externalId) => ({ id, kind, citations, ...externalId })),
  );
  const near = matched.filter(({ relation }) => relation === 'EXACT' || relation === 'CLOSE');

  it('relate entities to ESCO and O*NET, cite them, and say how close they are', () => {
    expect(new Set(matched.map(({ scheme }) => scheme))).toEqual(
      new Set(['esco', 'onet-element', 'onet-soc', 'onet-technology', 'unspsc']),
    );
    for (const { citations, value, relation } of matched) {
      expect(relation).toBeDefined();
      expect(citations.map(({ locator }) => locator)).toContain(value);
    }
  });

  it('are exact or close to at most one entity of a kind, which a look-up by the identifier gives', () => {
    const keys = near.map(({ kind, scheme, value }) => `${kind} ${scheme} ${value}`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    const esco = near.filter(({ scheme }) => scheme === 'esco').map(({ value }) => value);
    expect(esco.filter((value, at) => esco.indexOf(value) !== at)).toEqual([]);
  });

  it('cover the skills that have a counterpart', () => {
    const ofSkills = new Set(near.flatMap(({ id, kind }) => (kind === 'SKILL' ? id : [])));
    expect(ofSkills.size).toBeGreaterThanOrEqual(88);
  });

  it('are missing for the skills that docs/data.md gives a reason for', () => {
    const text = readFileSync(join(packageRoot, 'docs', 'data.md'), 'utf8');
    const [, rows = ''] = /^\| Subject .*\n\|.*\n((?:\|.*\n)+)/m.exec(text) ?? [];
    const named = [...rows.matchAll(/^\|[^|]*\|([^|]*)\|/gm)].flatMap(([, list = '']) => list.trim().split(', '));
    const unmatched = skills.filter(({ externalIds }) => externalIds.length === 0).map(({ id }) => id);
    expect(named.map((slug) => `skill:${slug}`).sort()).toEqual(unmatched.sort());
  });
});

describe('a broken copy of the default graph', () => {
  let copy = '';
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'backend-'));
    cpSync(DEFAULT_DATASET_FOLDER, copy, { recursive: true });
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  it('is refused for a citation that points nowhere, with its file and line', () => {
    const file = join('skills', 'containers.yaml');
    const lines = readFileSync(join(copy, file), 'utf8').split('\n');
    const at = lines.findIndex((line) => line.includes('skills-article#core/containerization-and-virtualization'));
    lines[at] = lines[at]?.replace('core/containerization', 'core/containerisation') ?? '';
    writeFileSync(join(copy, file), lines.join('\n'));

    const { problems } = datasetErrorOf(copy);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      file,
      line: at + 1,
      message: expect.stringMatching(/^no inventory has .*containerisation.*; did you mean .*containerization/),
    });
  });
});

describe('the levels', () => {
  it('are four, each leading to the next', () => {
    expect(ids(ofKind('LEVEL'))).toEqual(['level:advanced', 'level:beginner', 'level:expert', 'level:intermediate']);
    expect([...rankOfLevel.values()].sort()).toEqual([1, 2, 3, 4]);
    expect(edgesOf('NEXT').map(({ from, to }) => [from, to])).toEqual([
      ['level:beginner', 'level:intermediate'],
      ['level:intermediate', 'level:advanced'],
      ['level:advanced', 'level:expert'],
    ]);
  });

  it('hold every skill exactly once, and each of them has skills and tasks', () => {
    const placed = edgesOf('AT_LEVEL');
    expect(
      placed
        .map(({ from }) => from)
        .filter((id) => id.startsWith('skill:'))
        .sort(),
    ).toEqual(ids(skills));
    for (const level of rankOfLevel.keys()) {
      const kinds = placed.filter(({ to }) => to === level).map(({ from }) => from.split(':')[0]);
      expect(kinds).toEqual(expect.arrayContaining(['skill', 'task']));
    }
  });
});

describe('the skills', () => {
  it('each have an area', () => {
    const placed = new Set(edgesOf('IN_AREA').map(({ from }) => from));
    expect(ids(skills).filter((id) => !placed.has(id))).toEqual([]);
  });

  it('have a learning time when they are technical', () => {
    const lacking = skills.filter(({ skillKind, learningTime }) => skillKind === 'TECHNICAL' && learningTime === null);
    expect(ids(lacking)).toEqual([]);
  });

  it('take the two figures that the article gives for Docker and for Kubernetes', () => {
    expect(skill('skill:docker')).toMatchObject({ learningTime: { min: 2, max: 3 }, learningTimeBasis: 'STATED' });
    expect(skill('skill:kubernetes')).toMatchObject({ learningTime: { min: 3, max: 6 }, learningTimeBasis: 'STATED' });
  });

  /** What the article states, in months. Where it gives one figure to each of several skills, no share is taken. */
  it.each([
    ['core/programming-languages', 2, 6],
    ['core/databases', 2, 4],
    ['core/api-development', 1, 3],
    ['core/authentication-and-authorization', 1, 2],
    ['core/version-control', 1, 2],
    ['core/web-frameworks', 2, 4],
    ['core/testing', 2, 4],
    ['core/message-brokers-and-queues', 2, 4],
    ['core/security-best-practices', 3, 3],
    ['core/microservices-architecture', 4, 6],
    ['core/server-administration-and-deployment', 2, 3],
    ['advanced/distributed-systems', 4, 6],
    ['advanced/event-driven-architecture', 3, 5],
    ['advanced/serverless-architecture', 2, 4],
    ['advanced/message-queues-and-stream-processing', 3, 5],
    ['advanced/load-balancing-and-high-availability', 2, 4],
    ['advanced/continuous-integration-deployment', 2, 4],
    ['advanced/advanced-caching-strategies', 2, 4],
  ])('share the time of %s, one language and one web framework counting', (place, min, max) => {
    const shares = skills.filter(({ learningTimeShareOf }) => learningTimeShareOf?.locator === place);
    const ranges = new Map<string, { min: number; max: number }>();
    for (const { id, learningTime } of shares) {
      const key = ALTERNATIVES.find(([, members]) => members.has(id))?.[0] ?? id;
      const { min: low = 0, max: high = 0 } = ranges.get(key) ?? {};
      ranges.set(key, { min: Math.max(low, learningTime?.min ?? 0), max: Math.max(high, learningTime?.max ?? 0) });
    }
    const total = (end: 'min' | 'max') => [...ranges.values()].reduce((sum, range) => sum + range[end], 0);
    expect(total('min')).toBeCloseTo(min, 6);
    expect(total('max')).toBeCloseTo(max, 6);
    expect(shares.map(({ learningTimeBasis }) => learningTimeBasis)).not.toContain('STATED');
  });

  it.each([
    ['skill:cloud-computing', 3, 6],
    ['skill:graph-databases', 2, 4],
  ])('take the whole time of a topic that they cover alone: %s', (id, min, max) => {
    expect(skill(id)).toMatchObject({ learningTime: { min, max }, learningTimeBasis: 'STATED' });
  });

  it('have no learning time when they are soft or professional: no source states one', () => {
    const timed = skills.filter(({ skillKind, learningTime }) => skillKind !== 'TECHNICAL' && learningTime !== null);
    expect(ids(timed)).toEqual([]);
  });

  it('say why a learning time was inferred', () => {
    const unexplained = skills.filter(
      (one) => (one.learningTimeBasis === 'INFERRED') !== (one.learningTimeRationale !== null),
    );
    expect(ids(unexplained)).toEqual([]);
  });
});

describe('the prerequisites', () => {
  it('of every technical skill beyond the first level name one that is required', () => {
    const beyond = skills.filter(({ id, skillKind }) => skillKind === 'TECHNICAL' && (rankOf.get(id) ?? 0) > 1);
    expect(beyond.length).toBeGreaterThan(100);
    expect(ids(beyond).filter((id) => !required.has(id))).toEqual([]);
  });

  it('never stand at a higher level than what depends on them, a group counting as its lowest member', () => {
    const isUpwards = ({ from, to }: EdgeRecord) => (rankOf.get(to) ?? Infinity) > (rankOf.get(from) ?? -Infinity);
    const upwards = byRequirement(requires).filter((options) => options.every(isUpwards));
    expect(upwards.map((options) => options.map(edgeKey))).toEqual([]);
  });

  it('reach at least six deep, whichever alternatives are chosen', () => {
    const depths = new Map<string, number>();
    const depth = (id: string): number => {
      const known = depths.get(id);
      if (known !== undefined) return known;
      const options = new Map<string, number[]>();
      for (const { to, group } of required.get(id) ?? []) {
        const choice = group ?? to;
        options.set(choice, [...(options.get(choice) ?? []), 1 + depth(to)]);
      }
      const found = Math.max(0, ...[...options.values()].map((those) => Math.min(...those)));
      depths.set(id, found);
      return found;
    };
    expect(Math.max(...skills.map(({ id }) => depth(id)))).toBeGreaterThanOrEqual(6);
  });

  it('lead from replication and sharding to the basics of databases, which are two skills', () => {
    const reached = requiredClosure('skill:database-replication-and-sharding');
    expect(reached).toContain('skill:database-basics');
    expect(reached).toContain('skill:sql');
  });

  const LANGUAGES = ['csharp', 'go', 'java', 'nodejs', 'php', 'python', 'ruby', 'rust'];
  const FRAMEWORKS = [
    ...['aspnet-core', 'django', 'express', 'fastapi', 'flask', 'go-web', 'koa', 'laravel'],
    ...['ruby-on-rails', 'rust-web', 'sinatra', 'spring-boot', 'symfony'],
  ];
  const groupsOf = (group: string) => byRequirement(requires).filter(([edge]) => edge?.group === group);
  const slugs = (group: readonly EdgeRecord[]) => group.map(({ to }) => to.slice('skill:'.length)).sort();

  it('offer every language where any one will do, except PHP to learn concurrency', () => {
    const groups = groupsOf('group:programming-language');
    expect(groups.length).toBeGreaterThanOrEqual(12);
    for (const group of groups) {
      const [{ from } = { from: '' }] = group;
      expect([from, ...slugs(group)]).toEqual([
        from,
        ...LANGUAGES.filter((language) => from !== 'skill:concurrency' || language !== 'php'),
      ]);
    }
  });

  it('offer every web framework where any one will do, including HTTP servers in Go and Rust', () => {
    const groups = groupsOf('group:web-framework');
    expect(groups.map(([edge]) => edge?.from).sort()).toEqual([
      'skill:microservices-architecture',
      'skill:middleware-and-routing',
      'skill:rest-api-design',
    ]);
    for (const group of groups) expect(slugs(group)).toEqual(FRAMEWORKS);
  });

  it('let a learner stay with one language as far as distributed systems', () => {
    const reached = requiredClosure('skill:distributed-systems');
    const groups = groupsOf('group:programming-language').filter(
      ([edge]) => edge?.strength === 'REQUIRED' && reached.has(edge.from),
    );
    expect(groups.length).toBeGreaterThan(0);
    for (const group of groups) expect(slugs(group)).toEqual(LANGUAGES);
  });
});

describe('the technologies', () => {
  it('are at least 120', () => {
    expect(technologies.length).toBeGreaterThanOrEqual(120);
  });

  it('are each used by a skill', () => {
    const used = new Set(edgesOf('USES').map(({ to }) => to));
    expect(ids(technologies).filter((id) => !used.has(id))).toEqual([]);
  });

  it.each([
    ['k8s', 'technology:kubernetes'],
    ['postgres', 'technology:postgresql'],
    ['golang', 'technology:go'],
    ['aws', 'technology:aws'],
    ['jwt', 'technology:jwt'],
    ['cdn', 'technology:cdn'],
  ])('are known by what people type: %s', (typed, id) => {
    const meant = technologies.filter(({ name, aliases }) =>
      [name, ...aliases].some((one) => one.toLowerCase() === typed),
    );
    expect(ids(meant)).toEqual([id]);
  });

  it.each([
    ['rbac', 'skill:authorization-models'],
    ['sso', 'skill:single-sign-on'],
    ['mfa', 'skill:multi-factor-authentication'],
    ['soa', 'skill:service-oriented-architecture'],
    ['identity federation', 'skill:identity-federation'],
    ['prepared statements', 'skill:input-validation'],
    ['symmetric encryption', 'skill:encryption'],
  ])('do not repeat a concept that is a skill: %s', (typed, id) => {
    const meant = [...skills, ...technologies].filter(({ name, aliases }) =>
      [name, ...aliases].some((one) => one.toLowerCase() === typed),
    );
    expect(ids(meant)).toEqual([id]);
  });

  it('never share a name or an alias', () => {
    const holders = new Map<string, string[]>();
    for (const { id, name, aliases } of technologies) {
      for (const called of new Set([name, ...aliases].map((one) => one.toLowerCase()))) {
        holders.set(called, [...(holders.get(called) ?? []), id]);
      }
    }
    expect([...holders].filter(([, those]) => those.length > 1)).toEqual([]);
  });
});

describe('the lifecycle', () => {
  const withStatus = (wanted: string) => nodes.filter((node) => 'status' in node && node.status === wanted);
  /** Without the vocabularies that it matches. */
  const documented = (node: NewNode) =>
    'citations' in node ? node.citations.filter(({ source }) => dataset.inventory.has(source)) : [];

  it('is emerging only for what the guide lists as emerging and no other source names', () => {
    const emerging = withStatus('EMERGING');
    expect(ids(emerging)).toEqual(expect.arrayContaining(['skill:edge-computing', 'technology:istio']));
    const established = emerging.filter((node) => {
      const cited = documented(node);
      const isListed = cited.some(({ locator }) => locator.startsWith('emerging/'));
      return !isListed || cited.some(({ source }) => source !== 'source:skills-guide');
    });
    expect(ids(established)).toEqual([]);
  });

  it('is emerging for everything that only the section of the guide on emerging technologies names, unless it has ended', () => {
    const named = [...skills, ...technologies].filter((node) =>
      documented(node).every(
        ({ source, locator }) => source === 'source:skills-guide' && locator.startsWith('emerging/'),
      ),
    );
    expect(ids(named)).toContain('technology:dynamodb');
    expect(ids(named.filter(({ status }) => status !== 'EMERGING' && status !== 'DISCONTINUED'))).toEqual([]);
  });

  it('has ended for what was closed or removed', () => {
    expect(ids(withStatus('DISCONTINUED'))).toEqual([
      'resource:katacoda',
      'technology:faunadb',
      'technology:pod-security-policies',
    ]);
  });

  it('names a successor that is in use for everything deprecated', () => {
    const successors = new Map(edgesOf('REPLACED_BY').map(({ from, to }) => [from, to]));
    const active = new Set(ids(withStatus('ACTIVE')));
    const deprecated = ids(withStatus('DEPRECATED'));
    expect(deprecated).toContain('technology:aspnet');
    expect(deprecated.filter((id) => !active.has(successors.get(id) ?? ''))).toEqual([]);
  });
});

describe('the edges', () => {
  it('say why where they are inferred, and who says so where they are stated', () => {
    const unfounded = edges.filter(({ basis, rationale, citations }) =>
      basis === 'INFERRED' ? rationale === null : rationale !== null || citations.length === 0,
    );
    expect(unfounded.map(edgeKey)).toEqual([]);
  });

  it('cite only bullets of the level, area or track that a source places a skill in', () => {
    const cited = (id: string) => edges.find(({ from, kind }) => from === id && kind === 'IN_TRACK')?.citations;
    expect(cited('skill:infrastructure-as-code')).toEqual([
      { source: 'source:skills-guide', locator: 'tracks/cloud-native-development/infrastructure-as-code' },
    ]);
    const docker = edges.find(({ from, kind }) => from === 'skill:docker' && kind === 'IN_TRACK');
    expect(docker).toMatchObject({ basis: 'INFERRED', to: 'track:cloud-native-development', citations: [] });
  });

  it('stand once between two ends', () => {
    const keys = edges.map(edgeKey);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});

describe('the roles', () => {
  it('are the four of the career path, each with essential needs and leading upwards', () => {
    const roles = ids(ofKind('ROLE'));
    expect(roles).toHaveLength(4);
    expect(edgesOf('LEADS_TO')).toHaveLength(3);
    const needing = new Set(
      edgesOf('NEEDS')
        .filter(({ importance }) => importance === 'ESSENTIAL')
        .map(({ from }) => from),
    );
    expect([...needing].sort()).toEqual(roles);
  });
});

/** Skills that no role needs and no track holds, and why they are in the graph all the same. */
const WITHOUT_A_ROLE: Readonly<Record<string, string>> = {
  'skill:open-source-contribution': 'a way to practise, which the article recommends to everyone and no role requires',
  'skill:test-driven-development': 'a way of working in tests, which the article recommends and no role requires',
};

describe('the purpose of a skill', () => {
  it('is a role that needs it, itself or as a prerequisite, or a track', () => {
    const prerequisites = bySource(requires);
    const served = new Set(expandGroups([...edgesOf('NEEDS'), ...members]).map(({ to }) => to));
    for (const id of served) prerequisites.get(id)?.forEach(({ to }) => served.add(to));
    for (const { from } of edgesOf('IN_TRACK')) served.add(from);
    expect(ids(skills.filter(({ id }) => !served.has(id)))).toEqual(Object.keys(WITHOUT_A_ROLE));
  });
});
