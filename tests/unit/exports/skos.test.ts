import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toJsonld } from '../../../src/exports/jsonld.js';
import { toTurtle } from '../../../src/exports/turtle.js';
import { readDatasetFolder, DEFAULT_DATASET_FOLDER } from '../../../src/dataset/default-graph.js';
import { FixtureBuilder } from '../../fixtures/builder.js';
import { oneOfEverything } from '../../fixtures/situations.js';
import { runPython } from '../../support/python.js';
import { memoryReads, textOf } from './memory-reads.js';
import { anyText, NASTY_TEXTS, nastyTexts } from './nasty.js';
import type { DatasetContent } from '../../../src/model/dataset-content.js';

interface Read {
  isomorphic: boolean;
  violations: Record<string, string[]>;
  subjects: Record<string, Record<string, string[]>>;
}

const NONE = { S9: [], S13: [], S14: [], S27: [], S37: [], S46: [] };
const iri = (id: string): string => `urn:skill-graph:${id}`;

/** What rdflib reads in a graph's Turtle and JSON-LD. */
async function readBack(content: DatasetContent): Promise<Read> {
  const [turtle, jsonld] = await Promise.all([toTurtle, toJsonld].map((write) => textOf(write(memoryReads(content)))));
  return (await runPython('read_rdf.py', turtle!, jsonld!)) as Read;
}

describe('SKOS, as rdflib reads it', () => {
  describe('of one of everything', () => {
    let read: Read;
    beforeAll(async () => {
      read = await readBack(oneOfEverything());
    });

    it('is the same in Turtle and in JSON-LD, and sound', () => {
      expect(read).toMatchObject({ isomorphic: true, violations: NONE });
    });

    it('has a concept for a skill, below its area, with labels, definition, id, source and what it is tied to', () => {
      expect(read.subjects[iri('skill:queues')]).toEqual({
        'rdf:type': ['http://www.w3.org/2004/02/skos/core#Concept', iri('ns#Skill')].sort(),
        'skos:inScheme': [iri('scheme:skills')],
        'skos:prefLabel': ['Message queues'],
        'skos:altLabel': ['MQ'],
        'skos:definition': ['Passing work from one program to another'],
        'skos:notation': ['skill:queues'],
        'skos:broader': [iri('area:messaging')],
        'skos:related': [iri('skill:programming')],
        'dct:source': [iri('source:book')],
        'sg:citation': ['source:book#queues'],
        'sg:externalId': ['esco:q1'],
        'sg:dataset': ['fixture'],
        'sg:skillKind': ['TECHNICAL'],
        'sg:status': ['ACTIVE'],
        'sg:learningTimeMin': ['2'],
        'sg:learningTimeMax': ['4.5'],
        'sg:learningTimeBasis': ['STATED'],
        'sg:requires': [iri('skill:programming')],
        'sg:uses': [iri('technology:kafka'), iri('technology:rabbitmq')],
        'sg:atLevel': [iri('level:high')],
      });
    });

    it('has areas, and skills in no area, on top; tracks as collections', () => {
      const skills = iri('scheme:skills');
      expect(read.subjects[iri('area:messaging')]!['skos:topConceptOf']).toEqual([skills]);
      expect(read.subjects[iri('skill:teamwork')]!['skos:topConceptOf']).toEqual([skills]);
      expect(read.subjects[iri('track:cloud')]).toMatchObject({ 'skos:member': [iri('skill:queues')] });
      expect(read.subjects[iri('track:cloud')]).not.toHaveProperty('skos:inScheme');
    });

    it('tells essential needs from preferred ones', () => {
      expect(read.subjects[iri('role:developer')]).toMatchObject({
        'sg:needs': [iri('skill:programming')],
        'sg:prefers': [iri('skill:queues')],
      });
    });
  });

  it.each([
    ['EXACT', 'skos:exactMatch'],
    ['CLOSE', 'skos:closeMatch'],
    ['BROAD', 'skos:broadMatch'],
    ['NARROW', 'skos:narrowMatch'],
  ] as const)('writes a match that is %s as %s', async (relation, property) => {
    const { subjects, violations } = await readBack(
      new FixtureBuilder().skills('web', 'www').edge('skill:web', 'MATCHES', 'skill:www', { relation }).build(),
    );
    expect(subjects[iri('skill:web')]).toMatchObject({ [property]: [iri('skill:www')] });
    expect(violations).toEqual(NONE);
  });

  it('has labels and definitions in other languages with their tags, one preferred label in each', async () => {
    const content = new FixtureBuilder()
      .add('skill:queues', {
        name: 'Message queues',
        translations: [
          { language: 'de', name: 'Warteschlangen', description: 'Für "Aufträge".', aliases: ['Warteschlangen', 'WS'] },
          { language: 'pt-BR', name: 'Filas', description: null, aliases: [] },
        ],
      })
      .build();
    expect(await readBack(content)).toMatchObject({ isomorphic: true, violations: NONE });
    const turtle = await textOf(toTurtle(memoryReads(content)));
    expect(turtle).toContain('skos:prefLabel "Message queues", "Warteschlangen"@de, "Filas"@pt-br');
    expect(turtle).toContain('skos:altLabel "WS"@de');
    expect(turtle).toContain('skos:definition "Für \\"Aufträge\\"."@de');
  });

  it('says which technology a skill is the primary skill of, and what replaces something', async () => {
    const { subjects, violations } = await readBack(
      new FixtureBuilder()
        .skills('web')
        .add('technology:aspnet')
        .add('technology:aspnet-core')
        .edge('skill:web', 'USES', 'technology:aspnet')
        .edge('skill:web', 'USES', 'technology:aspnet-core', { primary: true })
        .edge('technology:aspnet', 'REPLACED_BY', 'technology:aspnet-core')
        .build(),
    );
    expect(subjects[iri('skill:web')]).toMatchObject({
      'sg:uses': [iri('technology:aspnet'), iri('technology:aspnet-core')],
      'sg:isPrimarySkillOf': [iri('technology:aspnet-core')],
    });
    expect(subjects[iri('technology:aspnet')]).toMatchObject({
      'dct:isReplacedBy': [iri('technology:aspnet-core')],
    });
    expect(violations).toEqual(NONE);
  });

  it('requires one of several alternatives, none of them by itself', async () => {
    const { subjects, violations } = await readBack(
      new FixtureBuilder()
        .skills('web', 'go', 'java')
        .requires('web', 'go', { group: 'a language' })
        .requires('web', 'java', { group: 'a language' })
        .build(),
    );
    const group = iri('alternatives:skill:web/a%20language');
    expect(subjects[iri('skill:web')]).toMatchObject({ 'sg:requiresOneOf': [group] });
    expect(subjects[iri('skill:web')]).not.toHaveProperty('sg:requires');
    expect(subjects[group]!['skos:member']).toEqual([iri('skill:go'), iri('skill:java')]);
    expect(violations).toEqual(NONE);
  });

  it('requires and needs a named group as a collection, which is no concept, with what it excepts', async () => {
    const { subjects, violations } = await readBack(
      new FixtureBuilder()
        .skills('web', 'go', 'java')
        .add('role:developer')
        .group('language', 'go', 'java')
        .requiresGroup('web', 'language', { except: ['skill:go'] })
        .edge('role:developer', 'NEEDS', 'group:language', { importance: 'PREFERRED' })
        .build(),
    );
    expect(subjects[iri('group:language')]).toMatchObject({
      'rdf:type': ['http://www.w3.org/2004/02/skos/core#Collection', iri('ns#AlternativeGroup')].sort(),
      'skos:member': [iri('skill:go'), iri('skill:java')],
    });
    expect(subjects[iri('skill:web')]).toMatchObject({
      'sg:requiresOneOf': [iri('group:language')],
      'sg:excepts': [iri('skill:go')],
    });
    expect(subjects[iri('skill:web')]).not.toHaveProperty('skos:related');
    expect(subjects[iri('role:developer')]).toMatchObject({ 'sg:prefersOneOf': [iri('group:language')] });
    expect(violations).toEqual(NONE);
  });

  it('matches what others say of the same thing, also where a skill and its technology are one thing to them', async () => {
    const externalIds = [{ scheme: 'wikidata', value: 'Q186055', url: 'http://www.wikidata.org/entity/Q186055' }];
    const { subjects, violations } = await readBack(
      new FixtureBuilder()
        .add('skill:git', { externalIds })
        .add('technology:git', { externalIds })
        .add('track:git', { externalIds })
        .edge('skill:git', 'USES', 'technology:git')
        .edge('skill:git', 'IN_TRACK', 'track:git')
        .build(),
    );
    expect(subjects[iri('skill:git')]!['skos:exactMatch']).toEqual([externalIds[0]!.url]);
    expect(subjects[iri('track:git')]!['rdfs:seeAlso']).toEqual([externalIds[0]!.url]);
    expect(violations).toEqual(NONE);
  });

  it('has any text as it is', async () => {
    const texts = [...NASTY_TEXTS, ...fc.sample(anyText, { numRuns: 300, seed: 5 })];
    const { isomorphic, violations, subjects } = await readBack(nastyTexts(texts));
    expect({ isomorphic, violations }).toEqual({ isomorphic: true, violations: NONE });
    expect(texts.map((_, at) => subjects[iri(`skill:s${at}`)]!['skos:prefLabel'])).toEqual(texts.map((text) => [text]));
  });

  it('is sound for the default graph', async () => {
    const content = readDatasetFolder(DEFAULT_DATASET_FOLDER);
    const { isomorphic, violations, subjects } = await readBack(content);
    expect({ isomorphic, violations }).toEqual({ isomorphic: true, violations: NONE });
    for (const { id, name } of content.nodes.filter(({ kind }) => kind !== 'SOURCE')) {
      expect(subjects[iri(id)]).toMatchObject({ 'skos:prefLabel': [name] });
    }
  });

  it('is judged by conditions that find what breaks them', async () => {
    const broken = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      <urn:s9> a skos:Concept, skos:ConceptScheme .
      <urn:s13> skos:prefLabel "x" ; skos:altLabel "x" .
      <urn:s14> skos:prefLabel "x", "y" .
      <urn:s27> skos:related <urn:far> ; skos:broader <urn:near> . <urn:near> skos:broader <urn:far> .
      <urn:s37> a skos:Collection ; skos:exactMatch <urn:other> .
      <urn:s46> skos:exactMatch <urn:b> . <urn:b> skos:exactMatch <urn:c> . <urn:s46> skos:relatedMatch <urn:c> .`;
    const { violations, isomorphic } = (await runPython('read_rdf.py', broken, '{}')) as Read;
    expect(isomorphic).toBe(false);
    for (const condition of Object.keys(NONE)) {
      expect(violations[condition]).toContain(`urn:${condition.toLowerCase()}`);
    }
  });
});
