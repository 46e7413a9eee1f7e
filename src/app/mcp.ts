import type { FastifyInstance } from 'fastify';
import type { GraphQLServer } from '../graphql/apollo.js';
import type { AccessOptions } from '../graphql/authorization.js';
import { executeDocument } from '../http/graphql.js';
import { registerMcp } from '../http/mcp.js';
import type { RequestContext } from './request-context.js';

interface McpToolsOptions {
  access: AccessOptions;
  corsOrigins: readonly string[];
}

/** Serves the tools of `clients/mcp` at `/mcp`. Their documents run in this process with the rights and limits of the caller. */
export function registerMcpTools(
  app: FastifyInstance,
  apollo: GraphQLServer['apollo'],
  contextOf: RequestContext,
  options: McpToolsOptions,
): void {
  registerMcp(app, {
    ...options,
    createServer: async (request, reply) => {
      const [{ createMcpServer }, { executorOf }] = await Promise.all([
        import('../../clients/mcp/server.js'),
        import('../../clients/request.js'),
      ]);
      // each document has a budget of its own, as it has over HTTP
      return createMcpServer(
        executorOf((query, variables) => executeDocument(apollo, contextOf(request, reply), query, variables)),
      );
    },
  });
}
