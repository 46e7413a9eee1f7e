import {
  type DirectiveNode,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isObjectType,
  Kind,
} from 'graphql';

export type SchemaField = GraphQLField<unknown, unknown>;

/** The object types that a query can reach, including implementations of interfaces. */
export function typesReached(schema: GraphQLSchema): GraphQLObjectType[] {
  const reached = new Set<GraphQLObjectType>([schema.getQueryType()!]);
  for (const type of reached) {
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type);
      if (isObjectType(named)) reached.add(named);
      if (isAbstractType(named)) for (const possible of schema.getPossibleTypes(named)) reached.add(possible);
    }
  }
  return [...reached];
}

export function isLeafField({ type }: SchemaField): boolean {
  return isLeafType(getNamedType(type));
}

export function isPaged({ args }: SchemaField): boolean {
  return args.some(({ name }) => name === 'first');
}

/** A minimal selection set for a field: the ids of the nodes for a connection, empty for a leaf. */
export function leastSelection(field: SchemaField): string {
  return leastSelectionOf(getNamedType(field.type));
}

function leastSelectionOf(type: GraphQLNamedType): string {
  if (isLeafType(type)) return '';
  if (!isObjectType(type)) return '{ id }';
  const fields = type.getFields();
  if (fields.edges && fields.pageInfo) {
    const edge = getNamedType(fields.edges.type) as GraphQLObjectType;
    return `{ edges { node ${leastSelection(edge.getFields().node!)} } }`;
  }
  if (fields.id) return '{ id }';
  const all = Object.values(fields);
  const leaf = all.find((field) => isLeafField(field) && field.args.length === 0);
  return leaf ? `{ ${leaf.name} }` : `{ ${all[0]!.name} ${leastSelection(all[0]!)} }`;
}

/** The `@cost` weight of a field such as `Query.skill`, or else of its type; null if neither has one. */
export function weightOf(schema: GraphQLSchema, name: string): number | null {
  const [typeName = '', fieldName = ''] = name.split('.');
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (!field) return null;
  return costIn(field.astNode?.directives) ?? costIn(getNamedType(field.type).astNode?.directives);
}

function costIn(directives: readonly DirectiveNode[] = []): number | null {
  const cost = directives.find(({ name }) => name.value === 'cost');
  const weight = cost?.arguments?.find(({ name }) => name.value === 'weight')?.value;
  return weight?.kind === Kind.INT || weight?.kind === Kind.STRING ? Number(weight.value) : null;
}
