import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Alternatives } from '../../../src/model/entity-facts.js';
import type { PrerequisiteGraph } from '../../../src/model/prerequisite-graph.js';
import { inferKnown } from '../../../src/planning/known.js';
import { directPrerequisites } from '../../../src/planning/requirements.js';
import { assuming, curricula, knowing } from './curriculum.js';

const IDS = Array.from({ length: 9 }, (_, index) => `s${index}`);

const situations = fc.record({
  graph: curricula(9, { grouped: true }),
  skills: fc.subarray(IDS.slice(4), { minLength: 1, maxLength: 2 }),
  assumed: fc.option(fc.subarray(IDS, { minLength: 2, maxLength: 3 })),
  denied: fc.subarray(IDS, { maxLength: 2 }),
});

/**
 * Every set of skills that a person may know, by trying every option of every group: closed under REQUIRED prerequisites,
 * with one option of each group that a known skill requires.
 */
function worlds(graph: PrerequisiteGraph, known: ReadonlySet<string>, denied: ReadonlySet<string>): Set<string>[] {
  for (const id of known) {
    const { each, anyOf } = directPrerequisites(graph, id, false);
    const missing = each.filter((required) => !known.has(required) && !denied.has(required));
    if (missing.length > 0) return worlds(graph, new Set([...known, ...missing]), denied);
    const open = anyOf.find(({ options }) => !options.some((option) => known.has(option)));
    const possible = open?.options.filter((option) => !denied.has(option)) ?? [];
    if (possible.length > 0) return possible.flatMap((option) => worlds(graph, new Set([...known, option]), denied));
  }
  return [new Set(known)];
}

/** What the situation says, with each option of what is assumed. */
function possibleWorlds({
  graph,
  skills,
  assumed,
  denied,
}: typeof situations extends fc.Arbitrary<infer S> ? S : never) {
  const gone = new Set(denied);
  const named = skills.filter((id) => !gone.has(id));
  const options = (assumed ?? []).filter((id) => !gone.has(id));
  const starts = options.length > 0 ? options.map((option) => [...named, option]) : [named];
  return starts.flatMap((start) => worlds(graph, new Set(start), gone));
}

const inferredFrom = ({ graph, skills, assumed, denied }: Parameters<typeof possibleWorlds>[0]) =>
  inferKnown(
    graph,
    knowing(
      skills.filter((id) => !denied.includes(id)),
      { denied, assumptions: assumed ? [assuming('one', assumed)] : [] },
    ),
  );

/** Every group of the graph. */
const groupsOf = (graph: PrerequisiteGraph): Alternatives[] =>
  IDS.flatMap((id) => directPrerequisites(graph, id, false).anyOf);

describe('what is inferred from what is known, on any graph without denied prerequisites', () => {
  const undenied = situations.map((situation) => ({ ...situation, denied: [] as string[] }));

  it('is true whichever options of the groups a person knows', () => {
    fc.assert(
      fc.property(undenied, (situation) => {
        const known = inferredFrom(situation);
        for (const world of possibleWorlds(situation)) {
          for (const id of known.skills) expect(world.has(id)).toBe(true);
          for (const { options } of known.assumptions) expect(options.some((option) => world.has(option))).toBe(true);
          for (const alternatives of groupsOf(situation.graph)) {
            if (known.metBy(alternatives) === null) continue;
            expect(alternatives.options.some((option) => world.has(option))).toBe(true);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('has every skill that is known in any case from named skills', () => {
    fc.assert(
      fc.property(undenied, (situation) => {
        const { graph, skills } = situation;
        const known = inferredFrom(situation);
        const reached = new Set(skills);
        for (const id of reached) for (const next of directPrerequisites(graph, id, false).each) reached.add(next);
        for (const id of reached) expect(known.skills.has(id)).toBe(true);
      }),
    );
  });

  it('meets every group that a known skill requires', () => {
    fc.assert(
      fc.property(undenied, (situation) => {
        const known = inferredFrom(situation);
        for (const id of known.skills) {
          for (const alternatives of directPrerequisites(situation.graph, id, false).anyOf) {
            expect(known.metBy(alternatives)).not.toBeNull();
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is denied', () => {
  it('is never known, assumed, or used to meet a group', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const known = inferredFrom(situation);
        for (const id of situation.denied) {
          expect(known.skills.has(id)).toBe(false);
          expect(known.assumptions.some(({ options }) => options.includes(id))).toBe(false);
          expect(known.metBy({ group: 'it', options: [id] })).toBeNull();
        }
      }),
      { numRuns: 500 },
    );
  });
});
