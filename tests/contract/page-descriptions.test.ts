import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageDescriber } from '../../src/app/page-description.js';
import { toSchemaOrg } from '../../src/exports/schema-org.js';
import { CachedReads } from '../../src/graph/cache/cached-reads.js';
import type { StoredReads } from '../../src/graph/ports/graph-reads.js';
import { registerExplorer } from '../../src/http/explorer.js';
import type { SkillRecord } from '../../src/model/records.js';
import { oneOfEverything } from '../fixtures/situations.js';
import { fakeReads } from '../support/fake-reads.js';
import { serve } from '../support/http.js';
import { memoryReads, textOf } from '../unit/exports/memory-reads.js';

const PAGE =
  '<!doctype html><html><head><meta name="description" content="Skills." /><title>Skill graph</title></head><body></body></html>';
const BLOCK = /<script type="application\/ld\+json">(.*?)<\/script>/s;

type JsonObject = Record<string, unknown>;

let app: FastifyInstance | null = null;
afterEach(() => app?.close());

/** The page at an address, built as PAGE. */
async function pageAt(path: string, overrides: Partial<StoredReads> = {}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'explorer-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  app = Fastify();
  await registerExplorer(app, pageDescriber(new CachedReads(fakeReads(overrides), 0, 0)), folder);
  const { body, statusCode } = await app.inject({ url: path, headers: { accept: 'text/html' } });
  rmSync(folder, { recursive: true });
  expect(statusCode).toBe(200);
  return body;
}

async function dataAt(path: string): Promise<JsonObject[]> {
  const [, block = ''] = BLOCK.exec(await pageAt(path)) ?? [];
  const { '@context': context, '@graph': objects } = JSON.parse(block) as {
    '@context': string;
    '@graph': JsonObject[];
  };
  expect(context).toBe('https://schema.org');
  return objects;
}

const iri = (id: string) => `urn:skill-graph:${id}`;

describe('the HTML of an entity’s page', () => {
  let exported: JsonObject[];
  beforeAll(async () => {
    const text = await textOf(toSchemaOrg(memoryReads(oneOfEverything())));
    ({ '@graph': exported } = JSON.parse(text) as { '@graph': JsonObject[] });
  });

  it.each(['skill:queues', 'role:developer', 'task:pipeline', 'resource:book', 'source:book', 'level:high'])(
    'describes %s with the statements of the export',
    async (id) => {
      const objects = await dataAt(`/${id.replace(':', '/')}`);
      const described = exported.find((object) => object['@id'] === iri(id));
      expect(described).toBeDefined();
      expect(objects).toContainEqual(described);
      // what it refers to is named
      const references = JSON.stringify(described).matchAll(/\{"@id":"([^"]+)"\}/g);
      for (const [, reference] of references) {
        expect(objects).toContainEqual(expect.objectContaining({ '@id': reference, name: expect.any(String) }));
      }
    },
  );

  it('has the title and the description of the entity', async () => {
    const page = await pageAt('/skill/queues');
    expect(page).toContain('<title>Message queues · Skill graph</title>');
    expect(page).toContain('<meta name="description" content="Passing work from one program to another" />');
  });

  it('holds any text', async () => {
    const hostile = '</script><script>alert(1)</script><!-- "$&" \u2028';
    const { nodes } = oneOfEverything();
    const skill = nodes.find(({ id }) => id === 'skill:queues') as SkillRecord;
    const node = { ...skill, version: 1, name: hostile, description: hostile };
    const page = await pageAt('/skill/queues', {
      nodes: async (ids) => new Map(ids.includes(node.id) ? [[node.id, node]] : []),
    });
    const [, block = ''] = BLOCK.exec(page) ?? [];
    expect(block).not.toContain('<');
    const { '@graph': objects } = JSON.parse(block) as { '@graph': JsonObject[] };
    expect(objects).toContainEqual(expect.objectContaining({ name: hostile, description: hostile }));
    const quoted = hostile.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    expect(page).toContain(`<title>${quoted} · Skill graph</title>`);
    expect(page).toContain(`content="${quoted}"`);
  });

  it.each(['/skill/none', '/', '/map/skill/queues', '/skill/%22%3e'])(
    'of another page is as it was built: %s',
    async (path) => {
      expect(await pageAt(path)).toBe(PAGE);
    },
  );

  it('is as it was built while the database fails or does not respond', async () => {
    expect(await pageAt('/skill/queues', { nodes: () => Promise.reject(new Error('gone')) })).toBe(PAGE);
    await app?.close();
    expect(await pageAt('/skill/queues', { nodes: () => new Promise(() => undefined) })).toBe(PAGE);
  });
});

it('says nothing about an entity where reading needs authentication', async () => {
  const server = await serve(undefined, { explorer: true, access: { requireAuth: true, configured: true } });
  const response = await fetch(`${server.url}/skill/queues`, { headers: { accept: 'text/html' } });
  expect(await response.text()).not.toContain('Message queues');
  await server.close();
});
