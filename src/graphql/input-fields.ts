import { getNamedType, type GraphQLInputField, type GraphQLInputType, isInputObjectType } from 'graphql';

const fieldsByType = new WeakMap<GraphQLInputType, readonly GraphQLInputField[]>();

/**
 * The fields of an input type, also of a list of it; null for other types. One array for each type: a request looks at the
 * fields of an input several times.
 */
export function inputFieldsOf(type: GraphQLInputType): readonly GraphQLInputField[] | null {
  const named = getNamedType(type);
  const known = fieldsByType.get(named);
  if (known !== undefined) return known;
  if (!isInputObjectType(named)) return null;
  const fields = Object.values(named.getFields());
  fieldsByType.set(named, fields);
  return fields;
}
