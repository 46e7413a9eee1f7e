import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { DEFAULT_DATASET_FOLDER } from '../../../src/dataset/default-graph.js';
import { readDataset } from '../../../src/dataset/read.js';
import { toRecords } from '../../../src/dataset/records.js';
import { fold } from '../../../src/text-analysis/fold.js';

interface Decision {
  technology: string;
  /** the skill that whoever knows the technology has */
  primary: string | null;
  /** the skill that the technology stands for as a goal */
  goal: string;
  reason: string;
}

const decisions = JSON.parse(readFileSync('tests/fixtures/technology-goals.json', 'utf8')) as Decision[];
const { nodes, edges } = toRecords(readDataset(DEFAULT_DATASET_FOLDER));

const skillsByName = new Map<string, Set<string>>();
for (const node of nodes) {
  if (node.kind !== 'SKILL') continue;
  for (const name of [node.name, ...node.aliases].map(fold))
    skillsByName.set(name, (skillsByName.get(name) ?? new Set()).add(node.id));
}
/** The skills with the name or an alias of each technology that has any. */
const namesakes = new Map(
  nodes.flatMap((node) => {
    if (node.kind !== 'TECHNOLOGY') return [];
    const found = [node.name, ...node.aliases].flatMap((name) => [...(skillsByName.get(fold(name)) ?? [])]);
    return found.length > 0 ? [[node.id, new Set(found)] as const] : [];
  }),
);

describe('the primary skills of the technologies', () => {
  it('are decided for every technology that has a skill of its name or alias', () => {
    const decided = new Set(decisions.map(({ technology }) => technology));
    expect([...namesakes.keys()].filter((technology) => !decided.has(technology))).toEqual([]);
    expect(decided.size).toBe(decisions.length);
  });

  it('are those of the decisions', () => {
    const inData = edges.flatMap(({ primary, to, from }) => (primary === true ? [`${to} ${from}`] : []));
    const inDecisions = decisions.flatMap(({ technology, primary }) =>
      primary === null ? [] : [`${technology} ${primary}`],
    );
    expect(inData.sort()).toEqual(inDecisions.sort());
  });

  it('are what a technology stands for as a goal, or else a skill of its name or alias is', () => {
    const wrong = decisions.filter(({ technology, primary, goal }) =>
      primary === null ? !namesakes.get(technology)?.has(goal) : goal !== primary,
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['technology:redis', 'technology:mongodb'],
    ['technology:gdpr', 'technology:hipaa'],
    ['technology:javascript', 'technology:nodejs'],
  ])('do not let knowing %s stand for knowing %s', (known, other) => {
    const primaryOf = (id: string) => edges.find(({ primary, to }) => primary === true && to === id)?.from ?? id;
    expect(primaryOf(known)).not.toBe(primaryOf(other));
  });
});
