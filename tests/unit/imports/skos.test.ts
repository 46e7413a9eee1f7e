import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { DEFAULT_DATASET_FOLDER, readDatasetFolder } from '../../../src/dataset/default-graph.js';
import { toTurtle } from '../../../src/exports/turtle.js';
import { type KnownIds, NO_KNOWN_IDS } from '../../../src/imports/item.js';
import { skosFormat, type SkosOptions } from '../../../src/imports/skos.js';
import { type DatasetContent, edgeKey } from '../../../src/model/dataset-content.js';
import type { EdgeRecord } from '../../../src/model/records.js';
import { packageRoot } from '../../../src/process/package-root.js';
import { FixtureBuilder } from '../../fixtures/builder.js';
import { oneOfEverything } from '../../fixtures/situations.js';
import { memoryReads, textOf } from '../exports/memory-reads.js';
import { folderOf, readAll, shortly } from './download.js';

const vocabulary = (name: string) => join(packageRoot, 'tests', 'fixtures', 'vocabularies', name);
const C = 'http://data.example.org/esco/';

const readText = (text: string, options: Partial<SkosOptions> = {}) =>
  readAll(skosFormat(`${folderOf({ 'v.ttl': text })}/v.ttl`, { dataset: 'v', ...options }));
const SKOS = '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix c: <http://c.example.org/> .\n';

/** What SKOS carries of an edge. */
const carried = (edges: readonly EdgeRecord[]) =>
  edges
    .map(({ kind, from, to, strength, importance, group, except, primary }) => ({
      ...{ kind, from, to, strength, importance, group, primary },
      except: except && [...except].sort(),
    }))
    .sort((a, b) => (edgeKey(a) < edgeKey(b) ? -1 : 1));

describe('our own export as Turtle', () => {
  const withAddresses = () => {
    const externalIds = [
      { scheme: 'onet', value: '2.A.1', url: null },
      { scheme: 'esco', value: 'http://data.example.org/a b', url: 'https://esco.example.org/a%20b' },
      { scheme: 'wikidata', value: 'Q1', url: 'https://wikidata.example.org/Q1' },
    ];
    return new FixtureBuilder()
      .add('skill:a', { externalIds, status: 'DEPRECATED' })
      .add('technology:t', { url: 'https://t.example.org', hot: true, externalIds: externalIds.slice(0, 1) })
      .add('track:x', { externalIds })
      .skills('b', 'c', 'd')
      .add('role:r')
      .add('role:s')
      .edge('role:r', 'RELATED_TO', 'role:s')
      .edge('role:r', 'LEADS_TO', 'role:s')
      .edge('skill:b', 'USES', 'technology:t', { primary: true })
      .edge('skill:a', 'REPLACED_BY', 'skill:b')
      .requires('d', 'b', { group: 'either of two' })
      .requires('d', 'c', { group: 'either of two' })
      .group('g', 'b', 'c')
      .requiresGroup('a', 'g', { strength: 'RECOMMENDED', except: ['skill:c'] })
      .build();
  };

  it.each([
    ['the default graph', () => readDatasetFolder(DEFAULT_DATASET_FOLDER)],
    ['one of everything', oneOfEverything],
    ['addresses, alternatives and exceptions', withAddresses],
  ])('is read again: %s', async (_what, content) => {
    const { id, nodes, edges }: DatasetContent = content();
    const read = await readText(await textOf(toTurtle(memoryReads({ nodes, edges }))), { dataset: id });
    expect(read.skipped).toEqual([]);
    for (const node of nodes) expect(read.node(node.id)).toEqual(node);
    expect(read.nodes).toHaveLength(nodes.length);
    expect(carried(read.edges)).toEqual(carried(edges));
  });
});

describe('a vocabulary in the manner of ESCO', () => {
  const format = (options: Partial<SkosOptions> = {}) =>
    skosFormat(vocabulary('esco-style.ttl'), {
      dataset: 'boats',
      profile: vocabulary('esco-style.yaml'),
      ...options,
    });

  it('becomes skills, areas and roles, as the profile says', async () => {
    const { nodes, node } = await readAll(format());
    expect(nodes.map(({ id }) => id).sort()).toEqual([
      'area:boats-water-craft',
      'role:boats-ferryman',
      'role:boats-gondolier',
      'skill:boats-row-boats-skill-punt',
      'skill:boats-row-boats-skill-row',
      'skill:boats-scull',
      'source:boats',
    ]);
    expect(node('skill:boats-row-boats-skill-row')).toMatchObject({
      name: 'row boats',
      aliases: ['rowing'],
      description: 'Move a boat\nwith oars.',
      externalIds: [
        { scheme: 'uri', value: `${C}skill-row`, url: `${C}skill-row` },
        { scheme: 'boats', value: 'S1.1', url: null },
      ],
      citations: [{ source: 'source:boats', locator: `${C}skill-row` }],
      dataset: 'boats',
    });
    expect(node('skill:boats-row-boats-skill-punt')).toMatchObject({ status: 'DEPRECATED' });
    expect(node('source:boats')).toMatchObject({
      name: 'Example skills pillar',
      url: `${C}scheme-skills`,
      licence: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });

  it('becomes edges: needs, stated relations, and the nearest area of each skill', async () => {
    const { edges } = await readAll(format());
    expect(shortly(edges).sort()).toEqual([
      'role:boats-ferryman NEEDS skill:boats-row-boats-skill-row',
      'role:boats-ferryman NEEDS skill:boats-scull',
      'role:boats-ferryman RELATED_TO role:boats-gondolier',
      'skill:boats-row-boats-skill-punt IN_AREA area:boats-water-craft',
      'skill:boats-row-boats-skill-row IN_AREA area:boats-water-craft',
      'skill:boats-scull IN_AREA area:boats-water-craft',
    ]);
    expect(edges.find(({ to }) => to === 'skill:boats-scull')).toMatchObject({
      importance: 'PREFERRED',
      basis: 'STATED',
      citations: [{ source: 'source:boats', locator: `${C}occupation-ferryman` }],
    });
  });

  it('reports with their lines the statements that are no edge', async () => {
    const { skipped } = await readAll(format());
    expect(skipped.sort()).toEqual([
      expect.stringMatching(/^esco-style\.ttl:27: exactMatch: the other end is neither in the file nor in the graph$/),
      expect.stringMatching(/^esco-style\.ttl:\d+: skos:related: only roles have stated relations/),
      expect.stringMatching(/^esco-style\.ttl:\d+: skos:broader of ROLE: only skills are in areas$/),
    ]);
  });

  it('has labels of other languages when they are asked for', async () => {
    const { node } = await readAll(format({ languages: ['de'] }));
    expect(JSON.stringify(node('role:boats-ferryman'))).toContain('Fährmann');
    expect(JSON.stringify(node('skill:boats-row-boats-skill-row'))).not.toContain('ramer');
  });

  it('keeps the ids that the graph has for its concepts', async () => {
    const known: KnownIds = {
      ...NO_KNOWN_IDS,
      idOf: (scheme, value) => (scheme === 'uri' && value === `${C}skill-scull` ? 'skill:boats-old-name' : undefined),
      isTaken: () => false,
    };
    const format_ = format();
    const read = await readAll({ ...format_, items: (skip) => format_.items(skip, known) });
    expect(read.node('skill:boats-old-name')).toMatchObject({ name: 'scull' });
    expect(shortly(read.edges)).toContain('role:boats-ferryman NEEDS skill:boats-old-name');
  });
});

describe('a vocabulary in the manner of JobTech', () => {
  it('is read from N-Triples in any order, in its own language, without a profile', async () => {
    const profile = `${folderOf({ 'p.yaml': 'language: sv\n' })}/p.yaml`;
    const { node, edges, skipped } = await readAll(
      skosFormat(vocabulary('headlines.nt'), { dataset: 'jobs', profile }),
    );
    expect(skipped).toEqual([]);
    expect(node('area:jobs-databaser')).toMatchObject({ name: 'Databaser' });
    expect(node('skill:jobs-sql')).toMatchObject({ name: 'SQL', aliases: ['SQL-språket'] });
    expect(shortly(edges).sort()).toEqual([
      'skill:jobs-sql IN_AREA area:jobs-databaser',
      'skill:jobs-sql IN_TRACK track:jobs-digitala-kompetenser',
    ]);
  });
});

describe('a file that cannot be imported', () => {
  it('is refused with its line', async () => {
    await expect(readText(`${SKOS}c:a a skos:Concept ;\n  skos:prefLabel "a .\n`)).rejects.toThrow(/^v\.ttl:[345]: /);
    await expect(readText(`${SKOS}c:a d:b c:c .\n`)).rejects.toThrow(/^v\.ttl:3: Undefined prefix "d:"/);
  });

  it.each(['v.rdf', 'v.jsonld'])('as %s is refused, with what to do', (name) => {
    expect(() => skosFormat(name, { dataset: 'v' })).toThrow(/convert it to Turtle/);
  });

  it('because the dataset or the profile is invalid is refused', () => {
    expect(() => skosFormat('v.ttl', { dataset: 'V' })).toThrow('--dataset V: must be in lower case');
    const profile = `${folderOf({ 'p.yaml': 'kinds:\n  - { kind: SPOON }\n' })}/p.yaml`;
    expect(() => skosFormat('v.ttl', { dataset: 'v', profile })).toThrow(/p\.yaml:2: kinds\.0\.kind: /);
  });
});

describe('a concept', () => {
  it('without a label in the language is skipped with its line', async () => {
    const { nodes, skipped } = await readText(`${SKOS}c:a a skos:Concept ;\n  skos:prefLabel "eins"@de .\n`);
    expect(nodes.map(({ id }) => id)).toEqual(['source:v']);
    expect(skipped).toEqual([expect.stringMatching(/^v\.ttl:[34]: name: /)]);
  });

  it('in a cycle of broader concepts is read', async () => {
    const { nodes } = await readText(
      `${SKOS}c:a a skos:Concept ; skos:prefLabel "a" ; skos:broader c:b .\nc:b a skos:Concept ; skos:prefLabel "b" ; skos:broader c:a .\n`,
    );
    expect(nodes.map(({ id }) => id)).toEqual(['source:v', 'skill:v-a', 'skill:v-b']);
  });
});
