import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page that `vite build` wrote, with the content security policy that it keeps to. */
export interface BuiltPage {
  /** how people call it */
  name: string;
  /** index.html and assets/ with hashed names */
  folder: string;
  /** where its assets are served */
  assets: string;
  policy: readonly string[];
}

/**
 * Serves a built page's assets, for browsers to keep for good.
 *
 * @returns what sends the page: 503 with the way out where it has not been built
 */
export async function serveBuiltPage(
  app: FastifyInstance,
  { name, folder, assets, policy }: BuiltPage,
): Promise<(reply: FastifyReply) => FastifyReply> {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) {
    const notBuilt = `${name} has not been built. Run \`npm run build\`, then start the service again.\n`;
    return (reply) => reply.code(503).type('text/plain; charset=utf-8').send(notBuilt);
  }
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: assets,
    index: false,
    decorateReply: false,
    immutable: true,
    maxAge: '1y',
  });
  const page = readFileSync(index, 'utf8');
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
    vary: 'accept',
  };
  return (reply) => reply.headers(headers).send(page);
}
