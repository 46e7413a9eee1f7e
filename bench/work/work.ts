import type { Sample } from './sample.js';

export type Variables = Record<string, unknown>;
export type Data = Record<string, unknown>;

/** The variables of one query for each server. */
export interface Question {
  ours: Variables;
  peer: Variables;
}

/** A workload: the query for each server, and the part of the results that must be equal. */
export interface Work {
  name: string;
  title: string;
  ours: string;
  /** null if the library does not support it */
  peer: string | null;
  /** At most DISTINCT questions. */
  questions(sample: Sample): Question[];
  /** Questions that the library answers alike, where not all are: its schema has no alternative groups. */
  shared?(sample: Sample): Question[];
  /** Questions that differ for (almost) each request; by default the same questions. */
  fresh?(sample: Sample): Question[];
  /** for costly requests, of which the service runs two at a time and refuses too many; by default no bound */
  maxConnections?: number;
  /** whether it is answered from the index for search, which is in memory from the start: there are no first reads */
  isIndexed?: true;
  /** whether `{ hello }` is measured in the same rounds */
  isBesideHello?: true;
  /** The result in a form that is comparable between servers. */
  ourAnswer(data: Data): unknown;
  /** null if they are not comparable: search and completion rank by another index */
  peerAnswer: ((data: Data) => unknown) | null;
}

/** The questions of a workload about one graph. */
export interface Questions {
  all: readonly Question[];
  shared: readonly Question[];
  fresh: readonly Question[];
}

/** @param most  how many distinct questions are recorded and repeated, at most */
export function questionsOf(work: Work, sample: Sample, most = DISTINCT): Questions {
  const all = work.questions(sample).slice(0, most);
  return { all, shared: work.shared?.(sample).slice(0, most) ?? all, fresh: work.fresh?.(sample) ?? all };
}

/** Distinct questions that are recorded for the canned server and repeated. */
export const DISTINCT = 200;
export const PAGE = 20;

export const byId = (sample: Sample, ids = sample.skills, count = DISTINCT): Question[] =>
  sample.some(ids, count).map((id) => ({ ours: { id }, peer: { id } }));

/** Replaces connections by lists of their nodes, at every depth. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  if ('edges' in value) return (value.edges as { node: unknown }[]).map(({ node }) => plain(node));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

/** Sorts all lists by id, since servers order them differently. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sorted).sort((a, b) => ((a as { id: string }).id < (b as { id: string }).id ? -1 : 1));
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sorted(inner)]));
}
