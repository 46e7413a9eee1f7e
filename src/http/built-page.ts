import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vary } from './conditional.js';
import { addDescription, type PageDescription } from './page-description.js';

/** A page built by `vite build`, and its content security policy. */
export interface BuiltPage {
  /** for messages */
  name: string;
  /** contains index.html, and assets/ with hashed file names */
  folder: string;
  /** URL prefix of the assets */
  assets: string;
  /** directives besides those of every page */
  policy: readonly string[];
}

/** Scripts, requests and everything else are of this service, and no other page may frame it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

/**
 * Serves the assets of a built page as immutable.
 *
 * @returns a function that sends the page, or 503 with a hint if it has not been built
 */
export async function serveBuiltPage(
  app: FastifyInstance,
  { name, folder, assets, policy }: BuiltPage,
): Promise<(reply: FastifyReply, description?: PageDescription | null) => FastifyReply> {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) {
    const notBuilt = `${name} has not been built. Run \`npm run build\`, then restart the service.\n`;
    return (reply) => reply.code(503).type('text/plain; charset=utf-8').send(notBuilt);
  }
  await app.register(async (files) => {
    files.addHook('onSend', async (_request, reply) => vary(reply, 'accept-encoding'));
    await files.register(fastifyStatic, {
      root: join(folder, 'assets'),
      prefix: assets,
      index: false,
      decorateReply: false,
      immutable: true,
      maxAge: '1y',
      // the build writes .br and .gz beside each file (web/precompressed.ts)
      preCompressed: true,
    });
  });
  const page = readFileSync(index, 'utf8');
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': [...POLICY, ...policy].join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
    vary: 'accept',
  };
  return (reply, description = null) =>
    reply.headers(headers).send(description ? addDescription(page, description) : page);
}
