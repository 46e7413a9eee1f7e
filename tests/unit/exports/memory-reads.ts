import type { ExportReads } from '../../../src/graph/ports/export-reads.js';
import type { EdgeRecord, NodeRecord } from '../../../src/model/records.js';
import type { DatasetContent } from '../../../src/model/dataset-content.js';

export const STATE = { graphId: '8d7c2f64-6f6e-4b2b-9d0a-1f8a3f0c5a11', version: 7 };

/** A fixture behind the export port. */
export function memoryReads({ nodes, edges }: Omit<DatasetContent, 'id'>): ExportReads {
  const byId = [...nodes].sort((a, b) => compare([a.id], [b.id]));
  const byEnds = [...edges].sort((a, b) => compare(keyOf(a), keyOf(b)));
  return {
    state: async () => STATE,
    async *nodes() {
      yield* byId.map((node) => ({ ...node, version: STATE.version }) as NodeRecord);
    },
    async *edges() {
      yield* byEnds;
    },
  };
}

/** The concatenated chunks. */
export async function textOf(chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}

const keyOf = ({ from, kind, to }: EdgeRecord): string[] => [from, kind, to];

function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
}
