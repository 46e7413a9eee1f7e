import { GraphQLError, type ValidationRule } from 'graphql';

/** The fields that show the schema; `_service` is that of a subgraph. */
const SCHEMA_FIELDS: ReadonlySet<string> = new Set(['__schema', '__type', '_service']);

/** A validation rule against introspection. */
export const disableIntrospection: ValidationRule = (context) => ({
  Field(node) {
    if (!SCHEMA_FIELDS.has(node.name.value)) return;
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
