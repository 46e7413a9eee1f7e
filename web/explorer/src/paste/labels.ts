import type { Side } from './pasted';

/** What the texts are called. */
export const LABELS: Record<Side, string> = { cv: 'CV', job: 'Job advertisement' };

/** What the texts are called within a sentence. */
export const THE_TEXT: Record<Side, string> = { cv: 'the CV', job: 'the job advertisement' };
