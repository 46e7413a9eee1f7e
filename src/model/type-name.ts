import type { EntityRecord, NodeRecord } from './records.js';

type TypeName<Kind extends string> = Kind extends string ? Capitalize<Lowercase<Kind>> : never;

/** The GraphQL type of a record. */
export function entityTypeName({ kind }: EntityRecord): TypeName<EntityRecord['kind']> {
  return (kind.charAt(0) + kind.slice(1).toLowerCase()) as TypeName<EntityRecord['kind']>;
}

/** The GraphQL type of anything that has an id. */
export function nodeTypeName(node: NodeRecord): TypeName<NodeRecord['kind']> {
  return node.kind === 'SOURCE' ? 'Source' : entityTypeName(node);
}
