import {
  type ArgumentNode,
  astFromValue,
  type FieldNode,
  getNamedType,
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

/** Makes fields with arguments and all that they need to be valid. */
export class FieldMaker {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly values: Values,
    private readonly random: Random,
  ) {}

  /** A field of a type, with some fields inside; null where none fits. @param levels  of fields inside at most */
  any(type: GraphQLNamedType, levels: number): SelectionNode | null {
    const fields = fieldsOf(type).filter((field) => levels > 0 || isLeafType(getNamedType(field.type)));
    const other = isAbstractType(type) && (fields.length === 0 || this.random.chance(0.5));
    if (other) return this.onOneOf(type, levels);
    // fields with fields inside lead to more of them
    const inner = fields.filter((field) => !isLeafType(getNamedType(field.type)));
    const wanted = inner.length > 0 && this.random.chance(0.7) ? inner : fields;
    return wanted.length === 0 ? null : this.field(this.random.one(wanted), levels);
  }

  leaf(type: GraphQLNamedType): FieldNode | null {
    const leaves = fieldsOf(type).filter((field) => isLeafType(getNamedType(field.type)));
    return leaves.length === 0 ? null : this.field(this.random.one(leaves), 0);
  }

  field(field: SchemaField, levels: number): FieldNode {
    const args = field.args.filter((arg) => isRequiredArgument(arg) || arg.name === 'first' || this.values.isGiven());
    const type = getNamedType(field.type);
    return {
      kind: Kind.FIELD,
      name: { kind: Kind.NAME, value: field.name },
      arguments: args.filter(({ name }) => !CURSORS.includes(name)).map((arg) => this.argument(arg, field.name)),
      ...(isLeafType(type)
        ? {}
        : { selectionSet: { kind: Kind.SELECTION_SET, selections: this.inside(type, levels - 1) } }),
    };
  }

  argument(arg: GraphQLArgument, field: string): ArgumentNode {
    const value = astFromValue(this.values.of(arg.type, arg.name, field), arg.type);
    if (!value) throw new Error(`no value for ${field}(${arg.name})`);
    return { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: arg.name }, value };
  }

  /** What stands inside a field: for a page its nodes, else a field or two. */
  private inside(type: GraphQLNamedType, levels: number): SelectionNode[] {
    const edges = fieldsOf(type).find(({ name }) => name === 'edges' || name === 'node');
    if (edges && this.random.chance(0.8)) return [this.field(edges, levels)];
    const some = [this.any(type, levels), this.random.chance(0.3) ? this.any(type, levels) : null];
    const found = some.filter((one) => one !== null);
    return found.length > 0 ? found : [this.leafOrTypename(type)];
  }

  private leafOrTypename(type: GraphQLNamedType): FieldNode {
    return this.leaf(type) ?? { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
  }

  private onOneOf(type: GraphQLNamedType, levels: number): InlineFragmentNode | null {
    if (!isAbstractType(type)) return null;
    const one = this.random.one(this.schema.getPossibleTypes(type));
    const inside = this.any(one, levels) ?? this.leafOrTypename(one);
    return {
      kind: Kind.INLINE_FRAGMENT,
      typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: one.name } },
      selectionSet: { kind: Kind.SELECTION_SET, selections: [inside] },
    };
  }
}

/** They would have to be read first. */
const CURSORS = ['after', 'graphId'];

export function fieldsOf(type: GraphQLNamedType): SchemaField[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}
