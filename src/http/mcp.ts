import type { McpServer } from '@modelcontextprotocol/server';
import type { FastifyInstance, FastifyReply, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import { authenticationError } from '../graphql/authorization.js';
import { sendError, sendServiceError } from './errors.js';
import { onDisconnect } from './on-disconnect.js';
import { originError } from './origins.js';

export interface McpOptions {
  access: { requireAuth: boolean };
  corsOrigins: readonly string[];
  /** creates a server that acts for the caller of a request */
  createServer: (request: FastifyRequest, reply: FastifyReply) => Promise<McpServer>;
}

/**
 * The Model Context Protocol at `/mcp`, as streamable HTTP without sessions: the revision of 2026-07-28, and those with
 * `initialize` before it. Register it after authentication, which counts each request.
 */
export function registerMcp(app: FastifyInstance, options: McpOptions): void {
  app.route({
    // GET and DELETE belong to the sessions of older revisions: the SDK answers them with 405
    method: ['GET', 'POST', 'DELETE'],
    url: '/mcp',
    preHandler: refuse(options),
    handler: async (request, reply) => {
      // the SDK takes 0.1 s of CPU time to load, which a start does not wait for
      const { createMcpHandler } = await import('@modelcontextprotocol/server');
      const handler = createMcpHandler(() => options.createServer(request, reply), {
        onerror: (error) => app.log.debug({ requestId: request.id, err: error }, 'MCP request failed'),
      });
      return handler.fetch(webRequestOf(request, reply), { parsedBody: request.body });
    },
  });
}

function refuse({ access, corsOrigins }: McpOptions): preHandlerAsyncHookHandler {
  return async (request, reply) => {
    const error = originError(request, corsOrigins) ?? authenticationError(request.viewer, access.requireAuth);
    if (error) return sendServiceError(reply, error);
    // as for GraphQL: a batch would count as one request
    if (Array.isArray(request.body)) return sendError(reply, 400, 'Batches are not supported; send one message.');
  };
}

/** The SDK reads the body from its own argument. */
function webRequestOf({ method, headers }: FastifyRequest, reply: FastifyReply): Request {
  const disconnected = new AbortController();
  onDisconnect(reply, () => disconnected.abort());
  const pairs = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  return new Request('http://localhost/mcp', { method, headers: pairs, signal: disconnected.signal });
}
