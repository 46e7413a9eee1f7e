import type { FastifyInstance } from 'fastify';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { idPrefix } from '../model/ids.js';
import { NODE_KINDS } from '../model/records.js';
import { packageRoot } from '../process/package-root.js';
import { serveBuiltPage } from './built-page.js';

const FOLDER = join(packageRoot, 'dist', 'explorer');

/** All resources come from this service; nothing is inline. */
const POLICY = ["style-src 'self'", "img-src 'self'", "require-trusted-types-for 'script'"];

/** The page's router reads the rest of the path (web/explorer/src/app.tsx). */
const ROUTES = [
  '/',
  '/search',
  '/plan',
  '/paste',
  '/map/:kind/:slug',
  ...NODE_KINDS.map((kind) => `/${idPrefix(kind)}/:slug`),
];

/** Serves the explorer, a single-page application. */
export async function registerExplorer(app: FastifyInstance, folder = FOLDER): Promise<void> {
  const send = await serveBuiltPage(app, { name: 'The explorer', folder, assets: '/assets/', policy: POLICY });
  for (const route of ROUTES) app.get(route, (_request, reply) => send(reply));
}

/** The persisted documents of the explorer by SHA-256 hash; empty if it has not been built. */
export function readExplorerDocuments(folder = FOLDER): ReadonlyMap<string, string> {
  const file = join(folder, 'persisted-documents.json');
  if (!existsSync(file)) return new Map();
  const documents = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return new Map(Object.entries(documents).map(([hash, text]) => [hash.replace('sha256:', ''), text]));
}
