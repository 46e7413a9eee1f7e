import DOMPurify from 'dompurify';
import mermaid from 'mermaid';
import { fromDot, type RootGraphModel } from 'ts-graphviz';

/** What a reader of the notation sees: labels by node and group, arrows in order. */
export interface Drawn {
  nodes: Record<string, string>;
  groups: Record<string, { title: string; nodes: string[] }>;
  edges: { from: string; to: string; text: string; dashed: boolean }[];
}

// Without a DOM dompurify is an empty shell; Mermaid's parser only wants its text handed through.
Object.assign(DOMPurify, { addHook: () => undefined, sanitize: (text: string) => text });

interface FlowDb {
  getVertices(): Map<string, { text: string }>;
  getEdges(): { start: string; end: string; text: string; stroke: string }[];
  getSubGraphs(): { id: string; title: string; nodes: string[] }[];
}

/** Reads a flowchart with Mermaid's own parser; its entity codes are shown as what they stand for. */
export async function readMermaid(text: string): Promise<Drawn> {
  await mermaid.parse(text);
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const flow = db as unknown as FlowDb;
  return {
    nodes: Object.fromEntries([...flow.getVertices()].map(([id, node]) => [id, decode(node.text)])),
    groups: Object.fromEntries(
      flow.getSubGraphs().map(({ id, title, nodes }) => [id, { title: decode(title), nodes: nodes.sort() }]),
    ),
    edges: flow.getEdges().map(({ start, end, text: label, stroke }) => ({
      from: start,
      to: end,
      text: decode(label),
      dashed: stroke === 'dotted',
    })),
  };
}

/** Mermaid keeps `#34;` as `ﬂ°°34¶ß` until it draws. */
function decode(text: string): string {
  return text.replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

/** Reads DOT with ts-graphviz' parser, which leaves the escapes of labels to who draws them. */
export function readDot(text: string): Drawn {
  const graph: RootGraphModel = fromDot(text);
  const holders = [graph, ...graph.subgraphs];
  const label = (value: string | undefined): string =>
    (value ?? '')
      .replace(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped))
      .replaceAll('&amp;', '&');
  return {
    nodes: Object.fromEntries(
      holders.flatMap((holder) => holder.nodes.map((node) => [node.id, label(node.attributes.get('label'))])),
    ),
    groups: Object.fromEntries(
      graph.subgraphs.map((group) => [
        group.id!,
        { title: label(group.get('label')), nodes: group.nodes.map(({ id }) => id) },
      ]),
    ),
    edges: graph.edges.map(({ targets, attributes }) => ({
      from: (targets[0] as { id: string }).id,
      to: (targets[1] as { id: string }).id,
      text: label(attributes.get('label')),
      dashed: attributes.get('style') === 'dashed',
    })),
  };
}
