import { describe, expect, it } from '@jest/globals';
import { MAX_TOKENS, type Page, pageOf } from '../../../clients/mcp/pages.js';

const MAX_BYTES = MAX_TOKENS * 3;

function allPages(data: object, text: string): Page[] {
  const pages = [pageOf(data, text)];
  for (let next = pages[0]!.nextCursor; next !== null; next = pages.at(-1)!.nextCursor) {
    pages.push(pageOf(data, text, next));
  }
  return pages;
}

const bytes = ({ data, text }: Page) => Buffer.byteLength(JSON.stringify(data)) + Buffer.byteLength(text);
const entity = (index: number) => ({ id: `skill:s${index}`, name: 'é'.repeat(50) });

describe('pages of results', () => {
  it('are one page for a short result', () => {
    const data = { items: [entity(1)] };
    expect(allPages(data, 'a\nb')).toEqual([{ data, text: 'a\nb', nextCursor: null }]);
  });

  it('stay within the limit, and contain each item and line once', () => {
    const items = Array.from({ length: 1_000 }, (_, index) => entity(index));
    const lines = items.map(({ name }, index) => `- ${name} ${index}`);
    const pages = allPages({ totalCount: 1_000, items }, lines.join('\n'));
    expect(pages.length).toBeGreaterThan(5);
    expect(Math.max(...pages.map(bytes))).toBeLessThan(MAX_BYTES);
    expect(pages.flatMap(({ data }) => (data as { items: object[] }).items)).toEqual(items);
    expect(pages.flatMap(({ text }) => (text === '' ? [] : text.split('\n'))).join('\n')).toBe(lines.join('\n'));
    expect(pages.every(({ data }) => (data as { totalCount: number }).totalCount === 1_000)).toBe(true);
  });

  it('divide long lists within an item, which each part repeats', () => {
    const stages = [1, 2].map((index) => ({
      index,
      steps: Array.from({ length: 300 }, (_, step) => entity(1_000 * index + step)),
    }));
    const pages = allPages({ stages }, '');
    expect(Math.max(...pages.map(bytes))).toBeLessThan(MAX_BYTES);
    const parts = pages.flatMap(({ data }) => (data as { stages: typeof stages }).stages);
    expect(parts.every(({ steps }) => steps.length > 0)).toBe(true);
    for (const stage of stages) {
      expect(parts.filter(({ index }) => index === stage.index).flatMap(({ steps }) => steps)).toEqual(stage.steps);
    }
  });

  it('divide a line that is longer than a page', () => {
    const text = '😀'.repeat(10_000);
    const pages = allPages({}, text);
    expect(Math.max(...pages.map(bytes))).toBeLessThan(MAX_BYTES);
    expect(
      pages
        .map((page) => page.text)
        .join('')
        .replaceAll('\n', ''),
    ).toBe(text);
  });

  it.each(['0', '2', 'x', '-1'])('do not exist for the cursor %s', (cursor) => {
    expect(() => pageOf({ items: [] }, '', cursor)).toThrow(/^cursor: must be the nextCursor/);
  });
});
