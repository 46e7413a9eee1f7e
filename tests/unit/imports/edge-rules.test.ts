import { describe, expect, it } from '@jest/globals';
import { EdgeRules } from '../../../src/imports/edge-rules.js';
import { ImportError } from '../../../src/imports/item.js';
import { type EdgeRecord, newEdge } from '../../../src/model/records.js';

type Given = [from: string, kind: EdgeRecord['kind'], to: string, fields?: Partial<EdgeRecord>];

const edge = ([from, kind, to, fields]: Given): EdgeRecord => {
  return { ...newEdge({ kind, from, to, basis: 'INFERRED', rationale: 'the test says so', dataset: 'x' }), ...fields };
};

/** The error of an import of some edges into a graph in which curators set others; null where it is accepted. */
async function refusal(imported: Given[], curated: Given[] = []): Promise<string | null> {
  const rules = new EdgeRules();
  for (const one of imported) rules.add(edge(one));
  async function* read() {
    for (const one of curated) yield Promise.resolve(edge(one));
  }
  try {
    await rules.check(read);
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(ImportError);
    return (error as Error).message;
  }
}

describe('an import', () => {
  const member: Given = ['group:g', 'HAS_MEMBER', 'skill:a'];
  const chain: Given[] = [
    ['skill:a', 'REQUIRES', 'skill:b'],
    ['skill:b', 'REQUIRES', 'group:g'],
  ];

  it('is refused where a member of a group leads to a skill that requires it, also by way of what curators set', async () => {
    const cycle = 'group:g → skill:a → skill:b → group:g';
    expect(await refusal([member, ...chain])).toContain(`skill:a cannot be a member of group:g`);
    expect(await refusal([member, ...chain])).toContain(cycle);
    expect(await refusal([member, chain[0]!], [chain[1]!])).toContain(cycle);
    expect(await refusal(chain, [member])).toContain(cycle);
  });

  it('is accepted where the requirement of a group closes no cycle through it', async () => {
    expect(await refusal([member, ['skill:c', 'REQUIRES', 'group:g'], chain[0]!])).toBeNull();
    const ring: Given[] = [
      ['skill:c', 'REQUIRES', 'skill:d'],
      ['skill:d', 'REQUIRES', 'skill:c'],
    ];
    expect(await refusal([member, ...ring])).toBeNull();
  });

  it('is refused where a technology would have another primary skill than the one that a curator set', async () => {
    const primary = (skill: string): Given => [skill, 'USES', 'technology:t', { primary: true }];
    expect(await refusal([primary('skill:a')], [primary('skill:b')])).toContain(
      'skill:a USES technology:t cannot be primary: a curator made skill:b the primary skill of technology:t',
    );
    expect(await refusal([primary('skill:a')], [primary('skill:a')])).toBeNull();
    expect(await refusal([primary('skill:a')], [['skill:b', 'USES', 'technology:t']])).toBeNull();
  });
});
