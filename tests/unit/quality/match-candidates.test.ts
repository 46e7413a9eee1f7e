import { describe, expect, it } from '@jest/globals';
import type { DatasetContent } from '../../../src/model/dataset-content.js';
import { runToEnd } from '../../../src/model/sliced.js';
import { checkGraph } from '../../../src/quality/check.js';
import type { CheckedGraph, RuleName } from '../../../src/quality/rule.js';
import { FixtureBuilder } from '../../fixtures/builder.js';
import { apply } from './apply.js';

const esco = () => new FixtureBuilder('esco');
const onet = () => new FixtureBuilder('onet');
const both = (...contents: DatasetContent[]) => ({
  nodes: contents.flatMap(({ nodes }) => nodes),
  edges: contents.flatMap(({ edges }) => edges),
});
const found = (graph: CheckedGraph, rule: RuleName = 'MATCH_CANDIDATE') =>
  runToEnd(checkGraph(graph)).filter((problem) => problem.rule === rule);
const suggested = (graph: CheckedGraph) => found(graph).map(({ suggestion }) => suggestion);
const match = (of: string, other: string, relation: string, rationale: string) => [
  { setMatch: { of, match: other, relation, basis: 'INFERRED', rationale } },
];

describe('candidates for matches', () => {
  const nurse = () => esco().add('role:esco-nurse', { name: 'Nurse' }).build();

  it('are entities of two datasets with the same name, whatever its case', () => {
    const graph = both(nurse(), onet().add('role:onet-nurse', { name: 'NURSE' }).build());
    expect(suggested(graph)).toEqual([
      match('role:esco-nurse', 'role:onet-nurse', 'EXACT', 'Both have the same name.'),
    ]);
    expect(found(graph)).toMatchObject([{ ids: ['role:esco-nurse', 'role:onet-nurse'], edges: [] }]);
    expect(found(graph, 'DUPLICATE_NAME')).toEqual([]);
    expect(found(apply(graph, suggested(graph).flat()) as typeof graph)).toEqual([]);
  });

  it('are entities whose names differ in the forms of their words', () => {
    const graph = both(
      nurse(),
      onet()
        .add('role:onet-nurses', { name: 'Nurses', aliases: ['Nurse'] })
        .build(),
    );
    const reason = 'Both have the same name, but for the forms of its words.';
    expect(suggested(graph)).toEqual([match('role:esco-nurse', 'role:onet-nurses', 'EXACT', reason)]);
    const skills = both(
      esco().add('skill:a', { name: 'data models' }).build(),
      onet().add('skill:b', { name: 'Data modeling' }).build(),
    );
    expect(suggested(skills)).toEqual([match('skill:a', 'skill:b', 'CLOSE', reason)]);
  });

  it('are close where a name is an alias of the other, and none where both only have the alias', () => {
    const alias = both(
      nurse(),
      onet()
        .add('role:onet-carer', { name: 'Carer', aliases: ['nurse', 'Sister'] })
        .build(),
    );
    const reason = '"Nurse" is the name of one and an alias of the other.';
    expect(suggested(alias)).toMatchObject([match('role:esco-nurse', 'role:onet-carer', 'CLOSE', reason)]);
    const shared = esco()
      .add('role:esco-nun', { name: 'Nun', aliases: ['Sister'] })
      .build();
    expect(
      suggested(
        both(
          shared,
          onet()
            .add('role:onet-carer', { name: 'Carer', aliases: ['Sister'] })
            .build(),
        ),
      ),
    ).toEqual([]);
  });

  it.each([
    ['skill:backend-sql', 'CLOSE', 'CLOSE'],
    ['skill:backend-sql', 'BROAD', 'BROAD'],
    ['skill:z-sql', 'BROAD', 'NARROW'],
  ] as const)('are a concept and what matches it, as closely: %s, %s', (id, relation, expected) => {
    const concept = { scheme: 'esco', value: 'q1', url: null };
    const graph = both(
      esco()
        .add('skill:esco-q1', { externalIds: [concept] })
        .build(),
      new FixtureBuilder('backend').add(id, { externalIds: [{ ...concept, relation }] }).build(),
    );
    const [of, other] = [id, 'skill:esco-q1'].sort() as [string, string];
    expect(suggested(graph)).toEqual([match(of, other, expected, 'Both have the external id esco q1.')]);
  });

  it('are not two entities that both are near to one concept', () => {
    const near = { externalIds: [{ scheme: 'esco', value: 'q1', url: null, relation: 'CLOSE' as const }] };
    const graph = both(onet().add('skill:a', near).build(), new FixtureBuilder('backend').add('skill:b', near).build());
    expect(suggested(graph)).toEqual([]);
  });

  it('are entities with the same external id, before what their names say', () => {
    const externalIds = [{ scheme: 'isco', value: '2221', url: null }];
    const graph = both(
      esco().add('role:esco-nurse', { name: 'Nurse', externalIds }).build(),
      onet()
        .add('role:onet-nurse', { name: 'Registered nurse', aliases: ['Nurse'], externalIds })
        .build(),
    );
    expect(suggested(graph)).toEqual([
      match('role:esco-nurse', 'role:onet-nurse', 'EXACT', 'Both have the external id isco 2221.'),
    ]);
  });

  it('are entities that are similar in meaning, unless their names say more or an edge joins them', () => {
    const graph = both(
      esco().add('role:esco-nurse', { name: 'Nurse' }).add('role:esco-cook', { name: 'Cook' }).build(),
      onet()
        .add('role:onet-carer', { name: 'Carer' })
        .add('role:onet-cook', { name: 'Cook' })
        .add('role:onet-chef', { name: 'Chef' })
        .edge('role:onet-chef', 'MATCHES', 'role:esco-cook', { relation: 'BROAD' })
        .build(),
    );
    const similar = (of: string, other: string) => ({ of, match: other, similarity: 0.875, score: 0.91 });
    const matches = [
      similar('role:onet-carer', 'role:esco-nurse'),
      similar('role:esco-cook', 'role:onet-cook'),
      similar('role:esco-cook', 'role:onet-chef'),
    ];
    const reason =
      "Each is the nearest to the other in meaning among the entities of the other's dataset, by a-model: similarity 0.88, score 0.91.";
    expect(suggested({ ...graph, similar: { model: 'a-model', matches } })).toEqual([
      match('role:esco-cook', 'role:onet-cook', 'EXACT', 'Both have the same name.'),
      match('role:esco-nurse', 'role:onet-carer', 'CLOSE', reason),
    ]);
  });

  it.each([
    ['of different kinds', [nurse(), onet().add('skill:nurse', { name: 'Nurse' }).build()]],
    ['of one dataset', [nurse(), esco().add('role:another', { name: 'Nurse' }).build()]],
    [
      'one of which a curator created',
      [nurse(), new FixtureBuilder('curated').add('role:n', { name: 'Nurse' }).build()],
    ],
    [
      'that share a name with a third one of their dataset',
      [nurse(), onet().add('role:onet-a', { name: 'Nurse' }).add('role:onet-b', { name: 'Nurse' }).build()],
    ],
    [
      'that an edge joins',
      [
        nurse(),
        onet()
          .add('role:onet-nurse', { name: 'Nurse' })
          .edge('role:onet-nurse', 'MATCHES', 'role:esco-nurse', { relation: 'BROAD' })
          .build(),
      ],
    ],
    [
      'that a chain of exact matches joins',
      [
        nurse(),
        onet()
          .add('role:onet-nurse', { name: 'Nurse' })
          .add('role:own', { dataset: 'own' })
          .edge('role:own', 'MATCHES', 'role:esco-nurse', { relation: 'EXACT' })
          .edge('role:own', 'MATCHES', 'role:onet-nurse', { relation: 'EXACT' })
          .build(),
      ],
    ],
  ])('are no entities %s', (_what, contents) => {
    expect(found(both(...contents))).toEqual([]);
  });

  it('come from the preferred name, where others of the dataset have it as an alias', () => {
    const titles = onet()
      .add('role:onet-nurse', { name: 'Nurse' })
      .add('role:onet-carer', { aliases: ['Nurse'] })
      .build();
    expect(found(both(nurse(), titles))).toMatchObject([{ ids: ['role:esco-nurse', 'role:onet-nurse'] }]);
  });
});

describe('duplicate names', () => {
  it('are merged within each of several datasets, and with what curators created', () => {
    const twice = onet().add('role:a', { name: 'Nurse' }).add('role:b', { name: 'Nurse' }).build();
    const esco1 = esco().add('role:esco', { name: 'Nurse' }).build();
    expect(found(both(twice, esco1), 'DUPLICATE_NAME')).toMatchObject([
      { ids: ['role:a', 'role:b', 'role:esco'], suggestion: [{ merge: { from: 'role:b', into: 'role:a' } }] },
    ]);
    const curated = new FixtureBuilder('curated').add('role:own', { name: 'Nurse' }).build();
    expect(found(both(esco1, curated), 'DUPLICATE_NAME')).toMatchObject([
      { suggestion: [{ merge: { from: 'role:own', into: 'role:esco' } }] },
    ]);
  });
});
