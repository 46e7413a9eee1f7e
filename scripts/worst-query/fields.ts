import {
  type ArgumentNode,
  astFromValue,
  type FieldNode,
  getNamedType,
  type GraphQLAbstractType,
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
  type InlineFragmentNode,
  isAbstractType,
  isLeafType,
  isObjectType,
  isInterfaceType,
  isRequiredArgument,
  Kind,
  type SelectionNode,
} from 'graphql';
import type { SchemaField } from '../measure/schema.js';
import type { Random } from './random.js';
import type { Values } from './values.js';

/** Generates valid fields with arguments and selection sets. */
export class FieldMaker {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly values: Values,
    private readonly random: Random,
  ) {}

  /** A random field of a type; null if there is none. @param levels  maximum depth of nested fields */
  any(type: GraphQLNamedType, levels: number): SelectionNode | null {
    const fields = fieldsOf(type).filter((field) => levels > 0 || isLeafType(getNamedType(field.type)));
    if (isAbstractType(type) && (fields.length === 0 || this.random.chance(0.5)))
      return this.inlineFragment(type, levels);
    // prefer composite fields, which lead to larger documents
    const composite = fields.filter((field) => !isLeafType(getNamedType(field.type)));
    const choices = composite.length > 0 && this.random.chance(0.7) ? composite : fields;
    return choices.length === 0 ? null : this.field(this.random.one(choices), levels);
  }

  leaf(type: GraphQLNamedType): FieldNode | null {
    const leaves = fieldsOf(type).filter((field) => isLeafType(getNamedType(field.type)));
    return leaves.length === 0 ? null : this.field(this.random.one(leaves), 0);
  }

  field(field: SchemaField, levels: number): FieldNode {
    const args = field.args.filter((arg) => isRequiredArgument(arg) || arg.name === 'first' || this.values.isPresent());
    const type = getNamedType(field.type);
    return {
      kind: Kind.FIELD,
      name: { kind: Kind.NAME, value: field.name },
      arguments: args.filter(({ name }) => !CURSORS.includes(name)).map((arg) => this.argument(arg, field.name)),
      ...(isLeafType(type)
        ? {}
        : { selectionSet: { kind: Kind.SELECTION_SET, selections: this.selections(type, levels - 1) } }),
    };
  }

  argument(arg: GraphQLArgument, field: string): ArgumentNode {
    const value = astFromValue(this.values.of(arg.type, arg.name, field), arg.type);
    if (!value) throw new Error(`no value for ${field}(${arg.name})`);
    return { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: arg.name }, value };
  }

  /** The selections of a field: mostly the nodes of a connection, else one or two fields. */
  private selections(type: GraphQLNamedType, levels: number): SelectionNode[] {
    const edges = fieldsOf(type).find(({ name }) => name === 'edges' || name === 'node');
    if (edges && this.random.chance(0.8)) return [this.field(edges, levels)];
    const fields = [this.any(type, levels), this.random.chance(0.3) ? this.any(type, levels) : null];
    const found = fields.filter((field) => field !== null);
    return found.length > 0 ? found : [this.leafOrTypename(type)];
  }

  private leafOrTypename(type: GraphQLNamedType): FieldNode {
    return this.leaf(type) ?? { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
  }

  private inlineFragment(type: GraphQLAbstractType, levels: number): InlineFragmentNode {
    const concrete = this.random.one(this.schema.getPossibleTypes(type));
    const selection = this.any(concrete, levels) ?? this.leafOrTypename(concrete);
    return {
      kind: Kind.INLINE_FRAGMENT,
      typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: concrete.name } },
      selectionSet: { kind: Kind.SELECTION_SET, selections: [selection] },
    };
  }
}

/** Omitted: valid values would have to be read first. */
const CURSORS = ['after', 'graphId'];

export function fieldsOf(type: GraphQLNamedType): SchemaField[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}
