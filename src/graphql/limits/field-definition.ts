import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  isUnionType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';

export type Field = GraphQLField<unknown, unknown>;

const META_FIELDS: ReadonlyMap<string, Field> = new Map(
  [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].map((field) => [field.name, field]),
);

/** The definition of a selected field, including introspection fields. */
export function fieldOf(type: GraphQLCompositeType, name: string): Field {
  const metaField = META_FIELDS.get(name);
  if (metaField) return metaField;
  const field = isUnionType(type) ? undefined : (type as GraphQLObjectType).getFields()[name];
  if (!field) throw new Error(`${type.name} has no field ${name}: the document was not validated`);
  return field;
}
