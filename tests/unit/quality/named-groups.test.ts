import { describe, expect, it } from '@jest/globals';
import { runToEnd } from '../../../src/model/sliced.js';
import { checkGraph } from '../../../src/quality/check.js';
import type { RuleName } from '../../../src/quality/rule.js';
import { FixtureBuilder } from '../../fixtures/builder.js';

const found = (graph: FixtureBuilder, rule: RuleName) =>
  runToEnd(checkGraph(graph.build())).filter((problem) => problem.rule === rule);
const messages = (graph: FixtureBuilder, rule: RuleName) => found(graph, rule).map(({ message }) => message);
const languages = () => new FixtureBuilder().skills('web', 'python', 'java').group('language', 'python', 'java');

describe('a named group', () => {
  it('is accepted where it offers a choice', () => {
    expect(messages(languages().requiresGroup('web', 'language'), 'ALTERNATIVE_GROUP')).toEqual([]);
  });

  it('has at least two members', () => {
    const graph = new FixtureBuilder().skills('python').group('one', 'python').group('none');
    expect(messages(graph, 'ALTERNATIVE_GROUP')).toEqual([
      'none (group:none) has no members; add others, or delete the group',
      'one (group:one) has only one member, skill:python; add others, or delete the group',
    ]);
  });

  it('leaves a choice to what requires or needs it', () => {
    const graph = languages()
      .add('role:developer')
      .requiresGroup('web', 'language', { except: ['skill:java'] })
      .edge('role:developer', 'NEEDS', 'group:language', { except: ['skill:java', 'skill:python'] });
    expect(messages(graph, 'ALTERNATIVE_GROUP')).toEqual([
      'role:developer NEEDS group:language, of which no member is left that is enough; add members, or except fewer',
      'skill:web REQUIRES group:language excepts all members but skill:python; except fewer, or name skill:python itself',
    ]);
  });

  it('has only skills as members where it is required', () => {
    const graph = languages().add('technology:go').edge('group:language', 'HAS_MEMBER', 'technology:go');
    expect(messages(graph, 'ALTERNATIVE_GROUP')).toEqual([]);
    expect(messages(graph.requiresGroup('web', 'language'), 'ALTERNATIVE_GROUP')).toEqual([
      expect.stringMatching(/of which technology:go is a member; a technology cannot be learned/),
    ]);
  });
});

describe('the other rules', () => {
  it('find cycles through members, excepted or not, and remove the requirement', () => {
    const graph = languages()
      .requires('java', 'web')
      .requiresGroup('web', 'language', { except: ['skill:java'] });
    expect(found(graph, 'CYCLE')).toMatchObject([
      {
        message: 'group:language → skill:java → skill:web → group:language is a cycle of prerequisites',
        edges: [
          { kind: 'HAS_MEMBER', from: 'group:language', to: 'skill:java' },
          { kind: 'REQUIRES', from: 'skill:java', to: 'skill:web' },
          { kind: 'REQUIRES', from: 'skill:web', to: 'group:language' },
        ],
        suggestion: [{ removeEdge: { kind: 'REQUIRES', from: 'skill:java', to: 'skill:web' } }],
      },
    ]);
  });

  it('find a need of a group that can never be learned, unless one of its members can', () => {
    const needing = (graph: FixtureBuilder) =>
      graph.add('role:developer').edge('role:developer', 'NEEDS', 'group:language', { importance: 'ESSENTIAL' });
    const stuck = languages().requires('python', 'java').requires('java', 'python');
    expect(found(needing(stuck), 'UNREACHABLE_ROLE')).toMatchObject([
      { edges: [{ kind: 'NEEDS', from: 'role:developer', to: 'group:language' }] },
    ]);
    const open = languages().requires('python', 'web').requires('web', 'python');
    expect(found(needing(open), 'UNREACHABLE_ROLE')).toEqual([]);
  });

  it('find a requirement of a group that another one implies, unless their exceptions differ', () => {
    const chain = languages().skills('site').requires('site', 'web').requiresGroup('web', 'language');
    expect(found(chain.requiresGroup('site', 'language'), 'REDUNDANT_PREREQUISITE')).toMatchObject([
      { edges: [{ from: 'skill:site', to: 'group:language' }] },
    ]);
    const other = languages().skills('site').requires('site', 'web').requiresGroup('web', 'language');
    const excepting = other.requiresGroup('site', 'language', { except: ['skill:java'] });
    expect(found(excepting, 'REDUNDANT_PREREQUISITE')).toEqual([]);
  });
});
