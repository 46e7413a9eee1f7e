import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../process/package-root.js';
import { serveBuiltPage } from './built-page.js';
import { entityOfPage, explorerRedirect, EXPLORER_ROUTES } from './explorer-addresses.js';
import { handleNotFound } from './errors.js';
import type { DescribePage } from './page-description.js';

const FOLDER = join(packageRoot, 'dist', 'explorer');

/** All resources come from this service; no script or style is inline. */
const POLICY = ["style-src 'self'", "img-src 'self'", "require-trusted-types-for 'script'"];

/**
 * Serves the explorer, a single-page application, which also reports unknown addresses to browsers.
 *
 * @param describe  what the HTML of the page of an entity says about it; null to say nothing
 */
export async function registerExplorer(
  app: FastifyInstance,
  describe: DescribePage | null,
  folder = FOLDER,
): Promise<void> {
  const send = await serveBuiltPage(app, { name: 'The explorer', folder, assets: '/assets/', policy: POLICY });
  const redirect = (request: FastifyRequest, reply: FastifyReply) => {
    const address = explorerRedirect(request.url);
    return address === null ? null : reply.redirect(address, 301);
  };
  const descriptionFor = async ({ routeOptions, params }: FastifyRequest) => {
    const id = entityOfPage(routeOptions.url, (params as { slug?: string }).slug);
    return id === null ? null : describe?.(id);
  };
  for (const route of EXPLORER_ROUTES) {
    app.get(route, async (request, reply) => redirect(request, reply) ?? send(reply, await descriptionFor(request)));
  }
  handleNotFound(app, (request, reply) => redirect(request, reply) ?? send(reply.code(404)));
}

/** The persisted documents of the explorer by SHA-256 hash; empty if it has not been built. */
export function readExplorerDocuments(folder = FOLDER): ReadonlyMap<string, string> {
  const file = join(folder, 'persisted-documents.json');
  if (!existsSync(file)) return new Map();
  const documents = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return new Map(Object.entries(documents).map(([hash, text]) => [hash.replace('sha256:', ''), text]));
}
