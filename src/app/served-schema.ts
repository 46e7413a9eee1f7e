import { type ApolloOptions, schema } from '../graphql/apollo.js';

export type ServedSchema = ApolloOptions['schema'];

/** The schema that requests are executed on; that of a subgraph is loaded only where it is used. */
export async function servedSchema(federation: boolean): Promise<ServedSchema> {
  if (!federation) return schema;
  const { subgraphSchema } = await import('../graphql/federation/subgraph-schema.js');
  return subgraphSchema();
}
