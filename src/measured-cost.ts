import {
  getNamedType,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  type NamedTypeNode,
  isListType,
  getNullableType,
  type OperationDefinitionNode,
  typeFromAST,
  type TypeNode,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** More sizes of one operation are not remembered. */
const SIZES_AT_MOST = 1_000;
/** Nor are sizes of so many characters. */
const SIZE_AT_MOST = 200;
/** Scalars whose value says nothing about how much is asked for. */
const NAMES = ['ID', 'String', 'NonEmptyString', 'DateTime', 'URL'];

/**
 * Remembers what operations cost: documents are kept by the server, and of their variables only sizes count, that is
 * numbers, booleans and the lengths of lists.
 */
export class MeasuredCosts {
  private readonly costs = new WeakMap<OperationDefinitionNode, Map<string, number>>();

  /** @param measure  null for what has no cost, such as an operation whose variables are wrong: not remembered */
  costOf(
    schema: GraphQLSchema,
    operation: OperationDefinitionNode,
    variables: Variables,
    measure: () => number | null,
  ): number {
    const known = this.costs.get(operation) ?? new Map<string, number>();
    const size = sizeOf(schema, operation, variables);
    const cost = known.get(size) ?? measure();
    if (cost === null || size.length > SIZE_AT_MOST) return cost ?? 0;
    if (known.size >= SIZES_AT_MOST) known.clear();
    this.costs.set(operation, known.set(size, cost));
    return cost;
  }
}

function sizeOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
): string {
  return variableDefinitions
    .map(({ variable, type }) => sizeOfOne(schema, type, variables[variable.name.value]))
    .join(' ');
}

function sizeOfOne(schema: GraphQLSchema, type: TypeNode, value: unknown): string {
  if (value === undefined || value === null) return String(value);
  // typed for one kind of type at a time
  const known = typeFromAST(schema, type as NamedTypeNode) as GraphQLInputType | undefined;
  if (isListType(getNullableType(known))) return Array.isArray(value) ? `[${value.length}]` : '[1]';
  const named = known && getNamedType(known);
  return !named || isInputObjectType(named) || NAMES.includes(named.name) ? 'given' : JSON.stringify(value);
}
