import type { SearchDocument } from '../../src/model/search-document.js';
import { randomFrom } from '../../src/recommendation/evaluation/random.js';
import type { RankingQuery } from './ranking.js';

const SEED = 1;

/**
 * Skills without a sample of their alternative labels, which are the queries: the task is to find their skill by the others.
 */
export function withheld(
  documents: readonly SearchDocument[],
  count: number,
): { rest: SearchDocument[]; queries: RankingQuery[] } {
  const skills = documents.filter(({ node }) => node.kind === 'SKILL');
  const random = randomFrom(SEED);
  const labels = skills.flatMap(({ node }) => node.aliases.map((alias) => ({ id: node.id, alias, order: random() })));
  const chosen = labels.sort((a, b) => a.order - b.order).slice(0, count);
  const byId = new Map<string, Set<string>>();
  for (const { id, alias } of chosen) byId.set(id, (byId.get(id) ?? new Set()).add(alias));
  const rest = skills.map(({ node, uses }) => {
    const aliases = node.aliases.filter((alias) => byId.get(node.id)?.has(alias) !== true);
    return { node: { ...node, aliases }, uses };
  });
  return { rest, queries: chosen.map(({ id, alias }) => ({ text: alias, expect: [id] })) };
}
