/** How a mention was recognised; the values of the enum MentionReason of the API. */
export type MentionReason = 'NAME' | 'ALIAS' | 'WORD_FORM' | 'CONTEXT' | 'MEANING';

/** A place in a text that names an entity, or several of one name, or that means a skill without naming it. */
export interface FoundMention {
  /** where it begins in the text, in UTF-16 code units */
  start: number;
  /** where it ends */
  end: number;
  reason: MentionReason;
  /** how certain it is that the entity is meant, in (0, 1] */
  score: number;
  /** whether the text says that it is not needed or not known: `no Java needed` */
  isNegated: boolean;
  /** the entities that have the name or may be meant, the most likely one first; never empty */
  ids: readonly string[];
}

/** An entity with all its mentions in a text. */
export interface RankedMention {
  id: string;
  /** how much the text is about it, in (0, 1] */
  score: number;
  /** whether every mention is negated */
  isNegated: boolean;
  /** in the order of the text; of each the entity is the most likely one */
  mentions: readonly FoundMention[];
}
