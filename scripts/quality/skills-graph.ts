import type { ImportFormat } from '../../src/imports/item.js';

/**
 * The skills of a format without their relations and without whatever else the format has, with other aliases.
 *
 * @param aliases  by the id of a skill; a skill without an entry has none
 */
export function skillsAlone(format: ImportFormat, aliases: ReadonlyMap<string, readonly string[]>): ImportFormat {
  return {
    dataset: format.dataset,
    ...(format.identifiers && { identifiers: format.identifiers }),
    async *items(skip, known, stored) {
      for await (const item of format.items(skip, known, stored)) {
        if (!('node' in item)) continue;
        const { at, node } = item;
        if (node.kind === 'SOURCE') yield item;
        if (node.kind === 'SKILL') yield { at, node: { ...node, aliases: [...(aliases.get(node.id) ?? [])] } };
      }
    },
  };
}
