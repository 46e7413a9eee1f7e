import { labelledSentences } from './labelled-sentences.js';
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

/**
 * The figures of the service over sentences that were labelled by hand and not used for calibration; null if
 * SkillSpan is missing.
 *
 * @param path      SkillSpan as lines of JSON, a sentence each
 * @param personal  ids of personal skills, which are not looked for
 */
export async function evaluateSentences(
  url: string,
  path: string,
  personal: ReadonlySet<string>,
): Promise<SentenceQuality | null> {
  const tested = labelledSentences(path)?.filter(({ half }) => half === 'test');
  if (!tested) return null;
  const quality = { sentences: tested.length, positive: 0, found: 0, right: 0, recalled: 0 };
  for (const { text, skills } of tested) {
    const meant = await meantBy(url, text);
    const right = meant.filter((id) => skills.includes(id));
    quality.positive += skills.some((id) => !personal.has(id)) ? 1 : 0;
    quality.found += meant.length;
    quality.right += right.length;
    quality.recalled += right.length > 0 ? 1 : 0;
  }
  return quality;
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
