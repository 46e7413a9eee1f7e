import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityKind, EntityRecord } from '../../src/model/records.js';
import type { SearchDocument } from '../../src/model/search-document.js';
import { packageRoot } from '../../src/process/package-root.js';
import { BASELINES } from './lexical.js';
import { normalizationQueries } from './normalization.js';
import { type Places, placesByScore, type RankingQuery } from './ranking.js';
import { withheld } from './withheld.js';

/** Texts to search for. */
export interface SearchTask {
  title: string;
  queries: readonly RankingQuery[];
  /** the kinds to search; null for all */
  kinds: readonly EntityKind[] | null;
  /** what the baselines search in; null where they are not measured */
  targets: readonly { id: string; text: string }[] | null;
}

/** Skills by what they are called in a graph that has nothing else. */
export interface SkillsGraph {
  /** by the id of a skill */
  aliases: ReadonlyMap<string, readonly string[]>;
  task: SearchTask;
}

/** A question in other words than those of the skills that answer it. */
interface Asked extends RankingQuery {
  dataset: string;
  /** a short question, or a situation that shares no word with the descriptions either */
  style: 'question' | 'situation';
  /** what texts and constants were chosen by, and what was held back */
  part: 'tuning' | 'test';
}

/** The labels of ESCO that are searched for. */
export const SAMPLE = 2_000;
const QUESTIONS = new URL('data/search-questions.json', import.meta.url);
const SKILL: readonly EntityKind[] = ['SKILL'];

/** What people type, on the default graph. */
export function typedTask(): SearchTask {
  const file = join(packageRoot, 'tests', 'fixtures', 'search-queries.json');
  const queries = (JSON.parse(readFileSync(file, 'utf8')) as RankingQuery[]).filter(({ expect }) => expect.length > 0);
  return { title: 'typed on the default graph', queries, kinds: null, targets: null };
}

export function searchQuestions(): Asked[] {
  return JSON.parse(readFileSync(QUESTIONS, 'utf8')) as Asked[];
}

/** @param dataset  whose questions to ask; its skills are named by their ids, or by external ids */
export function questionTasks(documents: readonly SearchDocument[], dataset: string): SearchTask[] {
  const skills = skillsOf(documents);
  const ids = new Map(
    skills.flatMap(({ id, externalIds }) => [id, ...externalIds.map(({ value }) => value)].map((name) => [name, id])),
  );
  const asked = searchQuestions().filter((one) => one.dataset === dataset);
  const targets = skills.map(({ id, name, aliases, description }) => ({
    id,
    text: [name, ...aliases, description].join(' '),
  }));
  const task = (style: Asked['style'], part: Asked['part']): SearchTask => ({
    title: `${style}s, ${part}`,
    queries: asked
      .filter((one) => one.style === style && one.part === part)
      .map(({ text, expect }) => ({ text, expect: expect.map((name) => ids.get(name) ?? name) })),
    kinds: SKILL,
    targets,
  });
  return [task('question', 'tuning'), task('question', 'test'), task('situation', 'tuning'), task('situation', 'test')];
}

/** Skill normalization: a graph with the preferred labels alone. */
export function normalizationGraph(documents: readonly SearchDocument[], count = SAMPLE): SkillsGraph {
  const skills = skillsOf(documents);
  const targets = skills.map(({ id, name }) => ({ id, text: name }));
  return {
    aliases: new Map(),
    task: { title: 'skill normalization', queries: normalizationQueries(skills, count), kinds: SKILL, targets },
  };
}

/** The labels that search in general is evaluated by: a graph with all others. */
export function withheldGraph(documents: readonly SearchDocument[], count = SAMPLE): SkillsGraph {
  const { rest, queries } = withheld(documents, count);
  return {
    aliases: new Map(rest.map(({ node }) => [node.id, node.aliases])),
    task: { title: 'withheld labels of ESCO', queries, kinds: SKILL, targets: null },
  };
}

/** The places of the right answers by each baseline. */
export function baselinePlaces({ queries, targets }: SearchTask): Map<string, Places[]> {
  if (!targets) return new Map();
  const texts = targets.map(({ text }) => text);
  const indexes = new Map(targets.map(({ id }, index) => [id, index]));
  return new Map(
    BASELINES.map(({ method, over }) => {
      const scores = over(texts);
      return [method, queries.map(({ text, expect }) => placesByScore(scores(text), indexesOf(expect, indexes)))];
    }),
  );
}

function indexesOf(ids: readonly string[], indexes: ReadonlyMap<string, number>): number[] {
  return ids.map((id) => {
    const index = indexes.get(id);
    if (index === undefined) throw new Error(`no skill has the id ${id}`);
    return index;
  });
}

function skillsOf(documents: readonly SearchDocument[]): EntityRecord[] {
  return documents.map(({ node }) => node).filter(({ kind }) => kind === 'SKILL');
}
