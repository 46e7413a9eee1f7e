import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FixtureBuilder } from '../fixtures/builder.js';
import { because, curating } from '../support/curating.js';
import { PrimarySkillsDocument } from '../support/documents.generated.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';

let graph: TestGraph;
const { apply, refused, mutate } = curating(() => graph);
beforeEach(async () => {
  graph = await openTestGraph(
    new FixtureBuilder()
      .skills('auto-scaling', 'kubernetes', 'orchestration')
      .add('technology:kubernetes')
      .add('technology:k8s')
      .edge('skill:auto-scaling', 'USES', 'technology:kubernetes')
      .edge('skill:kubernetes', 'USES', 'technology:kubernetes', { primary: true })
      .edge('skill:orchestration', 'USES', 'technology:k8s', { primary: true })
      .build(),
  );
});
afterEach(() => graph.close());

const read = async (id: string, first?: number) => {
  const { technology } = await graph.ask(PrimarySkillsDocument, { id, first: first ?? null });
  const skills = technology?.skills.edges.map(({ node, primary }) => [node.id, primary]);
  return { primary: technology?.primarySkill?.id ?? null, skills };
};

const use = (skill: string, technology: string, primary: boolean) => ({
  setTechnologyUse: { of: `skill:${skill}`, technology: `technology:${technology}`, primary, ...because },
});

describe('the primary skill of a technology', () => {
  it('comes first among the skills that use it', async () => {
    expect(await read('technology:kubernetes')).toEqual({
      primary: 'skill:kubernetes',
      skills: [
        ['skill:kubernetes', true],
        ['skill:auto-scaling', false],
      ],
    });
  });

  it('is null where none is primary', async () => {
    await apply(use('kubernetes', 'kubernetes', false));
    expect(await read('technology:kubernetes', 1)).toEqual({
      primary: null,
      skills: [['skill:auto-scaling', false]],
    });
  });

  it('is the only one: another is refused, naming both, until the first is none', async () => {
    const second = use('orchestration', 'kubernetes', true);
    expect(await refused(second)).toMatchObject({
      message: expect.stringMatching(/technology:kubernetes .*skill:kubernetes.* skill:orchestration/),
      extensions: { code: 'BAD_USER_INPUT', argument: 'changes' },
    });
    await apply(second, use('kubernetes', 'kubernetes', false));
    expect(await read('technology:kubernetes')).toMatchObject({ primary: 'skill:orchestration' });
  });

  it('stays when another technology is merged into its own', async () => {
    await mutate('mergeEntities', { from: 'technology:k8s', into: 'technology:kubernetes' });
    expect(await read('technology:kubernetes')).toEqual({
      primary: 'skill:kubernetes',
      skills: [
        ['skill:kubernetes', true],
        ['skill:auto-scaling', false],
        ['skill:orchestration', false],
      ],
    });
  });

  it('follows its technology into one without a primary skill', async () => {
    await apply({ createTechnology: { name: 'Orchestrators' } }, use('kubernetes', 'orchestrators', false));
    await mutate('mergeEntities', { from: 'technology:kubernetes', into: 'technology:orchestrators' });
    expect(await read('technology:orchestrators')).toMatchObject({ primary: 'skill:kubernetes' });
  });
});
