import { type Document, isNode } from 'yaml';

/** The offset of a field in a YAML document, in characters, or that of its nearest ancestor in the text. */
export function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
