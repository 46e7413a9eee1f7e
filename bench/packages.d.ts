/** What is used of the packages that only the benchmark installs, so that types are checked without them. */

declare module 'autocannon' {
  interface Request {
    body?: string;
  }
  interface Options {
    url: string;
    method: 'POST';
    headers: Record<string, string>;
    /** how many at once */
    connections: number;
    /** in seconds; an answer that takes longer is an error */
    timeout: number;
    verifyBody(body: string): boolean;
    /** how many requests, shared out between connections */
    amount: number;
    requests: { setupRequest(request: Request): Request }[];
  }
  interface Result {
    non2xx: number;
    errors: number;
    /** answers that verifyBody refused */
    mismatches: number;
  }
  /** Emits `response` for each answer, with the time that it took, in milliseconds. */
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
