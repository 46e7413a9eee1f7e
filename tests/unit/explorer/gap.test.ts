import { describe, expect, it } from '@jest/globals';
import { gapOf, type JobEntity } from '../../../web/explorer/src/paste/gap.js';
import { plan, skill, step } from './fixtures.js';

const skillNeed = (slug: string): JobEntity => ({ __typename: 'Skill', ...skill(slug) });

const technology = (slug: string, primarySkill: string | null = null): JobEntity => ({
  __typename: 'Technology',
  id: `technology:${slug}`,
  name: slug,
  primarySkill: primarySkill === null ? null : skill(primarySkill),
  skills: { totalCount: 1 },
});

const path = plan({
  stages: [
    { index: 1, steps: [step('queues', { position: 1, neededFor: ['brokers'] })] },
    { index: 2, steps: [step('brokers', { position: 2, isGoal: true }), step('docker', { position: 3 })] },
  ],
  alreadyKnown: [skill('sql')],
  choices: [
    {
      group: 'technology:rabbitmq',
      reason: 'It is the only one.',
      chosen: skill('brokers'),
      alternatives: [],
      requiredBy: [],
    },
  ],
});

describe('the gap', () => {
  it('divides what is asked for by what the CV names, what follows from it, and what is missing in the order of the path', () => {
    const entities = [skillNeed('docker'), skillNeed('brokers'), skillNeed('sql'), skillNeed('go')];
    const { named, implied, missing } = gapOf(entities, ['skill:go'], path);
    expect(named.map(({ name }) => name)).toEqual(['go']);
    expect(implied.map(({ name }) => name)).toEqual(['sql']);
    expect(missing.map(({ name }) => name)).toEqual(['brokers', 'docker']);
    expect(missing[0]?.before).toEqual([skill('queues')].map((before) => expect.objectContaining(before)));
  });

  it('reads the state of a technology from its primary skill, or from the skill that the path has chosen', () => {
    const { implied, missing } = gapOf([technology('rabbitmq'), technology('postgresql', 'sql')], [], path);
    expect(implied.map(({ name, skill }) => [name, skill?.name])).toEqual([['postgresql', 'sql']]);
    expect(missing.map(({ name, skill, step }) => [name, skill?.name, step?.position])).toEqual([
      ['rabbitmq', 'brokers', 2],
    ]);
  });

  it('without a path has only what is named and what is missing', () => {
    const { named, implied, missing } = gapOf([technology('cobol'), technology('jcl')], ['technology:jcl'], null);
    expect([named, implied, missing].map((needs) => needs.map(({ name }) => name))).toEqual([['jcl'], [], ['cobol']]);
  });
});
