import { describe, expect, it, jest } from '@jest/globals';
import { GraphLoaders } from '../../../src/graph/loaders/graph-loaders.js';
import type { GraphReads } from '../../../src/graph/ports/graph-reads.js';
import type { MeaningReads, MeaningStatus } from '../../../src/graph/ports/meaning-reads.js';
import { ErrorCode, ServiceError } from '../../../src/model/errors.js';
import type { FoundMention } from '../../../src/model/mention.js';
import type { EntityRecord } from '../../../src/model/records.js';
import { findParaphrases } from '../../../src/services/paraphrases.js';
import { findSkillsInText, idsInText } from '../../../src/services/skills-in-text.js';

const READY: MeaningStatus = { model: 'bge-small-en-v1.5-q', indexed: 3, total: 3, version: 1 };
const CACHING = 'Kept results of expensive calls in memory.';
const TEACHING = 'Taught new colleagues how we work.';
const WEATHER = 'It rained on the whole day.';
const MEANT: Record<string, string> = { Kept: 'skill:caching', Taught: 'skill:teaching', Worked: 'skill:soft' };

/** The skill that is meant by the first word of a text, and another one. */
function nearestTo(text: string) {
  const id = MEANT[text.split(' ')[0]!];
  return [
    { id: id ?? 'skill:caching', similarity: id ? 0.85 : 0.5 },
    { id: 'skill:other', similarity: 0.5 },
  ];
}

function graphWith({
  named = [] as FoundMention[],
  status = async () => READY,
  nearestToTexts = async (texts) => texts.map(nearestTo),
}: Partial<Pick<MeaningReads, 'status' | 'nearestToTexts'>> & { named?: FoundMention[] } = {}) {
  const texts: string[] = [];
  const read: MeaningReads['nearestToTexts'] = (all, ...more) => {
    texts.push(...all);
    return nearestToTexts(all, ...more);
  };
  const reads = {
    mentions: async () =>
      (function* () {
        yield;
        return named;
      })(),
    nodes: async (ids: readonly string[]) => new Map(ids.map((id) => [id, skill(id)])),
    meaning: { status, nearestToTexts: read },
  };
  return { graph: new GraphLoaders(reads as unknown as GraphReads), texts };
}

const skill = (id: string) =>
  ({ kind: 'SKILL', id, skillKind: id === 'skill:soft' ? 'SOFT' : 'TECHNICAL' }) as EntityRecord;
const name = (id: string, start: number, more: Partial<FoundMention> = {}): FoundMention => ({
  ...{ ids: [id], start, end: start + 1, reason: 'NAME', score: 1, isNegated: false },
  ...more,
});
const ALL = { kinds: null, limit: 1_000, language: null };
const unavailable = (code: string) => new ServiceError('the model does not answer', { code });

describe('paraphrases', () => {
  it('are mentions of sentences that mean a skill, in the order of the text', async () => {
    const text = `${CACHING} ${WEATHER} ${TEACHING}`;
    const { mentions, entities, byMeaning, unreadSentences } = await findSkillsInText(graphWith().graph, text, ALL);
    expect(mentions.map(({ entity, reason, text: words }) => [entity.id, reason, words])).toEqual([
      ['skill:caching', 'MEANING', CACHING.slice(0, -1)],
      ['skill:teaching', 'MEANING', TEACHING.slice(0, -1)],
    ]);
    expect(entities.map(({ entity }) => entity.id)).toEqual(['skill:caching', 'skill:teaching']);
    expect([byMeaning, unreadSentences]).toEqual([true, 0]);
  });

  it('are looked for only in sentences that name nothing', async () => {
    const { graph, texts } = graphWith({ named: [name('skill:docker', CACHING.length + 2)] });
    const { mentions } = await findSkillsInText(graph, `${CACHING} ${TEACHING}`, ALL);
    expect(mentions.map(({ entity }) => entity.id)).toEqual(['skill:caching', 'skill:docker']);
    expect(texts).toEqual([CACHING.slice(0, -1)]);
  });

  it.each([false, true])('are left out if the text names the skill elsewhere; negated: %s', async (isNegated) => {
    const text = `Caching. ${CACHING}`;
    const named = [name('technology:cache', 0, { ids: ['technology:cache', 'skill:caching'], isNegated })];
    const { mentions } = await findSkillsInText(graphWith({ named }).graph, text, ALL);
    expect(mentions.map(({ entity, reason }) => [entity.id, reason])).toEqual([['technology:cache', 'NAME']]);
  });

  it('are no personal skills', async () => {
    const { mentions } = await findParaphrases(graphWith().graph, 'Worked well with all the others.', []);
    expect(mentions).toEqual([]);
  });

  it('do not count in plans', async () => {
    expect(await idsInText(graphWith().graph, CACHING)).toEqual([]);
  });

  it('are not looked for without the kind SKILL, nor in other languages than English', async () => {
    const { graph, texts } = graphWith();
    for (const more of [{ kinds: ['TECHNOLOGY' as const] }, { language: 'de' }]) {
      const { mentions, byMeaning } = await findSkillsInText(graph, CACHING, { ...ALL, ...more });
      expect([mentions, byMeaning]).toEqual([[], false]);
    }
    expect(texts).toEqual([]);
    expect((await findSkillsInText(graph, CACHING, { ...ALL, language: 'en-GB' })).byMeaning).toBe(true);
  });

  it('are looked for in the first 200 sentences', async () => {
    const { graph, texts } = graphWith();
    const { unreadSentences } = await findParaphrases(graph, `${WEATHER} `.repeat(207), []);
    expect([texts.length, unreadSentences]).toEqual([200, 7]);
  });
});

describe('a model that is not ready', () => {
  it.each([
    ['has no vectors yet', { status: async () => ({ ...READY, version: null }) }],
    ['is not calibrated', { status: async () => ({ ...READY, model: 'another' }) }],
    ['is not calibrated for a graph of this size', { status: async () => ({ ...READY, total: 17_543 }) }],
    ['has no status', { status: () => Promise.reject(unavailable(ErrorCode.Unavailable)) }],
    ['is not there', { nearestToTexts: () => Promise.reject(unavailable(ErrorCode.Unavailable)) }],
    ['is too slow', { nearestToTexts: () => Promise.reject(unavailable(ErrorCode.Timeout)) }],
  ])('leaves what is named: it %s', async (_title, reads) => {
    const { graph } = graphWith({ ...reads, named: [name('skill:docker', 0)] });
    const { mentions, byMeaning } = await findSkillsInText(graph, `Docker. ${CACHING}`, ALL);
    expect([mentions.map(({ entity }) => entity.id), byMeaning]).toEqual([['skill:docker'], false]);
  });

  it('leaves what was found before it failed, and says how much was not read', async () => {
    let calls = 0;
    const nearestToTexts: MeaningReads['nearestToTexts'] = async (texts) => {
      calls += 1;
      if (calls > 2) throw unavailable(ErrorCode.Unavailable);
      return texts.map(nearestTo);
    };
    const { graph } = graphWith({ nearestToTexts });
    const { mentions, byMeaning, unreadSentences } = await findParaphrases(graph, `${CACHING} `.repeat(50), []);
    expect([mentions.length, byMeaning, unreadSentences]).toEqual([40, true, 10]);
  });

  it('is not waited for when the time for a text is over', async () => {
    const timeout = jest.spyOn(AbortSignal, 'timeout');
    const time = new AbortController();
    timeout.mockReturnValue(time.signal);
    const nearestToTexts = () => {
      time.abort();
      return new Promise<never>(() => undefined);
    };
    expect(await findParaphrases(graphWith({ nearestToTexts }).graph, CACHING, [])).toMatchObject({ byMeaning: false });
    timeout.mockRestore();
  });

  it('does not hide other errors', async () => {
    const { graph } = graphWith({ nearestToTexts: () => Promise.reject(new Error('broken')) });
    await expect(findParaphrases(graph, CACHING, [])).rejects.toThrow('broken');
  });
});
