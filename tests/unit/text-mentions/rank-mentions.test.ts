import { describe, expect, it } from '@jest/globals';
import type { FoundMention } from '../../../src/model/mention.js';
import { rankMentions } from '../../../src/text-mentions/rank-mentions.js';

const mention = (start: number, ids: string[], more: Partial<FoundMention> = {}): FoundMention => ({
  ...{ start, end: start + 5, reason: 'NAME', score: 1, isNegated: false, ids },
  ...more,
});
const order = (mentions: FoundMention[]) => rankMentions(mentions).map(({ id }) => id);

describe('rankMentions', () => {
  it('puts first what is mentioned more often', () => {
    expect(order([mention(0, ['once']), mention(10, ['twice']), mention(20, ['twice'])])).toEqual(['twice', 'once']);
  });

  it('puts first what comes earlier, is more certain, or has a name of its own', () => {
    expect(order([mention(0, ['early']), mention(90, ['late'])])).toEqual(['early', 'late']);
    expect(order([mention(0, ['doubtful'], { score: 0.6 }), mention(10, ['certain'])])).toEqual([
      'certain',
      'doubtful',
    ]);
    expect(order([mention(0, ['shared', 'other']), mention(1, ['own'])])).toEqual(['own', 'shared']);
  });

  it('puts last what is negated everywhere', () => {
    const mentions = [
      mention(0, ['denied'], { isNegated: true }),
      mention(10, ['denied'], { isNegated: true }),
      mention(20, ['wanted'], { isNegated: true }),
      mention(30, ['wanted'], { score: 0.5 }),
    ];
    expect(rankMentions(mentions).map(({ id, isNegated }) => [id, isNegated])).toEqual([
      ['wanted', false],
      ['denied', true],
    ]);
    expect(rankMentions(mentions).every(({ score }) => score > 0 && score <= 1)).toBe(true);
  });

  it('is empty for a text without mentions', () => expect(rankMentions([])).toEqual([]));
});
