import { newEdge, newNode, type EdgeKind, type EdgeRecord, type NewNode } from '../../src/model/records.js';

const DATASET = 'generated';
const CITATIONS = [{ source: 'source:survey', locator: 'all' }];
const SKILLS = 2_000;
const ROLES = 200;
/** each area but the leaves has as many parts */
const PARTS = 5;
const LEAVES = PARTS ** 3;
/** the roles with the number 39, 79, … have the most needs */
const MOST_NEEDS = 40;

/**
 * A graph in the shape of ESCO, as JSON Lines: areas in a hierarchy of three levels with skills in the lowest ones, and roles
 * that need skills. Roles with many needs are not the first by name, and every role needs the last skill.
 */
export function escoLike(): string {
  const source = newNode('SOURCE', { id: 'source:survey', name: 'A survey', dataset: DATASET });
  const areas = [0, 1, 2].flatMap((depth) => range(PARTS ** (depth + 1)).map((at) => ({ depth, at })));
  const nodes = [
    source,
    ...areas.map(({ depth, at }) => node('AREA', area(depth, at), `Area ${depth}.${at}`)),
    ...range(SKILLS).map((at) => node('SKILL', skill(at), `Skill ${number(at)}`)),
    ...range(ROLES).map((at) => ({ ...node('ROLE', role(at), `Role ${number(at)}`), translations: inGerman(at) })),
  ];
  const edges = [
    ...areas.flatMap(({ depth, at }) =>
      depth === 0 ? [] : [edge('PART_OF', area(depth, at), area(depth - 1, Math.floor(at / PARTS)))],
    ),
    ...range(SKILLS).map((at) => edge('IN_AREA', skill(at), area(2, at % LEAVES))),
    ...range(ROLES).flatMap((at) => needsOf(at).map((needed) => edge('NEEDS', role(at), skill(needed)))),
  ];
  const header = { graph: { format: 'skill-graph', formatVersion: 1 } };
  const lines = [header, ...nodes.map((one) => ({ node: one })), ...edges.map((one) => ({ edge: one }))];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

function needsOf(at: number): number[] {
  const others = range(at % MOST_NEEDS).map((need) => (at * 7 + need * 13) % (SKILLS - 1));
  return [SKILLS - 1, ...others];
}

function inGerman(at: number) {
  return [{ language: 'de', name: `Rolle ${number(at)}`, description: null, aliases: [] }];
}

function node(kind: 'AREA' | 'SKILL' | 'ROLE', id: string, name: string): NewNode {
  return newNode(kind, { id, name, citations: CITATIONS, dataset: DATASET });
}

function edge(kind: EdgeKind, from: string, to: string): EdgeRecord {
  return newEdge({ kind, from, to, basis: 'STATED', citations: CITATIONS, dataset: DATASET });
}

const range = (count: number) => Array.from({ length: count }, (_, at) => at);
const number = (at: number) => String(at).padStart(4, '0');
const area = (depth: number, at: number) => `area:a${depth}-${at}`;
const skill = (at: number) => `skill:s${at}`;
const role = (at: number) => `role:r${at}`;
