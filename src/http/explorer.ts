import type { FastifyInstance } from 'fastify';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../process/package-root.js';
import { serveBuiltPage } from './built-page.js';

const FOLDER = join(packageRoot, 'dist', 'explorer');

/** Everything comes from this service; nothing is inline. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
];

/** Its addresses; what stands behind the first segment is the page's own to read (web/explorer/src/app.tsx). */
const ADDRESSES = [
  '/',
  '/search',
  '/plan',
  '/map/:kind/:slug',
  ...['skill', 'technology', 'role', 'level', 'area', 'track', 'task', 'resource', 'source'].map(
    (kind) => `/${kind}/:slug`,
  ),
];

/** The explorer for browsers: one page at all of its addresses. */
export async function explorerPage(app: FastifyInstance, folder = FOLDER): Promise<void> {
  const send = await serveBuiltPage(app, { name: 'The explorer', folder, assets: '/assets/', policy: POLICY });
  for (const address of ADDRESSES) app.get(address, (_request, reply) => send(reply));
}

/** The documents that the explorer asks by their SHA-256 hashes alone; none where it has not been built. */
export function explorerDocuments(folder = FOLDER): ReadonlyMap<string, string> {
  const file = join(folder, 'persisted-documents.json');
  if (!existsSync(file)) return new Map();
  const documents = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return new Map(Object.entries(documents).map(([hash, text]) => [hash.replace('sha256:', ''), text]));
}
