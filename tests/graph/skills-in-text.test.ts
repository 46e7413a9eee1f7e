import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixtureBuilder } from '../fixtures/builder.js';
import { curating } from '../support/curating.js';
import {
  PathOnlyDocument,
  PlansWithTextsDocument,
  ProfileDocument,
  SkillsInTextDocument,
  type SkillsInTextQueryVariables,
} from '../support/documents.generated.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(
    new FixtureBuilder()
      .add('skill:linux', { name: 'Linux', learningTime: { min: 1, max: 2 } })
      .add('skill:docker', { name: 'Docker', aliases: ['Containers'], learningTime: { min: 1, max: 1 } })
      .add('skill:kubernetes', { name: 'Kubernetes', learningTime: { min: 2, max: 3 } })
      .add('skill:streaming', { name: 'Event streaming' })
      .add('technology:docker', { name: 'Docker' })
      .add('technology:docker-desktop', { name: 'Docker Desktop' })
      .add('technology:kafka', { name: 'Apache Kafka', aliases: ['Kafka'] })
      .add('technology:fortran', { name: 'Fortran' })
      .add('role:operator', { name: 'Cluster operator' })
      .requires('docker', 'linux')
      .requires('kubernetes', 'docker')
      .edge('skill:docker', 'USES', 'technology:docker', { primary: true })
      .edge('skill:docker', 'USES', 'technology:docker-desktop', { primary: true })
      .edge('skill:streaming', 'USES', 'technology:kafka', { primary: true })
      .edge('role:operator', 'NEEDS', 'skill:kubernetes', { importance: 'ESSENTIAL' })
      .edge('role:operator', 'NEEDS', 'skill:streaming', { importance: 'ESSENTIAL' })
      .build(),
  );
});
afterAll(() => graph.close());
const { apply } = curating(() => graph);

const read = async (text: string, more: Omit<SkillsInTextQueryVariables, 'text'> = {}) =>
  (await graph.ask(SkillsInTextDocument, { text, ...more })).skillsInText;
const idOf = ({ entity }: { entity: { id: string } }) => entity.id;

describe('the skills in a text', () => {
  it('are found with their places in UTF-16 code units, in the order of the text', async () => {
    const text = '# 👩‍💻 Über mich\n\n- Événements: Apache Kafka\n- **Kubernetes**, Linux';
    const { mentions } = await read(text);
    expect(mentions.map(({ text: words, start, end }) => [words, text.slice(start, end)])).toEqual([
      ['Apache Kafka', 'Apache Kafka'],
      ['Kubernetes', 'Kubernetes'],
      ['Linux', 'Linux'],
    ]);
    expect(mentions.map(idOf)).toEqual(['technology:kafka', 'skill:kubernetes', 'skill:linux']);
  });

  it('name what else has the name', async () => {
    const { mentions } = await read('Docker');
    const [mention] = mentions;
    expect([mention!, ...mention!.alternatives.map((entity) => ({ entity }))].map(idOf).sort()).toEqual([
      'skill:docker',
      'technology:docker',
    ]);
  });

  it('are of the kinds that are asked for: skills and technologies by default', async () => {
    const text = 'A cluster operator knows Docker and Kafka';
    expect((await read(text)).mentions.map(idOf)).not.toContain('role:operator');
    expect((await read(text, { kinds: ['ROLE'] })).mentions.map(idOf)).toEqual(['role:operator']);
    const technologies = await read(text, { kinds: ['TECHNOLOGY'] });
    expect(technologies.mentions.map(idOf)).toEqual(['technology:docker', 'technology:kafka']);
    expect(technologies.mentions.flatMap(({ alternatives }) => alternatives)).toEqual([]);
    expect((await read(text, { kinds: [] })).mentions).toEqual([]);
  });

  it('are ranked over the whole text, with all mentions of each', async () => {
    const text = 'Linux. Kubernetes for years, Kubernetes at home, Kubernetes in sleep.';
    const { entities, entityCount } = await read(text);
    expect(entities.map((one) => [idOf(one), one.mentions.length])).toEqual([
      ['skill:kubernetes', 3],
      ['skill:linux', 1],
    ]);
    expect(entities[0]!.score).toBeGreaterThan(entities[1]!.score);
    expect(entityCount).toBe(2);
  });

  it('are counted beyond the first ones', async () => {
    for (const first of [0, 1]) {
      const { entities, entityCount, mentions } = await read('Linux, Kubernetes, Kafka', { first });
      expect([entities.length, entityCount, mentions.length]).toEqual([first, 3, 3]);
    }
  });

  it.each(['', ' \n\t', '🙂', 'Ordinary life goes on.'])('are none in %j', async (text) => {
    expect(await read(text)).toEqual({ mentions: [], entities: [], entityCount: 0 });
  });

  it('include a skill that has just been written, and not one that has been deleted', async () => {
    const text = 'Two years of Quantum Basketry';
    expect((await read(text)).entityCount).toBe(0);
    await apply({ createSkill: { id: 'skill:basketry', name: 'Quantum basketry' } });
    expect((await read(text)).mentions.map(idOf)).toEqual(['skill:basketry']);
    await apply({ delete: { id: 'skill:basketry' } });
    expect((await read(text)).entityCount).toBe(0);
  });
});

describe('planning with texts', () => {
  const plan = (more: object) =>
    graph.ask(PlansWithTextsDocument, {
      role: 'role:operator',
      skills: ['skill:kubernetes', 'skill:streaming'],
      ...more,
    });
  const failure = (input: object) => graph.failure(PathOnlyDocument, { input });

  it('is planning with the ids that they mention', async () => {
    const known = (await read('CV: Linux and Event streaming')).entities.map(idOf);
    const goals = (await read('We want Kubernetes.')).entities.map(idOf);
    const withTexts = await plan({ knownText: 'CV: Linux and Event streaming', goalsText: 'We want Kubernetes.' });
    expect(withTexts).toEqual(await plan({ known, goals }));
    expect(withTexts.learningPath?.stages.flatMap(({ steps }) => steps.map(({ skill }) => skill.id))).toEqual([
      'skill:docker',
      'skill:kubernetes',
    ]);
  });

  it('adds what texts mention to ids', async () => {
    const more = { known: ['skill:linux'], goals: ['skill:kubernetes'] };
    const withTexts = await plan({ ...more, knownText: 'Linux, Kafka', goalsText: 'Kubernetes and Event streaming' });
    const { known, goals } = more;
    const ids = { known: [...known, 'technology:kafka'], goals: [...goals, 'skill:streaming'] };
    expect(withTexts).toEqual(await plan(ids));
  });

  it('says that a text is why a skill is known', async () => {
    const { profile } = await graph.ask(ProfileDocument, { input: { knownText: 'Kafka, Kubernetes' } });
    expect(profile.skills.edges.map(({ node, reason, because: cause }) => [node.id, reason, cause.id])).toEqual([
      ['skill:streaming', 'TEXT', 'technology:kafka'],
      ['skill:kubernetes', 'TEXT', 'skill:kubernetes'],
      ['skill:docker', 'PREREQUISITE', 'skill:kubernetes'],
      ['skill:linux', 'PREREQUISITE', 'skill:kubernetes'],
    ]);
  });

  it('takes what is unknown from a text', async () => {
    const goals = ['skill:kubernetes'];
    const unknown = ['skill:docker'];
    expect(await plan({ goals, unknown, knownText: 'Linux, Containers' })).toEqual(
      await plan({ goals, unknown, known: ['skill:linux'] }),
    );
  });

  it('has one goal for a skill and its technologies, and none for a technology that no skill uses', async () => {
    const goalsText = 'Docker Desktop, Containers and Fortran';
    const { learningPath } = await plan({ goalsText });
    expect(learningPath?.goals.map(({ id }) => id)).toEqual(['skill:docker']);
    expect(learningPath).toEqual((await plan({ goals: ['skill:docker'] })).learningPath);
  });

  it('leaves out goals of a text that are to be avoided', async () => {
    const { learningPath } = await graph.ask(PathOnlyDocument, {
      input: { goalsText: 'Kubernetes and Event streaming', avoid: ['skill:streaming'] },
    });
    expect(learningPath?.goals.map(({ id }) => id)).toEqual(['skill:kubernetes']);
  });

  it('is refused for a text without goals, and for no goals at all', async () => {
    expect(await failure({ goalsText: 'A nice person who knows Fortran' })).toMatchObject({
      message: 'goalsText: mentions no skill or technology that can be learned; name goals instead',
      extensions: { code: 'BAD_USER_INPUT', argument: 'goalsText' },
    });
    for (const goalsText of [null, ' ']) {
      expect(await failure({ goalsText })).toMatchObject({ extensions: { argument: 'goals' } });
    }
  });
});
