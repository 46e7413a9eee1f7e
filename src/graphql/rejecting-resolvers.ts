import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { objectFields } from './object-fields.js';

type Resolver = GraphQLFieldResolver<unknown, unknown>;

/**
 * Makes resolvers return a rejected promise where they throw. When an item of a list fails at once, graphql-js 16 drops the
 * promises of the items before it: if one of them is rejected later, nothing handles it, which ends the process.
 *
 * @param schema its resolvers are replaced
 */
export function rejectWhereResolversThrow(schema: GraphQLSchema): GraphQLSchema {
  for (const field of objectFields(schema)) {
    if (field.resolve) field.resolve = rejecting(field.resolve);
  }
  return schema;
}

function rejecting(resolve: Resolver): Resolver {
  return (source, args, context, info) => {
    try {
      return resolve(source, args, context, info);
    } catch (error) {
      return rejection(error);
    }
  };
}

async function rejection(error: unknown): Promise<never> {
  throw error;
}
