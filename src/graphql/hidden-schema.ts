import { GraphQLError, type ValidationRule } from 'graphql';

/** Refuses documents that ask for the schema. */
export const refuseIntrospection: ValidationRule = (context) => ({
  Field(node) {
    if (node.name.value !== '__schema' && node.name.value !== '__type') return;
    const message = `${node.name.value}: introspection is disabled here; the setting INTROSPECTION=true enables it.`;
    context.reportError(new GraphQLError(message, { nodes: node }));
  },
});

/**
 * Removes "Did you mean …?" from what GraphQL says of documents and variables, as it names fields, types and values that
 * were not asked for. What resolvers say has a path, and is left as it is.
 */
export function hideSuggestions(errors: readonly GraphQLError[]): void {
  for (const error of errors) {
    if (error.path === undefined) error.message = error.message.replace(/ Did you mean [^]*\?$/, '');
  }
}
