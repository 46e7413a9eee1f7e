import { existsSync, readFileSync } from 'node:fs';
import type { SearchDocument } from '../../src/model/search-document.js';

/** A sentence that was labelled by hand with the skills of the default graph that it means without naming them. */
export interface LabelledSentence {
  text: string;
  /** each is a right answer */
  skills: string[];
  half: 'calibrate' | 'test';
}

/** The text of a line, or the number of a line of SkillSpan, from 1. */
type Line = Omit<LabelledSentence, 'text'> & { sentence: string | number };

const LABELS = new URL('data/paraphrases.jsonl', import.meta.url);

/** @param skillSpan  the path of SkillSpan as lines of JSON, a sentence each; null is returned if it is missing */
export function labelledSentences(skillSpan: string): LabelledSentence[] | null {
  if (!existsSync(skillSpan)) return null;
  const lines = linesOf(skillSpan);
  return linesOf(LABELS).map((line) => {
    const { sentence, ...rest } = JSON.parse(line) as Line;
    return { text: typeof sentence === 'string' ? sentence : tokensOf(lines[sentence - 1]!), ...rest };
  });
}

/** The ids of personal skills, such as communication, which are not looked for. */
export function personalSkills(documents: readonly SearchDocument[]): Set<string> {
  const nodes = documents.map(({ node }) => node);
  return new Set(nodes.filter((node) => node.kind === 'SKILL' && node.skillKind === 'SOFT').map(({ id }) => id));
}

const tokensOf = (line: string) => (JSON.parse(line) as { tokens: string[] }).tokens.join(' ');

function linesOf(path: string | URL): string[] {
  return readFileSync(path, 'utf8').trim().split('\n');
}
