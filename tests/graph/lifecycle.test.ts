import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FixtureBuilder } from '../fixtures/builder.js';
import { because, curating } from '../support/curating.js';
import {
  FilteredDocument,
  type FilteredQueryVariables,
  type LearningPathInput,
  OfferedDocument,
  PlannedStatusesDocument,
  ReplacementsDocument,
} from '../support/documents.generated.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';

let graph: TestGraph;
const { mutate, mutationRefused } = curating(() => graph);
const at = (...locators: string[]) => ({ citations: locators.map((locator) => ({ source: 'source:book', locator })) });
beforeEach(async () => {
  graph = await openTestGraph(
    new FixtureBuilder()
      .add('area:cloud')
      .add('skill:functions', at('core/functions', 'core/functions/practice'))
      .add('skill:edge', { status: 'EMERGING', ...at('core-emerging/edge') })
      .add('skill:policies', { status: 'DISCONTINUED', ...at('core') })
      .add('skill:standards', { status: 'DEPRECATED', ...at('annex') })
      .add('technology:lambda', { category: 'SERVERLESS' })
      .add('technology:workers', { status: 'EMERGING', category: 'SERVERLESS' })
      .add('technology:fauna', { status: 'DISCONTINUED', category: 'SERVERLESS', aliases: ['functions'] })
      .add('resource:katacoda', { status: 'DISCONTINUED' })
      .add('resource:killercoda')
      .edge('skill:functions', 'IN_AREA', 'area:cloud')
      .edge('skill:edge', 'IN_AREA', 'area:cloud')
      .edge('skill:policies', 'IN_AREA', 'area:cloud')
      .edge('resource:katacoda', 'TEACHES', 'skill:functions')
      .edge('resource:killercoda', 'TEACHES', 'skill:functions')
      .edge('skill:functions', 'USES', 'technology:lambda')
      .edge('skill:functions', 'USES', 'technology:workers')
      .edge('skill:functions', 'USES', 'technology:fauna')
      .edge('skill:policies', 'USES', 'technology:fauna')
      .edge('skill:policies', 'REPLACED_BY', 'skill:standards')
      .edge('technology:fauna', 'REPLACED_BY', 'technology:lambda')
      .edge('resource:katacoda', 'REPLACED_BY', 'resource:killercoda')
      .build(),
  );
});
afterEach(() => graph.close());

const ids = (edges: readonly { node: { id: string } }[] | undefined) => edges?.map(({ node }) => node.id);

async function filtered(filters: FilteredQueryVariables) {
  const { skills, technologies } = await graph.ask(FilteredDocument, filters);
  return { skills: ids(skills.edges), count: skills.totalCount, technologies: ids(technologies.edges) };
}

async function offered(text = 'functions') {
  const answer = await graph.ask(OfferedDocument, { skill: 'skill:functions', technology: 'technology:lambda', text });
  return {
    resources: answer.skill?.resources.map(({ id }) => id),
    related: ids(answer.skill?.related.edges),
    alternatives: ids(answer.technology?.alternatives.edges),
    found: ids(answer.search?.edges),
    suggested: answer.suggest.map(({ id }) => id),
  };
}

describe('a filter by status', () => {
  it('selects skills and technologies with one of the values; what has no status is active', async () => {
    await graph.cypher('MATCH (s:Skill {id: $id}) REMOVE s.status', { id: 'skill:functions' });
    expect(await filtered({ skills: { status: ['ACTIVE'] }, technologies: { status: ['ACTIVE'] } })).toEqual({
      skills: ['skill:functions'],
      count: 1,
      technologies: ['technology:lambda'],
    });
    const retired = ['DEPRECATED', 'DISCONTINUED'] as const;
    expect(await filtered({ skills: { status: [...retired] }, technologies: { status: [...retired] } })).toEqual({
      skills: ['skill:policies', 'skill:standards'],
      count: 2,
      technologies: ['technology:fauna'],
    });
  });

  it('applies to facets', async () => {
    const { skills } = await graph.ask(FilteredDocument, { skills: { status: ['EMERGING'] } });
    expect(skills.facets).toEqual([{ count: 1, entity: { id: 'area:cloud' } }]);
  });
});

describe('a filter by the place of a citation', () => {
  it.each([
    ['source:book#core', ['skill:functions', 'skill:policies']],
    ['source:book#core/functions', ['skill:functions']],
    ['source:book#core/func', []],
    ['source:book', ['skill:edge', 'skill:functions', 'skill:policies', 'skill:standards']],
    ['source:boo', []],
  ])('selects the skills that cite %s or a place within', async (place, skills) => {
    expect(await filtered({ skills: { citedIn: [place] } })).toMatchObject({ skills, count: skills.length });
  });
});

describe('a replacement', () => {
  it('is read of skills, technologies and resources', async () => {
    const { nodes } = await graph.ask(ReplacementsDocument, {
      ids: ['skill:policies', 'technology:fauna', 'resource:katacoda', 'skill:functions'],
    });
    expect(nodes.map((node) => (node && 'replacedBy' in node ? (node.replacedBy?.id ?? null) : undefined))).toEqual([
      'skill:standards',
      'technology:lambda',
      'resource:killercoda',
      null,
    ]);
  });

  it('is one: another replaces it', async () => {
    await mutate('setReplacement', { of: 'technology:fauna', replacement: 'technology:workers', ...because });
    const { nodes } = await graph.ask(ReplacementsDocument, { ids: ['technology:fauna'] });
    expect(nodes).toEqual([{ id: 'technology:fauna', replacedBy: { id: 'technology:workers' } }]);
  });

  it('is of the same kind', async () => {
    const error = await mutationRefused('setReplacement', {
      of: 'technology:fauna',
      replacement: 'skill:functions',
      ...because,
    });
    expect(error).toMatchObject({
      message: expect.stringContaining('must be of the same kind as technology:fauna'),
      extensions: { code: 'BAD_USER_INPUT', argument: 'input.replacement' },
    });
  });
});

describe('what is deprecated or discontinued', () => {
  it('is neither related nor an alternative, and found last', async () => {
    expect(await offered()).toEqual({
      resources: ['resource:killercoda'],
      related: ['skill:edge'],
      alternatives: ['technology:workers'],
      found: ['skill:functions', 'technology:fauna'],
      suggested: ['skill:functions', 'technology:fauna'],
    });
    expect((await offered('fauna')).found).toEqual(['technology:fauna']);
  });

  it('is offered again when it is active, and no longer when it is not', async () => {
    await offered();
    await mutate('updateSkill', { id: 'skill:policies', status: 'ACTIVE' });
    await mutate('updateTechnology', { id: 'technology:fauna', status: 'ACTIVE' });
    const active = await offered();
    expect(active.related).toContain('skill:policies');
    expect(active.alternatives).toContain('technology:fauna');
    await mutate('updateSkill', { id: 'skill:policies', status: 'DEPRECATED' });
    expect((await offered()).related).toEqual(['skill:edge']);
  });

  it('is not on a path, not an option and not recommended, unless it is asked for by its id', async () => {
    await graph.close();
    graph = await openTestGraph(
      new FixtureBuilder()
        .add('area:cloud')
        .add('technology:fauna')
        .add('skill:old', { status: 'DEPRECATED', learningTime: { min: 1, max: 1 } })
        .add('skill:older', { status: 'DISCONTINUED', learningTime: { min: 1, max: 1 } })
        .add('skill:new', { learningTime: { min: 3, max: 3 } })
        .add('skill:newer', { status: 'EMERGING', learningTime: { min: 3, max: 3 } })
        .skills('goal', 'ready')
        .group('kind', 'old', 'older', 'new', 'newer')
        .requiresGroup('goal', 'kind')
        .edge('skill:old', 'IN_AREA', 'area:cloud')
        .edge('skill:goal', 'IN_AREA', 'area:cloud')
        .edge('skill:old', 'USES', 'technology:fauna')
        .edge('skill:new', 'USES', 'technology:fauna')
        .edge('skill:newer', 'USES', 'technology:fauna')
        .build(),
    );
    const planned = (goals: string[], more: Omit<LearningPathInput, 'goals'> = {}) =>
      graph.ask(PlannedStatusesDocument, { input: { goals, ...more }, goals });
    const retired = /skill:old/;
    for (const goal of ['skill:goal', 'area:cloud', 'group:kind', 'technology:fauna']) {
      const answer = await planned([goal]);
      expect(answer.learningPath?.choices).toHaveLength(1);
      expect(JSON.stringify(answer)).not.toMatch(retired);
    }
    const { nextSkills } = await graph.ask(PlannedStatusesDocument, { input: { goals: ['skill:new'] }, goals: [] });
    expect(JSON.stringify(nextSkills)).not.toMatch(retired);
    const steps = async (...input: Parameters<typeof planned>) =>
      (await planned(...input)).learningPath?.stages.flatMap((stage) => stage.steps.map(({ skill }) => skill.id));
    expect(await steps(['skill:old'])).toEqual(['skill:old']);
    expect(await steps(['skill:goal'], { prefer: ['skill:older'] })).toEqual(['skill:older', 'skill:goal']);
  });
});
