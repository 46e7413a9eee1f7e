import fc from 'fast-check';
import type { CheckedGraph } from '../../../../src/curation/check/model.js';
import type { CitationRecord, EdgeRecord } from '../../../../src/graph/records.js';
import { FixtureBuilder } from '../../../fixtures/builder.js';

const SIZE = 7;
const SLUGS = Array.from({ length: SIZE }, (_, at) => `s${at}`);
const NAMES = ['Go', 'go!', 'Golang', 'Rust', 'Java', 'SQL', 'Git', 'Bash'];

const edge = fc.record({
  from: fc.constantFrom(...SLUGS),
  to: fc.constantFrom(...SLUGS),
  strength: fc.constantFrom('REQUIRED' as const, 'REQUIRED' as const, 'RECOMMENDED' as const),
  group: fc.constantFrom(null, null, 'one', 'two'),
  basis: fc.constantFrom('STATED' as const, 'INFERRED' as const),
  citations: fc.constantFrom<CitationRecord[]>([], [{ source: 'source:book', locator: 'a' }]),
});

const skill = fc.record({
  name: fc.constantFrom(...NAMES),
  aliases: fc.subarray(NAMES, { maxLength: 2 }),
  level: fc.option(fc.integer({ min: 1, max: 3 })),
});

/** Seven skills with random names, levels and prerequisites (cycles, self-edges, any groups), and a role for each. */
export const randomGraphs: fc.Arbitrary<CheckedGraph> = fc
  .record({
    skills: fc.tuple(...SLUGS.map(() => skill)),
    edges: fc.uniqueArray(edge, { maxLength: 14, selector: ({ from, to }) => `${from} ${to}` }),
  })
  .map(({ skills, edges }) => {
    const builder = new FixtureBuilder();
    for (const rank of [1, 2, 3]) builder.add(`level:l${rank}`, { rank });
    skills.forEach(({ level, ...fields }, at) => {
      builder.add(`skill:s${at}`, fields).add(`role:r${at}`);
      builder.edge(`role:r${at}`, 'NEEDS', `skill:s${at}`, { importance: 'ESSENTIAL' });
      if (level !== null) builder.edge(`skill:s${at}`, 'AT_LEVEL', `level:l${level}`);
    });
    for (const { from, to, ...fields } of edges) builder.requires(from, to, fields);
    return builder.build();
  });

export function prerequisitesOf({ edges }: CheckedGraph): EdgeRecord[] {
  return edges.filter(({ kind, from, to }) => kind === 'REQUIRES' && from !== to);
}

export function reaches(edges: readonly EdgeRecord[], start: string, goal: string): boolean {
  const found = new Set(edges.filter(({ from }) => from === start).map(({ to }) => to));
  for (const id of found) edges.filter(({ from }) => from === id).forEach(({ to }) => found.add(to));
  return found.has(goal);
}
