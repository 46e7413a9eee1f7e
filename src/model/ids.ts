import type { NodeKind } from './records.js';

export const SLUG = '[a-z0-9]+(-[a-z0-9]+)*';
const ID_LIKE = /^[a-z]+:[a-z0-9-]+$/;

const GROUP_PREFIX = 'group';

/** The part of an id before the colon: `skill` for SKILL, `group` for ALTERNATIVE_GROUP. */
export function idPrefix(kind: string): string {
  return kind === 'ALTERNATIVE_GROUP' ? GROUP_PREFIX : kind.toLowerCase();
}

/** Whether an id is that of an alternative group. */
export function isGroupId(id: string): boolean {
  return id.startsWith(`${GROUP_PREFIX}:`);
}

/** `skill:message-brokers` */
export function toId(kind: NodeKind, slug: string): string {
  return `${idPrefix(kind)}:${slug}`;
}

/** Whether a text has the form of an id, of whatever kind. */
export function looksLikeId(text: string): boolean {
  return ID_LIKE.test(text);
}

/** Identifies an external id: its URL is no part of it. */
export function externalIdKey({ scheme, value }: Readonly<{ scheme: string; value: string }>): string {
  return `${scheme} ${value}`;
}
