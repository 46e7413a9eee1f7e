import { describe, expect, it } from '@jest/globals';
import { GraphLoaders } from '../../../src/graph/loaders/graph-loaders.js';
import type { GraphReads } from '../../../src/graph/ports/graph-reads.js';
import type { FoundMention } from '../../../src/model/mention.js';
import type { EntityRecord } from '../../../src/model/records.js';
import { findSkillsInText, idsInText } from '../../../src/services/skills-in-text.js';

const mention = (ids: string[], start: number, isNegated = false): FoundMention => ({
  ...{ ids, start, end: start + 1, reason: 'NAME', score: 1, isNegated },
});

/** A graph of all ids that do not begin with `deleted`, and a text that mentions what is given. */
function graphWith(found: FoundMention[]) {
  let searches = 0;
  const reads = {
    mentions: async () => {
      searches += 1;
      return (function* () {
        yield;
        return found;
      })();
    },
    nodes: async (ids: readonly string[]) =>
      new Map(ids.filter((id) => !id.startsWith('deleted')).map((id) => [id, { kind: 'SKILL', id } as EntityRecord])),
  };
  return { graph: new GraphLoaders(reads as unknown as GraphReads), searches: () => searches };
}

const ALL = { kinds: null, limit: 1_000, language: null };

describe('the skills in a text', () => {
  it('are negated where every mention is, and only others are ids to plan with', async () => {
    const { graph } = graphWith([mention(['java'], 0, true), mention(['go'], 2, true), mention(['go'], 4)]);
    const { entities, mentions } = await findSkillsInText(graph, 'j g g', ALL);
    expect(new Map(entities.map(({ entity, negated }) => [entity.id, negated]))).toEqual(
      new Map([
        ['go', false],
        ['java', true],
      ]),
    );
    expect(mentions.map(({ text, negated }) => [text, negated])).toEqual([
      ['j', true],
      ['g', true],
      ['g', false],
    ]);
    expect(await idsInText(graph, 'j g g')).toEqual(['go']);
  });

  it('have at most ten alternatives, and are at most 2,000 mentions', async () => {
    const names = Array.from({ length: 20 }, (_, at) => `name${at}`);
    const { graph } = graphWith(Array.from({ length: 2_500 }, (_, at) => mention(names, at)));
    const { mentions } = await findSkillsInText(graph, 'text', ALL);
    expect([mentions.length, mentions[0]!.alternatives.map(({ id }) => id)]).toEqual([2_000, names.slice(1, 11)]);
  });

  it('leave out what was deleted after it was found', async () => {
    const { graph } = graphWith([mention(['deleted', 'a'], 0), mention(['a', 'deleted'], 1)]);
    const { mentions, entityCount } = await findSkillsInText(graph, 'aa', ALL);
    expect(mentions.map(({ entity, alternatives }) => [entity.id, alternatives])).toEqual([['a', []]]);
    expect(entityCount).toBe(1);
  });

  it('are looked for once where one request asks several things about a text', async () => {
    const { graph, searches } = graphWith([mention(['a'], 0)]);
    expect(graph.hasReadText).toBe(false);
    await Promise.all([findSkillsInText(graph, 'a', ALL), idsInText(graph, 'a'), idsInText(graph, 'a')]);
    expect([searches(), graph.hasReadText]).toEqual([1, true]);
    await idsInText(graph, 'b');
    expect(searches()).toBe(2);
  });
});
