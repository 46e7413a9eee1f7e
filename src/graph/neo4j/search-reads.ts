import { nameKey } from '../../model/normalise-text.js';
import type { SearchPage, SearchReads } from '../ports/graph-reads.js';
import { decodeEntity, type NodeRow } from './decode.js';
import { decodeListItem, type ListItem } from './entity-reads.js';
import { searchQuery, suggestQuery } from './lucene.js';
import type { CypherSession } from './session.js';
import { typeName } from '../../model/type-name.js';

/** Full-text matches to consider: further ones are of no use to a person. */
const MAX_SEARCH_RESULTS = 1_000;
const MAX_SUGGESTIONS = 500;
const NO_RESULTS: SearchPage = { items: [], total: 0, more: false };

export function searchReads(session: CypherSession): SearchReads {
  return {
    search: async (text, kinds, slice, fuzzyWords) => {
      const query = searchQuery(text, fuzzyWords);
      if (query === null) return NO_RESULTS;
      const exact = nameKey(text);
      const labels = kinds?.map(typeName) ?? null;
      const params = { query, exact, labels, maxMatches: MAX_SEARCH_RESULTS, ...slice };
      type Row = { total: number; more: boolean; items: (ListItem & { score: number })[] };
      const [row] = await session.read<Row>('entity/search', params);
      if (!row) return NO_RESULTS;
      return { ...row, items: row.items.map(({ score, ...item }) => ({ ...decodeListItem(item), score })) };
    },

    suggest: async (prefix, kinds, limit) => {
      const query = suggestQuery(prefix);
      if (query === null) return [];
      const labels = kinds?.map(typeName) ?? null;
      const params = { query, prefix: nameKey(prefix), labels, maxMatches: MAX_SUGGESTIONS, limit };
      const rows = await session.read<{ node: NodeRow }>('entity/suggest', params);
      return rows.map(({ node }) => decodeEntity(node));
    },
  };
}
