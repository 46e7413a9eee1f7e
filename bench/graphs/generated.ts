import { type EdgeKind, type EdgeRecord, type NewNode, ownFields } from '../../src/model/records.js';
import { statedEdge } from '../../src/imports/new-records.js';
import { hashOf, randomFrom } from '../../src/recommendation/evaluation/random.js';
import type { DatasetContent } from '../../src/model/dataset-content.js';

/**
 * `local`: as in a real curriculum, most prerequisites are in the same area and the others in an area of the same faculty,
 * so that closures do not grow with the graph. `uniform`: prerequisites are any earlier skills, so that closures grow.
 */
export type Shape = 'local' | 'uniform';

const PREREQUISITES = 4;
const AREA = 100;
const FACULTY = 10 * AREA;
/** prerequisites in the same area are among this many preceding skills */
const WINDOW = 20;
const FROM_ANOTHER_AREA = 0.05;
const LEVELS = 5;
const TECHNOLOGIES_OF_AREA = 5;
const COMMON_TECHNOLOGIES = 20;
const COMMON_TECHNOLOGY = 0.2;
const DATASET = 'generated';
const CITED = [{ source: 'source:generated', locator: 'all' }];
const SYLLABLES = ['ba', 'co', 'di', 'fu', 'ga', 'ho', 'ke', 'li', 'mo', 'nu', 'pa', 're', 'si', 'to', 'vu', 'za'];

/**
 * Generates skills with four prerequisites each (fewer for the first skills), levels, areas and technologies. The result is
 * deterministic on every machine.
 *
 * @param count  number of skills
 */
export function generateGraph(shape: Shape, count: number): DatasetContent {
  const random = randomFrom(hashOf(`${shape} ${count}`));
  const pick = (below: number) => Math.floor(random() * below);
  const areas = Math.ceil(count / AREA);
  const nodes: NewNode[] = [
    { kind: 'SOURCE', id: 'source:generated', name: 'Generated', url: null, licence: null, dataset: DATASET },
    ...range(LEVELS).map((at) => ({
      kind: 'LEVEL' as const,
      ...named(`level:${at}`, `Level ${at + 1}`),
      rank: at + 1,
    })),
    ...range(areas).map((at) => ({
      kind: 'AREA' as const,
      ...named(areaId(at), `Area ${word(at)}`),
      importance: null,
    })),
    ...range(COMMON_TECHNOLOGIES).map((at) => technology(`technology:common-${at}`, `Common ${word(at)}`)),
    ...range(areas).flatMap((area) =>
      range(TECHNOLOGIES_OF_AREA).map((at) => technology(ownTechnology(area, at), `Tool ${word(area)} ${at}`)),
    ),
  ];
  const edges: EdgeRecord[] = range(LEVELS - 1).map((at) => edge('NEXT', `level:${at}`, `level:${at + 1}`));
  for (let skill = 0; skill < count; skill++) {
    nodes.push(skillNode(skill, pick));
    const area = Math.floor(skill / AREA);
    edges.push(edge('IN_AREA', skillId(skill), areaId(area)));
    edges.push(edge('AT_LEVEL', skillId(skill), `level:${Math.floor(((skill % AREA) / AREA) * LEVELS)}`));
    for (const used of technologiesOf(area, random, pick)) edges.push(edge('USES', skillId(skill), used));
    const required = shape === 'local' ? nearby(skill, random, pick) : anyBefore(skill, pick);
    for (const prerequisite of required) edges.push(edge('REQUIRES', skillId(skill), skillId(prerequisite)));
  }
  return { id: DATASET, nodes, edges };
}

function nearby(skill: number, random: () => number, pick: (below: number) => number): Set<number> {
  const inArea = skill % AREA;
  const start = skill - inArea;
  const areasBefore = (start % FACULTY) / AREA;
  const found = new Set<number>();
  const count = Math.min(PREREQUISITES, inArea);
  while (found.size < count) {
    const isOtherArea = areasBefore > 0 && random() < FROM_ANOTHER_AREA;
    const from = isOtherArea ? start - AREA * (1 + pick(areasBefore)) : start;
    found.add(from + inArea - 1 - pick(Math.min(WINDOW, inArea)));
  }
  return found;
}

function anyBefore(skill: number, pick: (below: number) => number): Set<number> {
  const found = new Set<number>();
  while (found.size < Math.min(PREREQUISITES, skill)) found.add(pick(skill));
  return found;
}

function technologiesOf(area: number, random: () => number, pick: (below: number) => number): Set<string> {
  const found = new Set<string>();
  while (found.size < 2) {
    const common = random() < COMMON_TECHNOLOGY;
    found.add(
      common ? `technology:common-${pick(COMMON_TECHNOLOGIES)}` : ownTechnology(area, pick(TECHNOLOGIES_OF_AREA)),
    );
  }
  return found;
}

const skillId = (at: number) => `skill:g${at}`;
const areaId = (at: number) => `area:g${at}`;
const ownTechnology = (area: number, at: number) => `technology:g${area}-${at}`;
const range = (length: number) => Array.from({ length }, (_, at) => at);

/** A unique word for each number below 4,096; repeats after that. */
function word(at: number): string {
  const syllable = (shift: number) => SYLLABLES[(at >> shift) & 15] ?? '';
  return syllable(0) + syllable(4) + syllable(8);
}

function skillNode(at: number, pick: (below: number) => number): NewNode {
  const name = `${word(pick(4_096))} ${word(pick(4_096))} ${at}`;
  return {
    kind: 'SKILL',
    ...named(skillId(at), name, `How to use ${name} where it is of use.`),
    ...ownFields('SKILL', { learningTime: { min: 1, max: 1 + pick(4) }, learningTimeBasis: 'STATED' }),
  };
}

function technology(id: string, name: string): NewNode {
  return { kind: 'TECHNOLOGY', ...named(id, name), ...ownFields('TECHNOLOGY', {}) };
}

function named(id: string, name: string, description: string | null = null) {
  return { id, name, description, aliases: [], translations: [], externalIds: [], citations: CITED, dataset: DATASET };
}

function edge(kind: EdgeKind, from: string, to: string): EdgeRecord {
  const required = kind === 'REQUIRES' ? { strength: 'REQUIRED' as const } : {};
  return statedEdge({ kind, from, to, citations: CITED, dataset: DATASET, ...required });
}
