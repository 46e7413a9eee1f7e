import type { NamedFragment, SkillsInTextQuery } from '../api/generated/graphql.js';

export type MentionedEntity = SkillsInTextQuery['skillsInText']['entities'][number];
export type Mention = MentionedEntity['mentions'][number];

/** How certain it is that a text means an entity and says that it is known or needed; MEANT: it is not named. */
export type Certainty = 'CERTAIN' | 'UNCERTAIN' | 'MEANT' | 'NEGATED';

/** An entity that a text mentions. */
export interface Finding {
  id: string;
  name: string;
  /** the entity and others of its name, of which the user chooses one */
  meanings: readonly NamedFragment[];
  mentions: readonly Mention[];
  certainty: Certainty;
}

/** Decisions of the user. */
export interface Decisions {
  /** whether an entity counts, by its id */
  confirmed: Readonly<Record<string, boolean>>;
  /** the id of the meaning, by the id of the entity */
  meanings: Readonly<Record<string, string>>;
  /** entities that the text does not mention */
  added: readonly NamedFragment[];
}

/** Below it are words in another form, and ambiguous words in a context that says little. */
const CERTAIN_SCORE = 0.8;

/** The findings in a text, in the order of the answer. */
export function findingsOf(entities: readonly MentionedEntity[]): Finding[] {
  return entities.map(({ entity, mentions, negated }) => {
    const named = new Map(
      [entity, ...mentions.flatMap(({ alternatives }) => alternatives)].map((one) => [one.id, one]),
    );
    return {
      id: entity.id,
      name: entity.name,
      meanings: [...named.values()],
      mentions,
      certainty: negated ? 'NEGATED' : certaintyOf(mentions),
    };
  });
}

function certaintyOf(mentions: readonly Mention[]): Certainty {
  const named = mentions.filter(({ reason }) => reason !== 'MEANING');
  if (named.length === 0) return 'MEANT';
  return named.some(({ score }) => score >= CERTAIN_SCORE) ? 'CERTAIN' : 'UNCERTAIN';
}

/** Whether a finding counts. Until the user decides, only a certain one does. */
export function isConfirmed({ id, certainty }: Pick<Finding, 'id' | 'certainty'>, { confirmed }: Decisions): boolean {
  return confirmed[id] ?? certainty === 'CERTAIN';
}

/** The entity that a finding means. */
export function meaningOf({ id, meanings }: Pick<Finding, 'id' | 'meanings'>, decisions: Decisions): string {
  const chosen = decisions.meanings[id];
  return meanings.find((meaning) => meaning.id === chosen)?.id ?? id;
}

/** The ids that count: those that were found and confirmed, and those that were added. */
export function confirmedIds(findings: readonly Finding[], decisions: Decisions): string[] {
  const found = findings.filter((finding) => isConfirmed(finding, decisions));
  const added = decisions.added.filter(({ id }) => decisions.confirmed[id] ?? true);
  return [...new Set([...found.map((finding) => meaningOf(finding, decisions)), ...added.map(({ id }) => id)])];
}
