import type { ImportFormat } from '../../../src/imports/item.js';
import type { NewNode } from '../../../src/model/records.js';

/** A node with few fields; the same index has the same id. */
export function track(index: number, fields: { name?: string; description?: string } = {}): NewNode {
  const empty = { description: null, aliases: [], translations: [], externalIds: [], citations: [] };
  return { kind: 'TRACK', id: `track:t${index}`, name: `Track ${index}`, ...empty, dataset: 'test', ...fields };
}

export function formatOf(nodes: readonly NewNode[]): ImportFormat {
  return {
    dataset: 'test',
    async *items() {
      for (const [index, node] of nodes.entries()) yield { at: { file: 'test.csv', line: index + 2 }, node };
    },
  };
}
