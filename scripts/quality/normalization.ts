import { getOrCreate } from '../../src/model/maps.js';
import { randomFrom, shuffled } from '../../src/recommendation/evaluation/random.js';
import type { RankingQuery } from './ranking.js';

/** A skill with what it is called, the preferred label first. */
export interface LabelledSkill {
  id: string;
  name: string;
  aliases: readonly string[];
}

/** A label of one skill or, rarely, of several. */
interface Label {
  text: string;
  skills: string[];
}

const SEED = 1;

/**
 * Skill normalization as in WorkRB: an alternative label is the query, and its skill is to be found among the preferred
 * labels of all skills. The queries are a sample of its test part.
 */
export function normalizationQueries(skills: readonly LabelledSkill[], count: number): RankingQuery[] {
  return shuffled(testPart(labelsOf(skills)), randomFrom(SEED))
    .slice(0, count)
    .map(({ text, skills: expect }) => ({ text, expect }));
}

function labelsOf(skills: readonly LabelledSkill[]): Label[] {
  const labels = new Map<string, Label>();
  for (const { id, name, aliases } of skills) {
    for (const text of new Set(aliases)) {
      if (text.length > 1 && text !== name) getOrCreate(labels, text, () => ({ text, skills: [] })).skills.push(id);
    }
  }
  return [...labels.values()];
}

/** The validation part has a label of each skill, the first; the test part has the others. */
function testPart(labels: readonly Label[]): Label[] {
  const seen = new Set<string>();
  return labels.filter(({ skills }) => {
    const isTest = skills.every((id) => seen.has(id));
    for (const id of skills) seen.add(id);
    return isTest;
  });
}
