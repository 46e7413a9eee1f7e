import { describe, expect, it } from '@jest/globals';
import type { MentionedFragment, PathBetweenTextsQuery } from '../../../clients/documents.generated.js';
import type { Block } from '../../../clients/texts/block.js';
import { describePathBetweenTexts } from '../../../clients/texts/path-between-texts.js';
import { describeSkillsInText } from '../../../clients/texts/skills-in-text.js';

type Entity = MentionedFragment['entities'][number];
type Reason = Entity['mentions'][number]['reason'];

const mentioned = (id: string, text: string, reason: Reason = 'NAME'): Entity => ({
  entity: { id: `skill:${id}`, name: id },
  ...{ score: 0.4, negated: false },
  mentions: [{ text, start: 0, end: text.length, score: 0.8, reason, negated: false }],
});

const found = (...entities: Entity[]): MentionedFragment => ({
  ...{ entityCount: entities.length, byMeaning: true, unreadSentences: 0 },
  entities,
});

const MEANT = mentioned('Caching', 'kept results\nin memory', 'MEANING');
const after = (heading: string, blocks: readonly Block[]) =>
  blocks[blocks.findIndex((block) => 'heading' in block && block.heading === heading) + 1];

describe('the description of what a text mentions', () => {
  it('separates what a sentence may mean from what is named', () => {
    const blocks = describeSkillsInText(found(mentioned('Docker', 'Docker'), MEANT));
    expect(after('Mentioned', blocks)).toMatchObject({ rows: [['Docker', 'skill:Docker', '1', 'Docker']] });
    expect(after('Mentioned perhaps, by meaning: please check', blocks)).toEqual({
      list: ['Caching (skill:Caching), 0.80: “kept results in memory”'],
    });
  });

  it('says how many sentences were not read', () => {
    const blocks = describeSkillsInText({ ...found(mentioned('Docker', 'Docker')), unreadSentences: 7 });
    expect(JSON.stringify(blocks)).toContain('The last 7 sentences');
  });
});

describe('the description of a path between texts', () => {
  it('does not count as known what the first text only means', () => {
    const { id, name } = MEANT.entity;
    const learningPath: PathBetweenTextsQuery['learningPath'] = {
      ...{ stepCount: 0, exact: true, graphVersion: 1, totalTime: { min: 0, max: 0 }, wholeTime: { min: 0, max: 0 } },
      ...{ stages: [], milestones: [], assumptions: [], criticalPath: [], alreadyKnown: [], deferred: [], choices: [] },
      ...{ unavoidable: [], unfollowed: [], cycles: [] },
      goals: [{ id, name }],
      alongside: [{ skill: { id, name }, isGoal: true, after: null }],
    };
    const wanted = found(mentioned('Caching', 'Caching'));
    const blocks = describePathBetweenTexts({ known: found(MEANT), wanted, learningPath }, 10);
    expect(after('Asked for and missing', blocks)).toEqual({ list: ['Caching (skill:Caching)'] });
  });
});
