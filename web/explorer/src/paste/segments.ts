import type { Finding, Mention } from './findings.js';

/** A part of a text; with a finding, one of its mentions. */
export interface Segment {
  text: string;
  start: number;
  mentioned: { finding: Finding; mention: Mention } | null;
}

/** Divides a text at its mentions. A mention that overlaps an earlier one, or ends outside the text, is left out. */
export function segmentsOf(text: string, findings: readonly Finding[]): Segment[] {
  const all = findings.flatMap((finding) => finding.mentions.map((mention) => ({ finding, mention })));
  const segments: Segment[] = [];
  let at = 0;
  for (const mentioned of all.sort((a, b) => a.mention.start - b.mention.start)) {
    const { start, end } = mentioned.mention;
    if (start < at || end <= start || end > text.length) continue;
    if (start > at) segments.push({ text: text.slice(at, start), start: at, mentioned: null });
    segments.push({ text: text.slice(start, end), start, mentioned });
    at = end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), start: at, mentioned: null });
  return segments;
}

/** A mention with the words around it. */
export interface Quote {
  before: string;
  mention: string;
  after: string;
}

/** Characters on each side of a quoted mention. */
const CONTEXT = 40;

/** Quotes a mention with its context in the same line, cut between words. */
export function quoteOf(text: string, { start, end }: Pick<Mention, 'start' | 'end'>): Quote {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  const lineBefore = before.split('\n').at(-1) ?? '';
  const lineAfter = after.split('\n')[0] ?? '';
  const isCutBefore = lineBefore === before && start > CONTEXT;
  const isCutAfter = lineAfter === after && end + CONTEXT < text.length;
  return {
    before: isCutBefore ? `…${lineBefore.replace(/^\S*(?=\s)/, '')}` : lineBefore.trimStart(),
    mention: text.slice(start, end),
    after: isCutAfter ? `${lineAfter.replace(/(?<=\s)\S*$/, '')}…` : lineAfter.trimEnd(),
  };
}
