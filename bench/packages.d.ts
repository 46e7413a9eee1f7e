/** Types of the packages that only the benchmark installs, so that type checking does not need them. */

declare module 'autocannon' {
  interface Request {
    body?: string;
  }
  interface Options {
    url: string;
    method: 'POST';
    headers: Record<string, string>;
    /** number of connections */
    connections: number;
    /** timeout of a response in seconds */
    timeout: number;
    verifyBody(body: string): boolean;
    /** number of requests over all connections */
    amount: number;
    requests: { setupRequest(request: Request): Request }[];
  }
  interface Result {
    non2xx: number;
    errors: number;
    /** responses that verifyBody rejected */
    mismatches: number;
  }
  /** Emits `response` for each response, with its latency in milliseconds. */
  interface Instance extends PromiseLike<Result> {
    on(
      event: 'response',
      listener: (client: unknown, status: number, bytes: number, milliseconds: number) => void,
    ): Instance;
  }
  export default function autocannon(options: Options): Instance;
}

declare module '@neo4j/graphql' {
  import type { GraphQLSchema } from 'graphql';
  import type { Driver } from 'neo4j-driver';
  export class Neo4jGraphQL {
    constructor(options: { typeDefs: string; driver: Driver });
    getSchema(): Promise<GraphQLSchema>;
  }
}
