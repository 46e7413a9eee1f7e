import type { Readable } from 'node:stream';

/** A part of a snapshot: the records of these datasets and kinds; null for all. */
export interface Selection {
  datasets: readonly string[] | null;
  /** of nodes and edges */
  kinds: readonly string[] | null;
}

export function isEverything({ datasets, kinds }: Selection): boolean {
  return datasets === null && kinds === null;
}

type Line = Partial<Record<'node' | 'edge', { kind: string; dataset: string }>>;

/** The header and the selected lines of JSON Lines. */
export async function* selectedLines(text: Readable, { datasets, kinds }: Selection): AsyncIterable<string> {
  const isSelected = (line: string) => {
    const { node, edge } = JSON.parse(line) as Line;
    const record = node ?? edge;
    if (!record) return true;
    return (kinds?.includes(record.kind) ?? true) && (datasets?.includes(record.dataset) ?? true);
  };
  let rest = '';
  for await (const chunk of text.setEncoding('utf8') as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    const selected = lines.filter(isSelected);
    if (selected.length > 0) yield `${selected.join('\n')}\n`;
  }
}
