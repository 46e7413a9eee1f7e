import { existsSync, readFileSync } from 'node:fs';
import type { SearchDocument } from '../../src/model/search-document.js';
import { ask } from './over-http.js';

/** How well `skillsInText` finds skills that sentences mean without naming them. */
export interface SentenceQuality {
  sentences: number;
  /** those of them that mean a skill */
  positive: number;
  /** mentions with reason MEANING */
  found: number;
  /** those of them whose skill is right */
  right: number;
  /** sentences with a right one */
  recalled: number;
}

/** A sentence with the skills that it means without naming them, each of which is a right answer. */
interface Labelled {
  /** the sentence, or the number of its line in SkillSpan, from 1 */
  sentence: string | number;
  skills: string[];
  half: 'calibrate' | 'test';
}

const LABELS = new URL('data/paraphrases.jsonl', import.meta.url);

/**
 * The figures of the service over sentences that were labelled by hand and not used for calibration; null if they or
 * SkillSpan are missing.
 *
 * @param path      SkillSpan as lines of JSON, a sentence each
 * @param personal  ids of personal skills, which are not looked for
 */
export async function evaluateSentences(
  url: string,
  path: string,
  personal: ReadonlySet<string>,
): Promise<SentenceQuality | null> {
  if (!existsSync(path) || !existsSync(LABELS)) return null;
  const lines = linesOf(path);
  const tested = linesOf(LABELS)
    .map((line) => JSON.parse(line) as Labelled)
    .filter(({ half }) => half === 'test');
  const quality = { sentences: tested.length, positive: 0, found: 0, right: 0, recalled: 0 };
  for (const { sentence, skills } of tested) {
    const meant = await meantBy(url, typeof sentence === 'string' ? sentence : tokensOf(lines[sentence - 1]!));
    const right = meant.filter((id) => skills.includes(id));
    quality.positive += skills.some((id) => !personal.has(id)) ? 1 : 0;
    quality.found += meant.length;
    quality.right += right.length;
    quality.recalled += right.length > 0 ? 1 : 0;
  }
  return quality;
}

/** The ids of personal skills, such as communication. */
export function personalSkills(documents: readonly SearchDocument[]): Set<string> {
  const nodes = documents.map(({ node }) => node);
  return new Set(nodes.filter((node) => node.kind === 'SKILL' && node.skillKind === 'SOFT').map(({ id }) => id));
}

/** The ids of skills that a text means. */
async function meantBy(url: string, text: string): Promise<string[]> {
  const query = 'query ($text: String!) { skillsInText(text: $text) { mentions { reason entity { id } } } }';
  const { skillsInText } = await ask<{ skillsInText: { mentions: { reason: string; entity: { id: string } }[] } }>(
    url,
    query,
    { text },
  );
  return skillsInText.mentions.filter(({ reason }) => reason === 'MEANING').map(({ entity }) => entity.id);
}

const tokensOf = (line: string) => (JSON.parse(line) as { tokens: string[] }).tokens.join(' ');

function linesOf(path: string | URL): string[] {
  return readFileSync(path, 'utf8').trim().split('\n');
}
