import { GraphQLError, type ValidationRule } from 'graphql';

/** A validation rule against introspection. */
export const disableIntrospection: ValidationRule = (context) => ({
  Field(node) {
    if (node.name.value !== '__schema' && node.name.value !== '__type') return;
    const message = `${node.name.value}: introspection is disabled; the setting INTROSPECTION=true enables it.`;
    context.reportError(new GraphQLError(message, { nodes: node }));
  },
});

/**
 * Removes "Did you mean …?" from errors of validation and variables, since it reveals names of the schema. Errors of
 * resolvers have a path and are left unchanged.
 */
export function hideSuggestions(errors: readonly GraphQLError[]): void {
  for (const error of errors) {
    if (error.path === undefined) error.message = error.message.replace(/ Did you mean [^]*\?$/, '');
  }
}
