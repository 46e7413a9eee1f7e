import { statedEdge } from '../../src/imports/new-records.js';
import type { DatasetContent } from '../../src/model/dataset-content.js';
import { type EdgeKind, type EdgeRecord, type NewNode, ownFields } from '../../src/model/records.js';
import { hashOf, randomFrom } from '../../src/recommendation/evaluation/random.js';
import { generateGraph } from '../graphs/generated.js';

/** One role for this many skills. */
const SKILLS_PER_ROLE = 10;
/** between O*NET (50) and a handwritten catalogue (10) */
const NEEDS = 20;
const NEEDS_ELSEWHERE = 5;
const PREFERRED = 0.3;
const WITH_PROFICIENCY = 0.5;
const TECHNOLOGIES = 3;
/** roles of a career, each of which leads to the next */
const CAREER = 3;
const LEVELS = 5;
const AREA = 100;
const FACULTY = 1_000;

/**
 * The skills of `generateGraph` (shape `local`) and a tenth as many roles: each needs skills of one area and some of its
 * faculty, uses technologies of the area, has a level, and two of three lead to the next one. Deterministic.
 */
export function graphWithRoles(skills: number): DatasetContent {
  const graph = generateGraph('local', skills);
  const random = randomFrom(hashOf(`roles ${skills}`));
  const pick = (below: number) => Math.floor(random() * below);
  const { id: dataset, nodes: skillNodes, edges: skillEdges } = graph;
  const citations = [{ source: 'source:generated', locator: 'roles' }];
  const nodes: NewNode[] = [...skillNodes];
  const edges: EdgeRecord[] = [...skillEdges];
  const roles = Math.floor(skills / SKILLS_PER_ROLE);
  for (let role = 0; role < roles; role++) {
    const id = roleId(role);
    const common = { description: null, aliases: [], translations: [], externalIds: [], citations, dataset };
    nodes.push({ kind: 'ROLE', id, name: `Role ${role}`, ...common, ...ownFields('ROLE', {}) });
    const edge = (kind: EdgeKind, to: string, fields: Partial<EdgeRecord> = {}) =>
      edges.push(statedEdge({ kind, from: id, to, citations, dataset, ...fields }));
    const start = Math.floor((role * SKILLS_PER_ROLE) / AREA) * AREA;
    for (const skill of neededBy(start, skills, pick)) {
      const importance = random() < PREFERRED ? 'PREFERRED' : 'ESSENTIAL';
      const proficiency = random() < WITH_PROFICIENCY ? `level:${pick(LEVELS)}` : null;
      edge('NEEDS', `skill:g${skill}`, { importance, proficiency });
    }
    for (let at = 0; at < TECHNOLOGIES; at++) edge('USES', `technology:g${start / AREA}-${at}`);
    edge('AT_LEVEL', `level:${role % LEVELS}`);
    if (role % CAREER < CAREER - 1 && role + 1 < roles) edge('LEADS_TO', roleId(role + 1));
  }
  return { id: dataset, nodes, edges };
}

/** Skills of the area that begins at `start`, and some of its faculty. */
function neededBy(start: number, skills: number, pick: (below: number) => number): Set<number> {
  const faculty = start - (start % FACULTY);
  const found = new Set<number>();
  while (found.size < NEEDS - NEEDS_ELSEWHERE) found.add(start + pick(AREA));
  while (found.size < NEEDS) found.add(faculty + pick(Math.min(FACULTY, skills - faculty)));
  return found;
}

const roleId = (at: number) => `role:g${at}`;
