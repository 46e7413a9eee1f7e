import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import type { FoundMention } from '../model/mention.js';
import type { EntityKind, EntityRecord } from '../model/records.js';
import { rankMentions } from '../text-mentions/rank-mentions.js';
import { findParaphrases, NO_PARAPHRASES, type Paraphrases } from './paraphrases.js';

const KINDS: readonly EntityKind[] = ['SKILL', 'TECHNOLOGY'];
const MAX_MENTIONS = 2_000;
const MAX_ALTERNATIVES = 10;

/** A place of a text that names an entity or means it. */
export interface MentionRecord extends Pick<FoundMention, 'start' | 'end' | 'score' | 'reason'> {
  entity: EntityRecord;
  /** Others with the name, or that may be meant. */
  alternatives: EntityRecord[];
  text: string;
  negated: boolean;
}

export interface MentionedEntityRecord {
  entity: EntityRecord;
  score: number;
  negated: boolean;
  mentions: MentionRecord[];
}

export interface SkillsInTextRecord {
  mentions: MentionRecord[];
  entities: MentionedEntityRecord[];
  entityCount: number;
  /** Whether paraphrases were looked for. */
  byMeaning: boolean;
  /** Sentences in which none was looked for, beyond the first ones. */
  unreadSentences: number;
}

type EntitiesById = ReadonlyMap<string, EntityRecord>;

/**
 * What a text mentions.
 *
 * @param limit     of `entities`
 * @param language  of the text; null to find names only
 */
export async function findSkillsInText(
  graph: GraphLoaders,
  text: string,
  { kinds, limit, language }: { kinds: readonly EntityKind[] | null; limit: number; language: string | null },
): Promise<SkillsInTextRecord> {
  const named = await readMentions(graph, text, kinds ?? KINDS, language);
  const paraphrases = await readParaphrases(graph, text, named, { kinds: kinds ?? KINDS, language });
  const found = inOrder(named, paraphrases.mentions);
  const entities = await readEntities(graph, found.flatMap(namesakesOf));
  // an entity may have been deleted since
  const existing = found.filter(({ ids: [id = ''] }) => entities.has(id));
  const toRecords = (mentions: readonly FoundMention[]) => mentions.map((one) => toRecord(one, text, entities));
  const ranked = rankMentions(existing);
  return {
    mentions: toRecords(existing),
    entities: ranked.slice(0, limit).map(({ id, score, isNegated, mentions }) => ({
      entity: entities.get(id)!,
      score: toHundredths(score),
      negated: isNegated,
      mentions: toRecords(mentions),
    })),
    entityCount: ranked.length,
    byMeaning: paraphrases.byMeaning,
    unreadSentences: paraphrases.unreadSentences,
  };
}

/**
 * The ids of skills and technologies that a text names without negation, those that it is most about first. What it only
 * means is left out: of four paraphrases one is wrong, and a plan would leave out a step, or add one, and not say so.
 */
export async function idsInText(graph: GraphLoaders, text: string): Promise<string[]> {
  const ranked = rankMentions(await readMentions(graph, text, KINDS, null));
  return ranked.filter(({ isNegated }) => !isNegated).map(({ id }) => id);
}

async function readMentions(
  graph: GraphLoaders,
  text: string,
  kinds: readonly EntityKind[],
  language: string | null,
): Promise<readonly FoundMention[]> {
  const found = await graph.mentions(text, kinds, language);
  return found.slice(0, MAX_MENTIONS);
}

/** Only skills have paraphrases, and the calibrated models read English. */
async function readParaphrases(
  graph: GraphLoaders,
  text: string,
  named: readonly FoundMention[],
  { kinds, language }: { kinds: readonly EntityKind[]; language: string | null },
): Promise<Paraphrases> {
  const isEnglish = language === null || /^en\b/i.test(language);
  return kinds.includes('SKILL') && isEnglish ? findParaphrases(graph, text, named) : NO_PARAPHRASES;
}

/** Mentions in the order of the text. */
function inOrder(named: readonly FoundMention[], paraphrases: readonly FoundMention[]): readonly FoundMention[] {
  if (paraphrases.length === 0) return named;
  return [...named, ...paraphrases].sort((a, b) => a.start - b.start).slice(0, MAX_MENTIONS);
}

async function readEntities(graph: GraphLoaders, all: readonly string[]): Promise<EntitiesById> {
  const ids = [...new Set(all)];
  const nodes = await graph.nodes(ids);
  return new Map(
    nodes.flatMap((node, at) => (node === null || node.kind === 'SOURCE' ? [] : [[ids[at]!, node] as const])),
  );
}

/** A third digit would claim more than is known. */
function toHundredths(score: number): number {
  return Math.round(score * 100) / 100;
}

function namesakesOf({ ids }: FoundMention): readonly string[] {
  return ids.slice(0, 1 + MAX_ALTERNATIVES);
}

function toRecord(mention: FoundMention, text: string, entities: EntitiesById): MentionRecord {
  const { start, end, score, reason, isNegated } = mention;
  const [entity, ...alternatives] = namesakesOf(mention).flatMap((id) => entities.get(id) ?? []);
  return {
    entity: entity!,
    alternatives,
    text: text.slice(start, end),
    start,
    end,
    score: toHundredths(score),
    reason,
    negated: isNegated,
  };
}
