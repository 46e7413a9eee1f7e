import {
  type GraphQLArgument,
  type GraphQLFieldResolver,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isNonNullType,
} from 'graphql';
import { inputFieldsOf } from './input-fields.js';
import { objectFields } from './object-fields.js';

type Values = Readonly<Record<string, unknown>>;
type Declared = readonly (GraphQLArgument | GraphQLInputField)[];

/** An input whose fields all have defaults, or are required. */
export type Completed<Input> = { [Field in keyof Input]-?: NonNullable<Input[Field]> };

/**
 * Makes null for an argument or an input field mean its default. GraphQL applies a default only where a value is left out,
 * but typed clients send null for a variable that is not set.
 *
 * @param schema its resolvers are replaced
 */
export function applyDefaultsForNull(schema: GraphQLSchema): GraphQLSchema {
  for (const field of objectFields(schema)) {
    const args = field.args.filter((arg) => hasDefaults([arg]));
    if (args.length === 0) continue;
    if (field.resolve) field.resolve = completing(args, field.resolve);
    if (field.subscribe) field.subscribe = completing(args, field.subscribe);
  }
  return schema;
}

function completing(
  declared: Declared,
  resolve: GraphQLFieldResolver<unknown, unknown>,
): GraphQLFieldResolver<unknown, unknown> {
  return (source, args: Values, context, info) => resolve(source, completed(declared, args), context, info);
}

/** Whether null for an argument, or for a field of an input type at any depth, could mean a default. */
function hasDefaults(declared: Declared, seen = new Set<Declared>()): boolean {
  return declared.some(({ type, defaultValue }) => {
    const fields = objectFieldsOf(type);
    if (!fields) return defaultValue !== undefined && !isNonNullType(type);
    if (seen.has(fields)) return false;
    return hasDefaults(fields, seen.add(fields));
  });
}

/** The values themselves where none is null that has a default: most resolvers are called with those. */
function completed(declared: Declared, values: Values): Values {
  let complete: Record<string, unknown> | null = null;
  for (const { name, type, defaultValue } of declared) {
    const given = values[name];
    const value = given ?? (isNonNullType(type) ? undefined : defaultValue);
    if (value === undefined || value === null) continue;
    const fields = objectFieldsOf(type);
    const completeValue = fields ? completed(fields, value as Values) : value;
    if (completeValue !== given) (complete ??= { ...values })[name] = completeValue;
  }
  return complete ?? values;
}

/** The fields of an input type; null for other types, and for lists. */
function objectFieldsOf(type: GraphQLInputType): Declared | null {
  const inner = isNonNullType(type) ? type.ofType : type;
  return isInputObjectType(inner) ? inputFieldsOf(inner) : null;
}
