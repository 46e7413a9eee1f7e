import { NODE_KINDS, type NodeKind } from './records.js';

export type TypeName<Kind extends string> = Kind extends `${infer First}_${infer Rest}`
  ? `${Capitalize<Lowercase<First>>}${TypeName<Rest>}`
  : Capitalize<Lowercase<Kind>>;

/** The name of a kind as a GraphQL type and as a label in Neo4j: `AlternativeGroup` for ALTERNATIVE_GROUP. */
export function typeName<Kind extends NodeKind>(kind: Kind): TypeName<Kind> {
  const words = kind.split('_').map((word) => word.charAt(0) + word.slice(1).toLowerCase());
  return words.join('') as TypeName<Kind>;
}

/** The GraphQL type of a record, as `__resolveType` of an interface needs it. */
export function typeNameOf<Kind extends NodeKind>({ kind }: { kind: Kind }): TypeName<Kind> {
  return typeName(kind);
}

const KINDS: ReadonlyMap<string, NodeKind> = new Map(NODE_KINDS.map((kind) => [typeName(kind), kind]));

/** The kind of a GraphQL type or a label; undefined for other names. */
export function kindOfType(name: string): NodeKind | undefined {
  return KINDS.get(name);
}
