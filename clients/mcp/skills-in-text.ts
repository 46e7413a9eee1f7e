import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { ENTITY_KINDS } from '../../src/model/records.js';
import { SkillsInTextDocument } from '../documents.generated.js';
import type { Executor } from '../request.js';
import { describeSkillsInText } from '../texts/skills-in-text.js';
import { WORDING } from '../wording.js';
import { cursor, entity, nextCursor } from './shapes.js';
import { READ_ONLY, toResult } from './result.js';

const inputSchema = z.strictObject({
  text: z.string().describe(WORDING.document),
  kinds: z.array(z.enum(ENTITY_KINDS)).optional().describe('kinds to find; defaults to SKILL and TECHNOLOGY'),
  first: z.int().min(1).max(100).default(100).describe(WORDING.first),
  cursor,
});

const mention = z.object({
  text: z.string().describe('the words of the text; for the reason MEANING, a sentence'),
  start: z.number().describe('where they begin, in UTF-16 code units'),
  end: z.number(),
  score: z.number().describe('how certain it is that the entity is meant, 0 to 1'),
  reason: z.enum(['NAME', 'ALIAS', 'WORD_FORM', 'CONTEXT', 'MEANING']).describe('MEANING: not named, perhaps meant'),
  negated: z.boolean(),
});

const outputSchema = z.object({
  byMeaning: z.boolean().describe('whether skills were looked for that are meant and not named'),
  unreadSentences: z.number().describe('sentences in which none was looked for, although byMeaning is true'),
  entityCount: z.number().describe('number of entities that are mentioned; entities holds the first of them'),
  entities: z
    .array(
      z.object({
        entity,
        score: z.number().describe('how much the text is about it, 0 to 1'),
        negated: z.boolean().describe('whether the text says that it is not needed or not known'),
        mentions: z.array(mention),
      }),
    )
    .describe(
      'those that the text is most about first; ids of those that are not negated can be used in known or goals',
    ),
  nextCursor,
});

export function addSkillsInText(server: McpServer, execute: Executor): void {
  const config = {
    title: 'Find the skills in a text',
    description:
      'Finds the skills and technologies that a text mentions, such as a CV or a job advertisement, with the words that ' +
      'name them and whether these are negated, and, where the service has embeddings, skills that a sentence may mean ' +
      'without naming them, of which about one in four is wrong. Confirm with the person what was found in a CV, then pass the ids to ' +
      'profile, skill_gap or learning_path as known, and those of a job advertisement as goals.',
    inputSchema,
    outputSchema,
    annotations: READ_ONLY,
  };
  server.registerTool('skills_in_text', config, async ({ cursor, ...variables }) => {
    const data = await execute(SkillsInTextDocument, variables);
    return toResult(outputSchema, data.skillsInText, describeSkillsInText(data.skillsInText), cursor);
  });
}
