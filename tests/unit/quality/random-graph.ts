import fc from 'fast-check';
import type { CheckedGraph } from '../../../src/quality/rule.js';
import type { CitationRecord, EdgeRecord } from '../../../src/model/records.js';
import { FixtureBuilder } from '../../fixtures/builder.js';

const SIZE = 7;
const SLUGS = Array.from({ length: SIZE }, (_, at) => `s${at}`);
const NAMES = ['Go', 'go!', 'Golang', 'Rust', 'Java', 'SQL', 'Git', 'Bash'];

const edge = fc.record({
  from: fc.constantFrom(...SLUGS),
  to: fc.constantFrom(...SLUGS),
  strength: fc.oneof(
    { weight: 5, arbitrary: fc.constant('REQUIRED' as const) },
    { weight: 1, arbitrary: fc.constant('RECOMMENDED' as const) },
  ),
  group: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom('one', 'two') }),
  basis: fc.constantFrom('STATED' as const, 'INFERRED' as const),
  citations: fc.constantFrom<CitationRecord[]>([], [{ source: 'source:book', locator: 'a' }]),
});

const skill = fc.record({
  name: fc.constantFrom(...NAMES),
  aliases: fc.subarray(NAMES, { maxLength: 2 }),
  level: fc.option(fc.integer({ min: 1, max: 3 })),
});

type RandomEdge = typeof edge extends fc.Arbitrary<infer One> ? One : never;

const onePerPair = (edges: readonly RandomEdge[]) => [...new Map(edges.map((one) => [pairOf(one), one])).values()];
const pairOf = ({ from, to }: RandomEdge) => `${from} ${to}`;

/** A choice of two or three prerequisites: groups of more than one member are rare among single edges. */
const alternatives = fc
  .tuple(edge, fc.subarray(SLUGS, { minLength: 2, maxLength: 3 }), fc.constantFrom('one', 'two'))
  .map(([one, options, group]) => options.map((to): RandomEdge => ({ ...one, to, group })));

/** With cycles and edges from a skill to itself. */
const anyEdges = fc
  .tuple(
    fc.uniqueArray(edge, { minLength: 6, maxLength: 14, size: 'max', selector: pairOf }),
    fc.array(alternatives, { maxLength: 2 }),
  )
  .map(([single, choices]) => onePerPair([...single, ...choices.flat()]));

/** Each edge leads to a skill with a lower number: many are redundant, and none of these is excused by a cycle. */
const acyclicEdges = anyEdges.map((edges) => {
  const downwards = edges
    .filter(({ from, to }) => from !== to)
    .map((one) => (one.from > one.to ? one : { ...one, from: one.to, to: one.from }));
  return onePerPair(downwards);
});

/** Seven skills with random names, levels and prerequisites (cycles, self-edges, any groups), and a role for each. */
export const randomGraphs: fc.Arbitrary<CheckedGraph> = fc
  .record({
    skills: fc.tuple(...SLUGS.map(() => skill)),
    edges: fc.oneof(anyEdges, acyclicEdges),
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
