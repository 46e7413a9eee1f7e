import type { GraphReads, Relation } from '../graph/ports/graph-reads.js';
import type { EdgeRecord, NodeKind, NodeRecord } from '../model/records.js';
import { RELATIONS, WHOLE_LIST } from '../services/relations.js';
import { describe, inSchemaOrg, termSetOf } from './schema-org.js';

/** The relations that schema.org has a property for. */
const DESCRIBED: { readonly [Kind in NodeKind]?: readonly Relation[] } = {
  ROLE: [RELATIONS.Role.needs],
  TASK: [RELATIONS.Task.skills, RELATIONS.Task.level],
  RESOURCE: [RELATIONS.Resource.skills],
};

/** A node in the terms of schema.org, with its set, and the names of what it refers to: JSON-LD for its page. */
export async function schemaOrgOf(reads: GraphReads, node: NodeRecord): Promise<object> {
  const edges = await edgesFrom(reads, node);
  const ends = await reads.nodes(edges.map(({ to }) => to));
  const named = [...ends.values()].map((end) => {
    const { '@id': id, '@type': type } = describe(end, []);
    return { '@id': id, '@type': type, name: end.name };
  });
  return inSchemaOrg([...termSetOf(node.kind), describe(node, edges), ...named]);
}

/** As an export has them: neighbours include each member of a group, by the edge to the group. */
async function edgesFrom(reads: GraphReads, { id, kind }: NodeRecord): Promise<EdgeRecord[]> {
  const relations = DESCRIBED[kind] ?? [];
  const pages = await Promise.all(relations.map((relation) => reads.neighbours([id], relation, WHOLE_LIST)));
  const edges = pages.flatMap((page) => page.get(id)?.items ?? []).map(({ edge }) => edge);
  const byEnd = new Map(edges.map((edge) => [edge.group ?? edge.to, edge]));
  return [...byEnd].map(([to, edge]) => ({ ...edge, to })).sort((a, b) => (a.to < b.to ? -1 : 1));
}
