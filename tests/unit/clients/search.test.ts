import { describe, expect, it } from '@jest/globals';
import type { SearchQuery, SearchSignal } from '../../../clients/documents.generated.js';
import { describeSearch } from '../../../clients/texts/search.js';

function found(...edges: [name: string, description: string | null, ...matchedBy: SearchSignal[]][]): SearchQuery {
  return {
    search: {
      mode: 'BOTH',
      totalCount: edges.length + 1,
      edges: edges.map(([name, description, ...matchedBy]) => ({
        matchedBy,
        node: { __typename: 'Skill', id: `skill:${name.toLowerCase()}`, name, aliases: [], description },
      })),
    },
  };
}

describe('search results as text', () => {
  it('say which of them only the meaning of the text found', () => {
    expect(
      describeSearch(
        found(
          ['Caching', 'Keeping results.', 'WORDS', 'MEANING'],
          ['Proxies', 'In between.', 'MEANING'],
          ['Edge', null, 'MEANING'],
        ),
      ),
    ).toEqual([
      {
        list: [
          'Caching (skill:caching): Keeping results.',
          'Proxies (skill:proxies), found by meaning: In between.',
          'Edge (skill:edge), found by meaning',
        ],
      },
      { paragraph: '1 more result.' },
    ]);
  });
});
