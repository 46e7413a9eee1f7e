import { beforeEach, describe, expect, it } from '@jest/globals';
import { CachedReads } from '../../../../src/graph/cache/cached-reads.js';
import type { SearchOptions, SkillFilter, SortKey } from '../../../../src/graph/ports/graph-reads.js';
import { type Classes, classesOf } from '../../../../src/model/equivalence.js';
import { type EntityKind, type EntityRecord, newNode } from '../../../../src/model/records.js';
import { runToEnd } from '../../../../src/model/sliced.js';
import { RecordedDatabase } from './recorded-database.js';

const PAGE_SIZE = 500;
const FIRST = { limit: 100, after: null };

let graph: Map<string, EntityRecord>;
let matches: Classes;
let database: RecordedDatabase;
let cached: CachedReads;

beforeEach(() => {
  graph = new Map();
  matches = new Map();
  const documentsOf = (ids: readonly string[]) =>
    ids.flatMap((id) => (graph.has(id) ? [{ node: graph.get(id)!, uses: 0 }] : []));
  database = new RecordedDatabase({
    documents: (after: string, limit: number) => {
      const ids = [...graph.keys()].sort().filter((id) => id > after);
      return documentsOf(ids.slice(0, limit));
    },
    documentsOf,
    exactMatches: () => matches,
    nodes: (ids: readonly string[]) => new Map(documentsOf(ids).map(({ node }) => [node.id, node])),
  });
  // room for all entities of a test
  cached = new CachedReads(database.reads, 2 << 20, 0);
});

function put(id: string, name: string, more: { aliases?: string[]; status?: 'DEPRECATED' } = {}): void {
  const kind = id.split(':')[0]!.toUpperCase() as EntityKind;
  graph.set(id, {
    ...newNode(kind, { id, name, description: null, dataset: 'test', ...more }),
    version: 1,
  } as EntityRecord);
}

async function write(...changed: string[]): Promise<void> {
  database.write(...changed);
  await cached.refresh();
}

async function found(text: string, kinds: EntityKind[] | null = null): Promise<string[]> {
  const { items } = await cached.search(text, kinds, { limit: 100, after: null });
  return items.map(({ node }) => node.id);
}

const readsOf = (name: string) => database.takeReceived().filter(([received]) => received === name);

describe('the index for search', () => {
  it('is built once of all entities, which it reads in pages, for all who wait for it', async () => {
    for (let at = 0; at < 2 * PAGE_SIZE + 1; at += 1) put(`skill:${at}`, `Skill number ${at}`);
    const both = await Promise.all([found('number 17'), found('number 1000')]);
    expect(both).toEqual([['skill:17'], ['skill:1000']]);
    const pages = readsOf('documents');
    expect(pages).toHaveLength(3);
    expect(new Set(pages.map(([, after]) => after)).size).toBe(3);
    await found('number 18');
    expect(database.takeReceived()).toEqual([]);
  });

  it('is ready for the first search once it was prepared', async () => {
    put('skill:docker', 'Docker');
    await cached.prepareSearch();
    database.takeReceived();
    expect(await found('docker')).toEqual(['skill:docker']);
    // the entities were read with the index
    expect(database.takeReceived()).toEqual([]);
  });

  it('has what a write created, renamed and deleted, of which it reads no more than that', async () => {
    put('skill:docker', 'Docker');
    put('skill:git', 'Git');
    put('skill:sql', 'SQL');
    await cached.prepareSearch();
    expect(await found('git')).toEqual(['skill:git']);
    database.takeReceived();
    put('skill:docker', 'Containers');
    put('skill:kafka', 'Kafka');
    graph.delete('skill:git');
    await write('skill:docker', 'skill:kafka', 'skill:git');
    expect(await Promise.all(['docker', 'containers', 'kafka', 'git', 'sql'].map((text) => found(text)))).toEqual([
      [],
      ['skill:docker'],
      ['skill:kafka'],
      [],
      ['skill:sql'],
    ]);
    const received = database.takeReceived().filter(([name]) => name.startsWith('documents'));
    expect(received).toEqual([['documentsOf', ['skill:docker', 'skill:kafka', 'skill:git']]]);
  });

  it('has both of two writes, the second of which comes while it reads the first', async () => {
    put('skill:sql', 'SQL');
    await cached.prepareSearch();
    let open = () => {};
    database.gate = new Promise((resolve) => (open = resolve));
    put('skill:docker', 'Docker');
    database.write('skill:docker');
    const refreshed = cached.refresh();
    open();
    await refreshed;
    database.gate = new Promise((resolve) => (open = resolve));
    const first = found('docker');
    put('skill:kafka', 'Kafka');
    database.write('skill:kafka');
    const second = cached.refresh().then(() => found('kafka'));
    open();
    expect([await first, await second]).toEqual([['skill:docker'], ['skill:kafka']]);
  });

  it('is built again for another graph', async () => {
    put('skill:docker', 'Docker');
    await found('docker');
    graph.clear();
    put('skill:git', 'Git');
    database.replace();
    await cached.refresh();
    expect([await found('docker'), await found('git')]).toEqual([[], ['skill:git']]);
  });

  it('is built by the next search if the database was unavailable', async () => {
    put('skill:docker', 'Docker');
    database.isUnavailable = true;
    await expect(found('docker')).rejects.toThrow('UNAVAILABLE');
    database.isUnavailable = false;
    await cached.refresh();
    expect(await found('docker')).toEqual(['skill:docker']);
  });
});

describe('search by the index', () => {
  beforeEach(() => {
    put('skill:docker', 'Docker');
    put('technology:docker', 'Docker', { aliases: ['docker engine'] });
    put('skill:docker-images', 'Docker images');
    put('skill:docker-networks', 'Docker networks');
    put('technology:docker-machine', 'Docker Machine', { status: 'DEPRECATED' });
    put('technology:swarm', 'Swarm', { aliases: ['Docker'] });
  });

  it('has pages that follow each other, with what is deprecated last and falling scores', async () => {
    const all = await cached.search('docker', null, { limit: 100, after: null });
    expect([all.total, all.more, all.items.at(-1)!.node.id]).toEqual([6, false, 'technology:docker-machine']);
    const scores = all.items.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const paged: string[] = [];
    let after: SortKey | null = null;
    for (let isLast = false; !isLast;) {
      const page = await cached.search('docker', null, { limit: 2, after });
      expect(page.total).toBe(6);
      paged.push(...page.items.map(({ node }) => node.id));
      after = page.items.at(-1)!.key;
      isLast = !page.more;
    }
    expect(paged).toEqual(all.items.map(({ node }) => node.id));
  });

  it('says what matched, and finds the asked kinds only', async () => {
    const { items } = await cached.search('docker engine', ['TECHNOLOGY'], { limit: 1, after: null });
    expect(items.map(({ node, matched }) => [node.id, matched])).toEqual([['technology:docker', 'docker engine']]);
    expect(await found('docker', ['SKILL'])).toEqual(['skill:docker', 'skill:docker-images', 'skill:docker-networks']);
  });

  it('completes names, at most as many as asked', async () => {
    const ids = (await cached.suggest('docker n', null, 10)).map(({ id }) => id);
    expect(ids).toEqual(['skill:docker-networks']);
    expect(await cached.suggest('dock', ['SKILL'], 2)).toHaveLength(2);
  });

  it('knows entities of other kinds with the same name or alias, and no others', async () => {
    const namesakes = async (id: string) => (await cached.namesakes(id)).map((node) => node.id);
    expect(await namesakes('skill:docker')).toEqual(['technology:docker', 'technology:swarm']);
    expect(await namesakes('technology:docker')).toEqual(['skill:docker']);
    expect(await namesakes('skill:docker-images')).toEqual([]);
    expect(await namesakes('skill:none')).toEqual([]);
  });

  describe('by meaning', () => {
    const NEAR = ['skill:docker-images', 'technology:docker-machine', 'skill:gone', 'technology:swarm'].map(
      (id, at) => ({ id, similarity: 0.9 - at / 100 }),
    );
    const by = (mode: 'MEANING' | 'BOTH', more: SearchOptions = {}) =>
      cached.search('whale', null, FIRST, { byMeaning: { mode, near: NEAR, chance: 0.5 }, ...more });

    it('leaves out what was deleted, and has what is deprecated last', async () => {
      const { items, total } = await by('MEANING');
      const found = items.map(({ node, similarity, byWords, matched }) => [node.id, similarity, byWords, matched]);
      expect([found, total]).toEqual([
        [
          ['skill:docker-images', 0.9, false, null],
          ['technology:swarm', 0.87, false, null],
          ['technology:docker-machine', 0.89, false, null],
        ],
        3,
      ]);
      const scores = items.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    });

    it('merges exact matches, also of what words found', async () => {
      put('skill:whale', 'Whale');
      await write('skill:whale');
      matches = classesOf([['skill:whale', 'skill:docker-images']]);
      const { items, total } = await by('BOTH', { mergeMatches: true });
      expect(items.map(({ node, merged }) => [node.id, merged.map(({ id }) => id)])).toEqual([
        ['skill:whale', ['skill:docker-images']],
        ['technology:swarm', []],
        ['technology:docker-machine', []],
      ]);
      expect(total).toBe(3);
    });
  });

  it('turns the text of a filter into ids', async () => {
    const filter = { level: ['a'], text: 'images' } as unknown as SkillFilter;
    await cached.skillCount(filter);
    expect(readsOf('skillCount')).toEqual([['skillCount', { ...filter, ids: ['skill:docker-images'] }]]);
  });

  it('finds names in a text, and what a list of names means', async () => {
    const text = 'We build Docker images.';
    const mentions = runToEnd(await cached.mentions(text, ['SKILL']));
    expect(mentions.map(({ start, end, ids }) => [text.slice(start, end), ids])).toEqual([
      ['Docker images', ['skill:docker-images']],
    ]);
    const matcher = await cached.nameMatcher();
    expect(matcher.matches('docker', null, 2).map(({ id }) => id)).toEqual(['skill:docker', 'technology:docker']);
  });
});
