import { ask } from './ask.js';

/** The start cursors of the pages of 20 skills by name; null for the first. */
export async function readCursors(url: string, most: number): Promise<(string | null)[]> {
  const query = 'query ($after: String) { skills(first: 20, after: $after) { pageInfo { hasNextPage endCursor } } }';
  const cursors: (string | null)[] = [];
  let after: string | null = null;
  while (cursors.length < most) {
    cursors.push(after);
    const data = await ask(url, { query, variables: { after } });
    const { pageInfo } = data.skills as { pageInfo: { hasNextPage: boolean; endCursor: string } };
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return cursors;
}
