/** Types of the packages that only the benchmark installs, so that type checking does not need them. */

declare module 'undici' {
  export { Pool } from 'undici-types';
}

declare module '@neo4j/graphql' {
  import type { GraphQLSchema } from 'graphql';
  import type { Driver } from 'neo4j-driver';
  export class Neo4jGraphQL {
    constructor(options: { typeDefs: string; driver: Driver });
    getSchema(): Promise<GraphQLSchema>;
  }
}
