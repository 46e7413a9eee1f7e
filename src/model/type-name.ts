import type { NodeKind } from './records.js';

export type TypeName<Kind extends string> = Kind extends string ? Capitalize<Lowercase<Kind>> : never;

/** The name of a kind as a GraphQL type and as a label in Neo4j: `Skill` for SKILL. */
export function typeName<Kind extends NodeKind>(kind: Kind): TypeName<Kind> {
  return (kind.charAt(0) + kind.slice(1).toLowerCase()) as TypeName<Kind>;
}

/** The GraphQL type of a record, as `__resolveType` of an interface needs it. */
export function typeNameOf<Kind extends NodeKind>({ kind }: { kind: Kind }): TypeName<Kind> {
  return typeName(kind);
}
