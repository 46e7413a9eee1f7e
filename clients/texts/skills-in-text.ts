import type { MentionedFragment } from '../documents.generated.js';
import { type Block, titledTable } from './block.js';

export const NOTHING_MENTIONED = 'The text mentions no skill or technology of the graph.';

const HEAD = ['Name', 'Id', 'Times', 'Words'];

export function describeSkillsInText(found: MentionedFragment, title = 'Mentioned'): Block[] {
  const { entities, entityCount } = found;
  if (entityCount === 0) return [{ paragraph: NOTHING_MENTIONED }];
  const count = entities.length < entityCount ? ` (first ${entities.length} of ${entityCount})` : '';
  return [
    ...titledTable(`${title}${count}`, { head: HEAD, rows: rowsOf(found, false) }),
    ...describeNegated(found, title),
  ];
}

/** What a text says is not needed or not known. */
export function describeNegated(found: MentionedFragment, title: string): Block[] {
  return titledTable(`${title} as not needed or not known`, { head: HEAD, rows: rowsOf(found, true) });
}

function rowsOf({ entities }: MentionedFragment, isNegated: boolean): string[][] {
  return entities
    .filter(({ negated }) => negated === isNegated)
    .map(({ entity, mentions }) => {
      const words = new Map(mentions.map(({ text }) => [text.toLowerCase(), text]));
      return [entity.name, entity.id, String(mentions.length), [...words.values()].join(', ')];
    });
}
