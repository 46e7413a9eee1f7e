import { schemaOrgOf } from '../exports/schema-org-page.js';
import type { GraphReads } from '../graph/ports/graph-reads.js';
import { type DescribePage, describeInTime } from '../http/page-description.js';

/** Describes the pages of entities and sources. */
export function pageDescriber(reads: GraphReads): DescribePage {
  return describeInTime(async (id) => {
    const node = (await reads.nodes([id])).get(id);
    if (!node) return null;
    const description = node.kind === 'SOURCE' ? null : node.description;
    return { title: `${node.name} · Skill graph`, description, data: await schemaOrgOf(reads, node) };
  });
}
