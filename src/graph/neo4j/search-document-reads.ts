import type { SearchDocumentReads } from '../ports/search-reads.js';
import { decodeEntity, type NodeRow } from './decode.js';
import type { CypherSession } from './session.js';

export function searchDocumentReads(session: CypherSession): SearchDocumentReads {
  const read = async (statement: string, params: Record<string, unknown>) => {
    const rows = await session.read<{ node: NodeRow; uses: number }>(statement, params);
    return rows.map(({ node, uses }) => ({ node: decodeEntity(node), uses }));
  };
  return {
    documents: (after, limit) => read('search/documents', { after, limit }),
    documentsOf: (ids) => read('search/documents-of', { ids }),
  };
}
