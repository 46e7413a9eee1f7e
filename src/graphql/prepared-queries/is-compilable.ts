import {
  type DocumentNode,
  doTypesOverlap,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { type Fragments, fragmentsOf } from '../fragments.js';

/** Code is generated for each field. */
const MAX_FIELDS = 1_000;

/**
 * Whether graphql-jit executes an operation as graphql-js does, and generates a bounded amount of code: the operation has
 * neither `@skip` nor `@include`, and at most 1,000 fields when its fragments are expanded and the selection of an interface
 * is repeated for each of its types.
 *
 * graphql-jit 0.8 takes the conditions of a fragment's first spread for all of its spreads.
 *
 * @param document validated
 */
export function isCompilable(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): boolean {
  const root = schema.getRootType(operation.operation);
  return !!root && new Expansion(schema, fragmentsOf(document)).isCompilable(root, operation.selectionSet);
}

/** Takes a time that the limit bounds, although fragments can select exponentially many fields. */
class Expansion {
  private count = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: Fragments,
  ) {}

  isCompilable(parent: GraphQLObjectType, { selections }: SelectionSetNode): boolean {
    return selections.every((node) => {
      this.count += 1;
      if (this.count > MAX_FIELDS || node.directives?.length) return false;
      if (node.kind === Kind.FIELD) {
        const field = parent.getFields()[node.name.value];
        const { selectionSet } = node;
        return (
          !field || !selectionSet || this.typesOf(field.type).every((type) => this.isCompilable(type, selectionSet))
        );
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.fragments.get(node.name.value);
      if (!fragment || !this.applies(fragment.typeCondition?.name.value, parent)) return true;
      return this.isCompilable(parent, fragment.selectionSet);
    });
  }

  private typesOf(type: GraphQLOutputType): readonly GraphQLObjectType[] {
    const named = getNamedType(type);
    if (isAbstractType(named)) return this.schema.getPossibleTypes(named);
    return isObjectType(named) ? [named] : [];
  }

  private applies(condition: string | undefined, parent: GraphQLObjectType): boolean {
    const type = condition === undefined ? parent : this.schema.getType(condition);
    return isCompositeType(type) && doTypesOverlap(this.schema, type, parent);
  }
}
