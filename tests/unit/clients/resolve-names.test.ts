import { describe, expect, it } from '@jest/globals';
import type { ResolveNamesQuery } from '../../../clients/documents.generated.js';
import type { Executor } from '../../../clients/request.js';
import { resolveNames } from '../../../clients/resolve-names.js';
import { resolvedNamesCsv } from '../../../clients/texts/resolve-names.js';

type Resolved = ResolveNamesQuery['resolveNames'][number];

const meaning = (name: string, id: string, entity: string, more: Partial<Resolved> = {}): Resolved => ({
  name,
  match: { score: 0.95, reason: 'ALIAS', matched: name, entity: { __typename: 'Skill', id, name: entity } },
  alternatives: [],
  ...more,
});

describe('resolveNames', () => {
  it('sends a long list in parts, and keeps its order', async () => {
    const sizes: number[] = [];
    const execute = (async (_document: unknown, { names }: { names: string[] }) => {
      sizes.push(names.length);
      return { resolveNames: names.map((name) => meaning(name, 'skill:x', 'X')) };
    }) as Executor;
    const names = Array.from({ length: 650 }, (_, at) => `name ${at}`);
    const { resolveNames: resolved } = await resolveNames(execute, names, undefined);
    expect(resolved.map(({ name }) => name)).toEqual(names);
    expect(sizes).toEqual([300, 300, 50]);
  });
});

describe('the table for spreadsheets', () => {
  it('has a line for each name, and quotes what would break it', () => {
    const queues = meaning('queues, "mq"', 'skill:queues', 'Message queues');
    const csv = resolvedNamesCsv({
      resolveNames: [
        {
          ...queues,
          alternatives: [queues.match!, { ...queues.match!, entity: { ...queues.match!.entity, id: 'skill:b' } }],
        },
        meaning('unknown', '', '', { match: null }),
      ],
    });
    expect(csv.split('\n')).toEqual([
      'name,id,entity,score,reason,matched,alternatives',
      '"queues, ""mq""",skill:queues,Message queues,0.95,ALIAS,"queues, ""mq""",skill:queues skill:b',
      'unknown,,,,,,',
    ]);
  });
});
