import { type Document, isNode } from 'yaml';

/** Where a field stands in a YAML document, or what is nearest around it, in characters from the beginning. */
export function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
