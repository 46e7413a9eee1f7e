import { beforeAll, describe, expect, it } from '@jest/globals';
import { toSchemaOrg } from '../../../src/exports/schema-org.js';
import { FixtureBuilder } from '../../fixtures/builder.js';
import { oneOfEverything } from '../../fixtures/situations.js';
import { runPython } from '../../support/python.js';
import { memoryReads, textOf } from './memory-reads.js';

const iri = (id: string): string => `urn:skill-graph:${id}`;

interface Document {
  '@context': string;
  '@graph': { '@id': string; [property: string]: unknown }[];
}

describe('the export in the terms of schema.org', () => {
  let document: Document;
  let text: string;
  beforeAll(async () => {
    text = await textOf(toSchemaOrg(memoryReads(oneOfEverything())));
    document = JSON.parse(text) as Document;
  });

  const find = (id: string) => document['@graph'].find((object) => object['@id'] === iri(id));

  it('has a defined term for a skill, in the set of skills', () => {
    expect(find('skill:queues')).toEqual({
      '@id': iri('skill:queues'),
      '@type': 'DefinedTerm',
      termCode: 'skill:queues',
      identifier: 'skill:queues',
      inDefinedTermSet: { '@id': iri('scheme:skills') },
      name: 'Message queues',
      alternateName: 'MQ',
      description: 'Passing work from one program to another',
    });
    expect(find('scheme:skills')).toEqual({ '@id': iri('scheme:skills'), '@type': 'DefinedTermSet', name: 'Skills' });
  });

  it('says what resources teach, tasks require and occupations need', () => {
    expect(find('resource:book')).toMatchObject({
      '@type': 'LearningResource',
      teaches: { '@id': iri('skill:queues') },
      creditText: 'Someone',
    });
    expect(find('task:pipeline')).toMatchObject({
      '@type': 'LearningResource',
      competencyRequired: { '@id': iri('skill:queues') },
      educationalLevel: { '@id': iri('level:high') },
    });
    expect(find('role:developer')).toMatchObject({
      '@type': 'Occupation',
      skills: [{ '@id': iri('skill:programming') }, { '@id': iri('skill:queues') }],
    });
  });

  it('has names in other languages, and what is the same elsewhere', async () => {
    const content = new FixtureBuilder()
      .add('skill:nursing', {
        name: 'Nursing',
        translations: [{ language: 'de', name: 'Pflege', description: null, aliases: [] }],
        externalIds: [
          { scheme: 'esco', value: 'n', url: 'http://example.org/n' },
          { scheme: 'esco', value: 'w', url: 'http://example.org/w', relation: 'BROAD' },
        ],
      })
      .build();
    const { '@graph': objects } = JSON.parse(await textOf(toSchemaOrg(memoryReads(content)))) as Document;
    expect(objects.find((object) => object['@id'] === iri('skill:nursing'))).toMatchObject({
      name: ['Nursing', { '@language': 'de', '@value': 'Pflege' }],
      sameAs: 'http://example.org/n',
    });
  });

  it('is read as RDF', async () => {
    // rdflib would fetch the context of schema.org
    const local = text.replace('"https://schema.org"', '{"@vocab":"https://schema.org/"}');
    const types = (await runPython('read_types.py', local)) as Record<string, string>;
    expect(types).toMatchObject({ [iri('skill:queues')]: 'https://schema.org/DefinedTerm' });
    expect(Object.keys(types)).toHaveLength(document['@graph'].length);
  });
});
