import { type DirectiveNode, getDirectiveValues, type GraphQLSchema } from 'graphql';

/** A definition of the schema, such as a field, with the directives that it was written with. */
export interface Annotated {
  astNode?: { readonly directives?: readonly DirectiveNode[] } | null | undefined;
}

/** The arguments of a directive of a definition; undefined without the directive. */
export function directiveValues(
  schema: GraphQLSchema,
  name: string,
  { astNode }: Annotated,
): Record<string, unknown> | undefined {
  const directive = schema.getDirective(name);
  return astNode && directive ? getDirectiveValues(directive, astNode) : undefined;
}
