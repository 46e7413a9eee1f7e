import type { MentionedFragment } from '../documents.generated.js';
import { type Block, titledList, titledTable, titledText } from './block.js';
import { named } from './words.js';

export const NOTHING_MENTIONED = 'The text mentions no skill or technology of the graph.';

const HEAD = ['Name', 'Id', 'Times', 'Words'];

export function describeSkillsInText(found: MentionedFragment, title = 'Mentioned'): Block[] {
  const { entities, entityCount } = found;
  if (entityCount === 0) return [{ paragraph: NOTHING_MENTIONED }];
  const count = entities.length < entityCount ? ` (first ${entities.length} of ${entityCount})` : '';
  return [
    ...titledTable(`${title}${count}`, { head: HEAD, rows: rowsOf(found, false) }),
    ...describeNegated(found, title),
    ...describeMeant(found, title),
  ];
}

/** What sentences may mean without naming it, with the first of them. */
export function describeMeant({ entities, unreadSentences }: MentionedFragment, title: string): Block[] {
  const meant = entities.filter(isOnlyMeant).map((one) => {
    const [{ text, score }] = one.mentions as [MentionedEntity['mentions'][number]];
    return `${named(one.entity)}, ${score.toFixed(2)}: “${text.replace(/\s+/g, ' ')}”`;
  });
  const unread =
    unreadSentences > 0 ? `The last ${unreadSentences} sentences that name nothing were not read for it.` : '';
  return [
    ...titledList(`${title} perhaps, by meaning: please check`, meant),
    ...titledText(`${title}, sentences that were left out`, unread),
  ];
}

type MentionedEntity = MentionedFragment['entities'][number];

/** Whether a text means an entity and never names it. Plans do not count it. */
export function isOnlyMeant({ mentions }: MentionedEntity): boolean {
  return mentions.every(({ reason }) => reason === 'MEANING');
}

/** What a text says is not needed or not known. */
export function describeNegated(found: MentionedFragment, title: string): Block[] {
  return titledTable(`${title} as not needed or not known`, { head: HEAD, rows: rowsOf(found, true) });
}

function rowsOf({ entities }: MentionedFragment, isNegated: boolean): string[][] {
  return entities
    .filter((one) => one.negated === isNegated && !isOnlyMeant(one))
    .map(({ entity, mentions }) => {
      const words = new Map(mentions.map(({ text }) => [text.toLowerCase(), text]));
      return [entity.name, entity.id, String(mentions.length), [...words.values()].join(', ')];
    });
}
