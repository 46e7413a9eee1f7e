import type { ExportedState, ExportReads } from '../ports/export-reads.js';
import type { EdgeRecord, NodeRecord } from '../../model/records.js';
import { CURATED } from '../../model/dataset-content.js';
import { decodeEdge, decodeNode, type EdgeRow, type NodeRow } from './decode.js';
import type { CypherSession } from './session.js';

const PAGE_SIZE = 2_000;

/** The export port on Neo4j, by keyset pagination. */
export class Neo4jExportReads implements ExportReads {
  /** @param dataset  null for everything */
  constructor(
    private readonly session: CypherSession,
    private readonly dataset: string | null,
  ) {}

  async state(): Promise<ExportedState> {
    const [row] = await this.session.read<ExportedState>('info/version');
    if (!row) throw new Error('the graph has no GraphVersion node');
    return { graphId: row.graphId, version: row.version };
  }

  nodes(): AsyncIterable<NodeRecord> {
    return this.pages(
      'export/nodes',
      { after: '' },
      ({ node }: { node: NodeRow }) => decodeNode(node),
      ({ id }) => ({ after: id }),
      { dataset: this.dataset },
    );
  }

  edges(): AsyncIterable<EdgeRecord> {
    return this.edgePages('export/edges', { dataset: this.dataset, kinds: null });
  }

  /** The edges that curators created, and those of which curation owns fields. */
  curatedEdges(): AsyncIterable<EdgeRecord> {
    return this.edgePages('import/curated-edges', { curated: CURATED });
  }

  private edgePages(statement: string, others: object): AsyncIterable<EdgeRecord> {
    return this.pages(
      statement,
      { from: '', kind: '', to: '' },
      ({ edge }: { edge: EdgeRow }) => decodeEdge(edge),
      ({ from, kind, to }) => ({ from, kind, to }),
      others,
    );
  }

  private async *pages<Row, Item>(
    statement: string,
    start: Record<string, string>,
    decode: (row: Row) => Item,
    keyOf: (item: Item) => Record<string, string>,
    others: object,
  ): AsyncIterable<Item> {
    let after: Record<string, string> | null = start;
    while (after !== null) {
      const params = { ...after, ...others, limit: PAGE_SIZE };
      const items: Item[] = (await this.session.read<Row>(statement, params)).map(decode);
      yield* items;
      const last: Item | undefined = items.at(-1);
      after = last !== undefined && items.length === PAGE_SIZE ? keyOf(last) : null;
    }
  }
}
