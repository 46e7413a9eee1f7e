import { describe, expect, it } from '@jest/globals';
import type { ImportFormat, ImportItem } from '../../../src/imports/item.js';
import { skillsAlone } from '../../../scripts/quality/skills-graph.js';

describe('skillsAlone', () => {
  it('leaves the skills with other aliases, and their sources', async () => {
    const at = { file: 'f', line: 1 };
    const items = [
      { at, node: { kind: 'SOURCE', id: 'source:s' } },
      { at, node: { kind: 'SKILL', id: 'skill:a', aliases: ['x', 'y'] } },
      { at, node: { kind: 'SKILL', id: 'skill:b', aliases: ['z'] } },
      { at, node: { kind: 'ROLE', id: 'role:r', aliases: ['q'] } },
      { at, edge: { kind: 'NEEDS', from: 'role:r', to: 'skill:a' } },
    ] as unknown as ImportItem[];
    const format: ImportFormat = {
      dataset: 'd',
      async *items() {
        yield* items;
      },
    };
    const left: ImportItem[] = [];
    const skills = skillsAlone(format, new Map([['skill:a', ['y']]]));
    for await (const item of skills.items(() => undefined)) left.push(item);
    expect(left.map((item) => 'node' in item && [item.node.id, 'aliases' in item.node && item.node.aliases])).toEqual([
      ['source:s', false],
      ['skill:a', ['y']],
      ['skill:b', []],
    ]);
  });
});
