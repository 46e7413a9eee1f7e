import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';

/** The fields of all object types, which are the ones that have resolvers. */
export function objectFields(schema: GraphQLSchema): GraphQLField<unknown, unknown>[] {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  return types.flatMap((type) => Object.values(type.getFields()));
}
