import { describe, expect, it } from '@jest/globals';
import { runToEnd } from '../../../src/model/sliced.js';
import { checkGraph } from '../../../src/quality/check.js';
import type { RuleName } from '../../../src/quality/rule.js';
import { summarise } from '../../../src/quality/summarise.js';
import type { EdgeRecord } from '../../../src/model/records.js';
import { FixtureBuilder } from '../../fixtures/builder.js';

const cited = { citations: [{ source: 'source:book', locator: 'a' }] };
const found = (graph: FixtureBuilder, rule: RuleName) =>
  runToEnd(checkGraph(graph.build())).filter((problem) => problem.rule === rule);
const graph = () => new FixtureBuilder();

describe('cycles', () => {
  it('start with their first id, and the weakest edge is removed', () => {
    const problems = found(
      graph()
        .skills('a', 'b', 'c')
        .requires('c', 'a', { basis: 'STATED', ...cited })
        .requires('a', 'b', { basis: 'STATED', ...cited })
        .requires('b', 'c', cited),
      'CYCLE',
    );
    expect(problems).toEqual([
      {
        rule: 'CYCLE',
        message: 'skill:a → skill:b → skill:c → skill:a is a cycle of prerequisites',
        ids: ['skill:a', 'skill:b', 'skill:c'],
        edges: [
          { kind: 'REQUIRES', from: 'skill:a', to: 'skill:b' },
          { kind: 'REQUIRES', from: 'skill:b', to: 'skill:c' },
          { kind: 'REQUIRES', from: 'skill:c', to: 'skill:a' },
        ],
        suggestion: [{ removeEdge: { kind: 'REQUIRES', from: 'skill:b', to: 'skill:c' } }],
      },
    ]);
  });

  it.each<[string, Partial<EdgeRecord>, Partial<EdgeRecord>]>([
    ['a recommended edge before an inferred one', { strength: 'RECOMMENDED', basis: 'STATED', ...cited }, cited],
    ['an inferred edge before one without citations', cited, { basis: 'STATED' }],
    ['the edge with fewer citations', {}, cited],
    ['of equals the first by id', {}, {}],
  ])('lose %s', (_, weaker, stronger) => {
    const pair = graph().skills('a', 'b').requires('b', 'a', stronger).requires('a', 'b', weaker);
    expect(found(pair, 'CYCLE').map(({ suggestion }) => suggestion)).toEqual([
      [{ removeEdge: { kind: 'REQUIRES', from: 'skill:a', to: 'skill:b' } }],
    ]);
  });
});

describe('names', () => {
  it('shared within a kind are merged into the one with more edges', () => {
    const same = graph().add('skill:a', { name: 'Node.js' }).add('skill:b', { name: 'NodeJS' });
    const problems = found(
      same.add('technology:n', { name: 'Node.js' }).edge('skill:b', 'USES', 'technology:n'),
      'DUPLICATE_NAME',
    );
    expect(problems.map(({ ids, suggestion }) => ({ ids, suggestion }))).toEqual([
      { ids: ['skill:a', 'skill:b'], suggestion: [{ merge: { from: 'skill:a', into: 'skill:b' } }] },
    ]);
  });

  it('that are aliases of each other are merged, those of one alone are only reported', () => {
    const mutual = graph().add('skill:a', { name: 'Go', aliases: ['Golang'] });
    mutual.add('skill:b', { name: 'Golang', aliases: ['go'] });
    expect(found(mutual, 'DUPLICATE_NAME')).toMatchObject([{ suggestion: [{ merge: {} }] }]);
    const loose = graph().add('role:judge', { name: 'judge' });
    loose.add('role:official', { name: 'sports official', aliases: ['Judge'] });
    expect(found(loose, 'DUPLICATE_NAME')).toMatchObject([{ ids: ['role:judge', 'role:official'], suggestion: [] }]);
  });

  it('keep C, C++ and C# apart', () => {
    const languages = graph().add('skill:a', { name: 'C' }).add('skill:b', { name: 'C++' });
    expect(found(languages.add('skill:c', { name: 'C#' }), 'DUPLICATE_NAME')).toEqual([]);
  });

  it('are not merged where one requires the other, nor where that closes a cycle', () => {
    const steps = graph().add('skill:a', { name: 'Go' }).add('skill:b', { name: 'go' }).requires('a', 'b');
    expect(found(steps, 'DUPLICATE_NAME')).toMatchObject([{ suggestion: [] }]);
    const between = graph().add('skill:a', { name: 'Go' }).add('skill:b', { name: 'go' }).skills('c');
    between.requires('a', 'c').requires('c', 'b');
    expect(found(between, 'DUPLICATE_NAME')).toMatchObject([{ suggestion: [] }]);
  });
});

describe('skills with no level', () => {
  const levels = () =>
    graph().add('level:low', { rank: 1 }).add('level:mid', { rank: 2 }).add('level:top', { rank: 3 });
  const at = (builder: FixtureBuilder, levelOf: Record<string, string>) => {
    for (const [skill, level] of Object.entries(levelOf)) builder.edge(`skill:${skill}`, 'AT_LEVEL', `level:${level}`);
    return found(builder, 'MISSING_LEVEL').map(({ suggestion }) => suggestion);
  };

  it('get the one that prerequisites and dependents pin, by way of others without a level', () => {
    const chain = () => levels().skills('a', 'b', 'c', 'd').requires('a', 'b').requires('b', 'c').requires('c', 'd');
    expect(at(chain(), { a: 'mid', d: 'mid' })).toEqual(
      ['skill:b', 'skill:c'].map((of) => [
        {
          setLevel: {
            of,
            level: 'level:mid',
            rationale: 'Pinned by prerequisites both at mid: it requires skill:d, and skill:a requires it.',
            basis: 'INFERRED',
          },
        },
      ]),
    );
  });

  it('get none where there is room, and the end of the scale where there is none', () => {
    const pair = () => levels().skills('a', 'b').requires('a', 'b');
    expect(at(pair(), { a: 'top' })).toEqual([[]]);
    expect(at(pair(), { b: 'mid' })).toEqual([[]]);
    expect(at(pair(), { a: 'low' })).toMatchObject([[{ setLevel: { of: 'skill:b', level: 'level:low' } }]]);
    expect(at(pair(), { b: 'top' })).toMatchObject([[{ setLevel: { of: 'skill:a', level: 'level:top' } }]]);
  });
});

describe('roles', () => {
  it('that need nothing are unreachable', () => {
    expect(found(graph().add('role:r'), 'UNREACHABLE_ROLE')).toMatchObject([{ ids: ['role:r'], suggestion: [] }]);
  });

  const cycle = () =>
    graph()
      .add('role:r')
      .skills('top', 'a', 'b', 'way-out')
      .edge('role:r', 'NEEDS', 'skill:top', { importance: 'ESSENTIAL' })
      .requires('top', 'a')
      .requires('a', 'b', { group: 'any' });

  it('are unreachable where prerequisites wait for each other, and the cycle is named', () => {
    expect(found(cycle().requires('b', 'a'), 'UNREACHABLE_ROLE')).toMatchObject([
      {
        message:
          'r (role:r) needs skills that can never be learned: skill:top, since skill:a → skill:b → skill:a is a cycle',
        ids: ['role:r', 'skill:top'],
        suggestion: [{ removeEdge: { from: 'skill:a', to: 'skill:b' } }],
      },
    ]);
  });

  it('are reachable where an alternative leads out of the cycle, or an edge of it is only recommended', () => {
    const alternative = cycle().requires('a', 'way-out', { group: 'any' }).requires('b', 'a');
    expect(found(alternative, 'UNREACHABLE_ROLE')).toEqual([]);
    expect(found(cycle().requires('b', 'a', { strength: 'RECOMMENDED' }), 'UNREACHABLE_ROLE')).toEqual([]);
  });
});

describe('the other rules', () => {
  it('report a group of one, which loses its group, and one of mixed strength', () => {
    const groups = graph().skills('a', 'b', 'c', 'd').requires('a', 'b', { group: 'one' });
    groups.requires('a', 'c', { group: 'two' }).requires('a', 'd', { group: 'two', strength: 'RECOMMENDED' });
    expect(found(groups, 'ALTERNATIVE_GROUP')).toMatchObject([
      {
        ids: ['skill:a', 'skill:b'],
        suggestion: [{ setPrerequisite: { prerequisite: 'skill:b', group: null, rationale: 'the test says so' } }],
      },
      { ids: ['skill:a', 'skill:c', 'skill:d'], suggestion: [] },
    ]);
  });

  it('name the chain that makes a prerequisite redundant', () => {
    const triangle = graph().skills('a', 'b', 'c').requires('a', 'b').requires('b', 'c').requires('a', 'c');
    expect(found(triangle, 'REDUNDANT_PREREQUISITE')).toMatchObject([
      { message: 'skill:a → skill:b → skill:c already implies that skill:a requires skill:c' },
    ]);
  });

  it('call an orphan what has no edge, but not a level that a need names', () => {
    const lonely = graph().add('level:used').add('task:lonely').add('role:r').skills('a');
    lonely.edge('role:r', 'NEEDS', 'skill:a', { importance: 'ESSENTIAL', proficiency: 'level:used' });
    expect(found(lonely, 'ORPHAN')).toMatchObject([
      { ids: ['task:lonely'], suggestion: [{ delete: { id: 'task:lonely', detach: false } }] },
    ]);
  });

  it('report nodes without citations, and edges that are stated without any', () => {
    const bare = graph().skills('b').add('skill:a', { citations: [] });
    bare.requires('a', 'b', { basis: 'STATED', rationale: null });
    expect(found(bare, 'UNCITED_CLAIM').map(({ ids }) => ids)).toEqual([['skill:a'], ['skill:a', 'skill:b']]);
  });

  it('report inferred edges and learning times that say no reason', () => {
    const unfounded = graph().skills('b').add('skill:a', { learningTimeBasis: 'INFERRED' });
    unfounded.requires('a', 'b', { rationale: ' ' });
    expect(found(unfounded, 'MISSING_RATIONALE').map(({ ids }) => ids)).toEqual([['skill:a'], ['skill:a', 'skill:b']]);
  });

  it('name sources that do not exist with all that cites them', () => {
    const lost = { citations: [{ source: 'source:lost', locator: 'a' }] };
    const citing = graph().add('skill:a', lost).skills('b').requires('a', 'b', lost);
    expect(found(citing, 'MISSING_SOURCE')).toMatchObject([
      { ids: ['source:lost', 'skill:a'], edges: [{ from: 'skill:a', to: 'skill:b' }] },
    ]);
  });

  it('report levels that share a rank, and an order that descends', () => {
    const levels = graph().add('level:a', { rank: 1 }).add('level:b', { rank: 2 }).add('level:c', { rank: 2 });
    levels.edge('level:a', 'NEXT', 'level:b').edge('level:c', 'NEXT', 'level:a');
    expect(found(levels, 'LEVEL_ORDER').map(({ ids }) => ids)).toEqual([
      ['level:b', 'level:c'],
      ['level:c', 'level:a'],
    ]);
  });

  it('find edges of any kind that lead to themselves', () => {
    expect(found(graph().add('role:r').edge('role:r', 'LEADS_TO', 'role:r'), 'SELF_EDGE')).toMatchObject([
      { suggestion: [{ removeEdge: { kind: 'LEADS_TO', from: 'role:r', to: 'role:r' } }] },
    ]);
  });
});

describe('the summary', () => {
  it('counts by rule and shows the first twenty of each', () => {
    const many = graph();
    for (let at = 10; at < 35; at++) many.add(`task:t${at}`);
    const text = summarise(runToEnd(checkGraph(many.add('role:r').build())));
    expect(text).toContain(
      'UNREACHABLE_ROLE: 1 (0 with a suggestion): unreachable roles\n  r (role:r) needs no skill\n',
    );
    expect(text).toContain('ORPHAN: 26 (26 with a suggestion): orphans\n');
    expect(text).toContain('(task:t28)');
    expect(text).not.toContain('(task:t29)');
    expect(text).toContain('… and 6 more\n');
    expect(text).toMatch(/\n27 problem\(s\)\.\n$/);
  });

  it('reports that there are no problems', () => {
    expect(summarise([])).toBe('No problems found.\n');
  });
});

describe('needs along a career', () => {
  const career = () =>
    graph()
      .add('level:low', { rank: 1 })
      .add('level:high', { rank: 2 })
      .skills('git', 'sql')
      .add('role:junior')
      .add('role:senior')
      .edge('role:junior', 'LEADS_TO', 'role:senior');
  const needs = (role: string, skill: string, level: string, importance: 'ESSENTIAL' | 'PREFERRED' = 'ESSENTIAL') => ({
    of: (to: FixtureBuilder) =>
      to.edge(`role:${role}`, 'NEEDS', `skill:${skill}`, { importance, proficiency: `level:${level}` }),
  });
  const withNeeds = (...all: ReturnType<typeof needs>[]) => all.reduce((built, { of }) => of(built), career());

  it('that are inherited at the same level are removed', () => {
    const edge = { kind: 'NEEDS', from: 'role:senior', to: 'skill:git' };
    expect(found(withNeeds(needs('junior', 'git', 'high'), needs('senior', 'git', 'high')), 'INHERITED_NEED')).toEqual([
      {
        rule: 'INHERITED_NEED',
        message:
          'role:senior inherits the need for skill:git from role:junior at the same level; state it only at a higher one',
        ids: ['role:senior', 'skill:git', 'role:junior'],
        edges: [edge],
        suggestion: [{ removeEdge: edge }],
      },
    ]);
  });

  it('do not fall, in proficiency or importance', () => {
    const message = 'role:senior asks for less of skill:git than role:junior, a role before it';
    const lower = withNeeds(needs('junior', 'git', 'high'), needs('senior', 'git', 'low'));
    expect(found(lower, 'INHERITED_NEED')).toMatchObject([{ message, suggestion: [{ removeEdge: {} }] }]);
    const preferred = withNeeds(needs('junior', 'git', 'low'), needs('senior', 'git', 'high', 'PREFERRED'));
    expect(found(preferred, 'INHERITED_NEED')).toMatchObject([{ message, suggestion: [] }]);
  });

  it('may be new, more important, or at a higher level', () => {
    const rising = withNeeds(
      needs('junior', 'git', 'low'),
      needs('senior', 'git', 'high'),
      needs('senior', 'sql', 'low'),
    );
    expect(found(rising, 'INHERITED_NEED')).toEqual([]);
    const preferred = withNeeds(needs('junior', 'git', 'low', 'PREFERRED'), needs('senior', 'git', 'low'));
    expect(found(preferred, 'INHERITED_NEED')).toEqual([]);
  });

  it('are enough for a role that states none', () => {
    expect(found(withNeeds(needs('junior', 'git', 'low')), 'UNREACHABLE_ROLE')).toEqual([]);
    expect(found(career(), 'UNREACHABLE_ROLE').map(({ ids }) => ids)).toEqual([['role:junior']]);
  });
});
