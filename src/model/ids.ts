import type { NodeKind } from './records.js';

export const SLUG = '[a-z0-9]+(-[a-z0-9]+)*';
const ID_LIKE = /^[a-z]+:[a-z0-9-]+$/;

/** `skill` for SKILL: the part of an id before the colon. */
export function idPrefix(kind: string): string {
  return kind.toLowerCase();
}

/** `skill:message-brokers` */
export function toId(kind: NodeKind, slug: string): string {
  return `${idPrefix(kind)}:${slug}`;
}

/** Whether a text has the form of an id, of whatever kind. */
export function looksLikeId(text: string): boolean {
  return ID_LIKE.test(text);
}
