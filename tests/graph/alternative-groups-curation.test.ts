import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FixtureBuilder } from '../fixtures/builder.js';
import { because, curating } from '../support/curating.js';
import { GroupWholeDocument, SkillWithGroupsDocument } from '../support/documents.generated.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';

let graph: TestGraph | null = null;
const { apply, refused, mutate } = curating(() => graph!);

/** A framework requires a language, and so does the role; rust is a language apart. */
beforeEach(async () => {
  await graph?.close();
  const fixture = new FixtureBuilder()
    .skills('python', 'java', 'rust', 'django', 'web')
    .add('technology:cpython')
    .add('role:developer')
    .group('language', 'python', 'java')
    .requiresGroup('web', 'language')
    .requires('django', 'python')
    .edge('role:developer', 'NEEDS', 'group:language', { importance: 'ESSENTIAL' });
  graph = await openTestGraph(fixture.build());
});
afterAll(() => graph?.close());

const groupOf = async (id: string) => (await graph!.ask(GroupWholeDocument, { id })).alternativeGroup;
const skillOf = async (id: string) => (await graph!.ask(SkillWithGroupsDocument, { id })).skill;
const idsOf = (connection: { edges: { node: { id: string } }[] } | undefined) =>
  connection?.edges.map(({ node }) => node.id);
const require = (skill: string, more: object = {}) => ({
  setPrerequisite: { skill, prerequisite: 'group:language', ...because, ...more },
});

describe('an alternative group', () => {
  it('is created with members, required and needed, and shows all of them', async () => {
    const { items } = await mutate('createAlternativeGroup', { name: 'A framework' });
    expect(items.map(({ id }) => id)).toEqual(['group:a-framework']);
    await apply(
      { setMember: { group: 'group:a-framework', member: 'skill:django', ...because } },
      { setMember: { group: 'group:a-framework', member: 'skill:web', ...because } },
      { setNeed: { role: 'role:developer', skill: 'group:a-framework', importance: 'PREFERRED', ...because } },
    );
    expect(await groupOf('group:a-framework')).toMatchObject({
      skills: { totalCount: 2, edges: [{ node: { id: 'skill:django' } }, { node: { id: 'skill:web' } }] },
      technologies: [],
      requiredBy: { totalCount: 0 },
      neededBy: { edges: [{ importance: 'PREFERRED', alternativeGroup: 'group:a-framework' }] },
    });
    expect((await skillOf('skill:django'))?.alternativeGroups).toEqual([{ id: 'group:a-framework' }]);
  });

  it('is listed as its members by what requires it, with the evidence of the requirement', async () => {
    await apply(require('skill:web', { except: ['skill:java'], rationale: 'not Java' }), {
      setMember: { group: 'group:language', member: 'skill:rust', ...because },
    });
    const skill = await skillOf('skill:web');
    expect(skill?.prerequisites.edges).toMatchObject([
      { node: { id: 'skill:python' }, alternativeGroup: 'group:language', rationale: 'not Java', strength: 'REQUIRED' },
      { node: { id: 'skill:rust' }, alternativeGroup: 'group:language', rationale: 'not Java', strength: 'REQUIRED' },
    ]);
    expect(skill?.prerequisiteGroups.map(({ key, options }) => [key, options.length])).toEqual([['group:language', 2]]);
    expect(idsOf(skill?.prerequisiteClosure)).toEqual(['skill:python', 'skill:rust']);
    expect(idsOf((await skillOf('skill:java'))?.dependents)).toEqual([]);
    expect((await skillOf('skill:java'))?.roles.edges).toMatchObject([{ alternativeGroup: 'group:language' }]);
  });

  it('gives way to an edge to the member itself', async () => {
    await apply({
      setPrerequisite: { skill: 'skill:web', prerequisite: 'skill:python', strength: 'RECOMMENDED', ...because },
    });
    expect((await skillOf('skill:web'))?.prerequisites).toMatchObject({
      totalCount: 2,
      edges: [
        { node: { id: 'skill:java' }, strength: 'REQUIRED', alternativeGroup: 'group:language' },
        { node: { id: 'skill:python' }, strength: 'RECOMMENDED', alternativeGroup: null },
      ],
    });
  });
});

describe('is refused', () => {
  it.each([
    [
      'a group of its own beside a named group',
      require('skill:django', { group: 'one' }),
      /language is a group itself/,
    ],
    ['an exception that is no member', require('skill:django', { except: ['skill:rust'] }), /skill:rust is no member/],
    [
      'a requirement without a member that is enough',
      require('skill:django', { except: ['skill:python', 'skill:java'] }),
      /no member is left/,
    ],
    [
      'an exception of a skill',
      { setPrerequisite: { skill: 'skill:web', prerequisite: 'skill:rust', except: ['skill:java'], ...because } },
      /skill:rust is no alternative group/,
    ],
    [
      'a group of its own with the id of a group',
      { setPrerequisite: { skill: 'skill:web', prerequisite: 'skill:rust', group: 'group:language', ...because } },
      /require the group itself/,
    ],
    [
      'a technology in a group that is required',
      { setMember: { group: 'group:language', member: 'technology:cpython', ...because } },
      /technology:cpython is a member; only skills can be required or needed/,
    ],
    ['the removal of a group that is required', { delete: { id: 'group:language' } }, /2 edges lead to group:language/],
  ])('%s', async (_what, change, message) => {
    expect((await refused(change)).message).toMatch(message);
  });

  it('a requirement or need of a group with a technology', async () => {
    await apply(
      { createAlternativeGroup: { name: 'Interpreters' } },
      { setMember: { group: 'group:interpreters', member: 'technology:cpython', ...because } },
      { setMember: { group: 'group:interpreters', member: 'skill:python', ...because } },
    );
    const ends = { skill: 'skill:web', prerequisite: 'group:interpreters', ...because };
    expect((await refused({ setPrerequisite: ends })).message).toMatch(/only skills can be required/);
    const need = { role: 'role:developer', skill: 'group:interpreters', ...because };
    expect((await refused({ setNeed: need })).message).toMatch(/only skills can be required/);
  });

  it('a member that leads to a skill that requires the group, naming both and the chain', async () => {
    const { message, extensions } = await refused({
      setMember: { group: 'group:language', member: 'skill:web', ...because },
    });
    expect(extensions).toMatchObject({ code: 'CYCLE', cycle: ['group:language', 'skill:web', 'group:language'] });
    expect(message).toMatch(/skill:web would be a member of group:language/);
    const chain = await refused(require('skill:python', { except: ['skill:python'] }));
    expect(chain.extensions).toMatchObject({ cycle: ['skill:python', 'group:language', 'skill:python'] });
    const longer = await refused(
      { setPrerequisite: { skill: 'skill:java', prerequisite: 'skill:rust', ...because } },
      require('skill:rust', { except: ['skill:java'] }),
    );
    expect(longer.extensions).toMatchObject({ code: 'CYCLE' });
  });

  it('the removal of the last member that is enough', async () => {
    await apply(require('skill:web', { except: ['skill:java'] }));
    const removal = { removeEdge: { kind: 'HAS_MEMBER', from: 'group:language', to: 'skill:python' } };
    expect((await refused(removal)).message).toMatch(/no member is left that is enough/);
    expect((await refused({ delete: { id: 'skill:python', detach: true } })).message).toMatch(/no member is left/);
  });
});

describe('exceptions', () => {
  it('end when what they except is no member any more', async () => {
    await apply(require('skill:web', { except: ['skill:java'] }));
    const { items } = await apply({ delete: { id: 'skill:java', detach: true } });
    const changed = items.find(({ edge }) => edge?.kind === 'REQUIRES');
    expect(changed).toMatchObject({ action: 'CHANGED', before: { except: ['skill:java'] }, after: { except: null } });
  });

  it('move to the skill that a member is merged into, unless that was enough before', async () => {
    await apply(require('skill:web', { except: ['skill:java'] }));
    await apply({ merge: { from: 'skill:java', into: 'skill:rust' } });
    expect(idsOf((await skillOf('skill:web'))?.prerequisites)).toEqual(['skill:python']);
    await apply({ merge: { from: 'skill:rust', into: 'skill:python' } });
    expect(idsOf((await skillOf('skill:web'))?.prerequisites)).toEqual(['skill:python']);
  });
});

describe('a merge of groups', () => {
  it('joins members, and what required or needed either requires or needs the remaining one', async () => {
    await apply(
      { createAlternativeGroup: { name: 'Systems' } },
      { setMember: { group: 'group:systems', member: 'skill:rust', ...because } },
      { setMember: { group: 'group:systems', member: 'skill:java', ...because } },
      { setPrerequisite: { skill: 'skill:django', prerequisite: 'group:systems', except: ['skill:java'], ...because } },
    );
    await apply({ merge: { from: 'group:systems', into: 'group:language' } });
    const group = await groupOf('group:systems');
    expect(group).toMatchObject({ id: 'group:language', aliases: ['Systems'] });
    expect(idsOf(group?.skills)).toEqual(['skill:java', 'skill:python', 'skill:rust']);
    expect(idsOf(group?.requiredBy)).toEqual(['skill:django', 'skill:web']);
  });
});
