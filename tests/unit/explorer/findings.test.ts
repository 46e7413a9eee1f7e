import { describe, expect, it } from '@jest/globals';
import {
  confirmedIds,
  type Decisions,
  findingsOf,
  isConfirmed,
  type Mention,
  type MentionedEntity,
} from '../../../web/explorer/src/paste/findings.js';

const named = (id: string, typename: 'Skill' | 'Technology' = 'Skill') => ({ __typename: typename, id, name: id });

const mention = (overrides: Partial<Mention> = {}): Mention => ({
  start: 0,
  end: 2,
  score: 1,
  reason: 'NAME',
  negated: false,
  alternatives: [],
  ...overrides,
});

const mentioned = (id: string, mentions: Mention[], negated = false): MentionedEntity => ({
  entity: named(id),
  mentions,
  negated,
});

const undecided: Decisions = { confirmed: {}, meanings: {}, added: [] };

function only(entity: MentionedEntity) {
  const [finding] = findingsOf([entity]);
  return finding!;
}

describe('findings', () => {
  it('are certain if one mention is, even if others are not', () => {
    const docker = only(mentioned('skill:docker', [mention({ score: 0.64 }), mention({ score: 1 })]));
    expect(docker.certainty).toBe('CERTAIN');
    expect(isConfirmed(docker, undecided)).toBe(true);
  });

  it('with low scores are uncertain, and do not count until they are confirmed', () => {
    const tests = only(mentioned('skill:testing-basics', [mention({ score: 0.71 }), mention({ score: 0.6 })]));
    expect(tests.certainty).toBe('UNCERTAIN');
    expect(isConfirmed(tests, undecided)).toBe(false);
    expect(isConfirmed(tests, { ...undecided, confirmed: { 'skill:testing-basics': true } })).toBe(true);
  });

  it('that are negated do not count until they are confirmed', () => {
    const java = only(mentioned('skill:java', [mention({ negated: true })], true));
    expect(java.certainty).toBe('NEGATED');
    expect(isConfirmed(java, undecided)).toBe(false);
    expect(isConfirmed(java, { ...undecided, confirmed: { 'skill:java': true } })).toBe(true);
  });

  it('that a sentence only means do not count until they are confirmed, whatever their score', () => {
    const caching = only(mentioned('skill:caching-basics', [mention({ score: 0.97, reason: 'MEANING' })]));
    expect(caching.certainty).toBe('MEANT');
    expect(isConfirmed(caching, undecided)).toBe(false);
  });

  it('offer each meaning of a name once', () => {
    const alternatives = [named('technology:docker', 'Technology')];
    const docker = only(mentioned('skill:docker', [mention({ alternatives }), mention({ alternatives })]));
    expect(docker.meanings.map(({ id }) => id)).toEqual(['skill:docker', 'technology:docker']);
  });
});

describe('confirmed ids', () => {
  const alternatives = [named('technology:docker', 'Technology')];
  const findings = findingsOf([
    mentioned('skill:docker', [mention({ alternatives })]),
    mentioned('skill:java', [mention({ negated: true })], true),
  ]);

  it('are those of the findings that count', () => {
    expect(confirmedIds(findings, undecided)).toEqual(['skill:docker']);
  });

  it('follow the chosen meaning, and include what was added, once', () => {
    const added = [named('skill:sql'), named('technology:docker', 'Technology')];
    const meanings = { 'skill:docker': 'technology:docker' };
    expect(confirmedIds(findings, { confirmed: {}, meanings, added })).toEqual(['technology:docker', 'skill:sql']);
  });

  it('leave out what was unchecked', () => {
    const confirmed = { 'skill:docker': false, 'skill:sql': false };
    expect(confirmedIds(findings, { confirmed, meanings: {}, added: [named('skill:sql')] })).toEqual([]);
  });

  it('ignore a meaning that the findings no longer offer', () => {
    const meanings = { 'skill:docker': 'technology:docker-swarm' };
    expect(confirmedIds(findings, { ...undecided, meanings })).toEqual(['skill:docker']);
  });
});
