import {
  type GraphQLArgument,
  type GraphQLFieldResolver,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isNonNullType,
  isObjectType,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;
type Complete = (values: Values) => Values;

/**
 * Makes null for an argument or an input field mean its default. GraphQL applies a default only where a value is left out,
 * but typed clients send null for a variable that is not set.
 *
 * @param schema its resolvers are replaced
 */
export function applyDefaultsForNull(schema: GraphQLSchema): GraphQLSchema {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  for (const field of types.flatMap((type) => Object.values(type.getFields()))) {
    const complete = completionOf(field.args);
    if (!complete) continue;
    if (field.resolve) field.resolve = completing(field.resolve, complete);
    if (field.subscribe) field.subscribe = completing(field.subscribe, complete);
  }
  return schema;
}

function completing(
  resolve: GraphQLFieldResolver<unknown, unknown>,
  complete: Complete,
): GraphQLFieldResolver<unknown, unknown> {
  return (source, args: Values, context, info) => resolve(source, complete(args), context, info);
}

/** Null if no value has a default that null could stand for. Recursive input types have no such values. */
function completionOf(declared: readonly (GraphQLArgument | GraphQLInputField)[]): Complete | null {
  const completions = declared.flatMap(({ name, type, defaultValue }): [string, (value: unknown) => unknown][] => {
    const complete = completionOfType(type);
    if (complete) return [[name, (value) => (value == null ? value : complete(value as Values))]];
    if (defaultValue === undefined || isNonNullType(type)) return [];
    return [[name, (value) => value ?? defaultValue]];
  });
  if (completions.length === 0) return null;
  return (values) => {
    const completed = completions.map(([name, complete]) => [name, complete(values[name])] as const);
    return { ...values, ...Object.fromEntries(completed.filter(([, value]) => value !== undefined)) };
  };
}

function completionOfType(type: GraphQLInputType): Complete | null {
  const inner = isNonNullType(type) ? type.ofType : type;
  return isInputObjectType(inner) ? completionOf(Object.values(inner.getFields())) : null;
}
