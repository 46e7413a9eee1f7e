import { describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { decide } from '../../../src/curation/decide.js';
import { parseChanges } from '../../../src/curation/parse.js';
import { readDataset } from '../../../src/dataset/read.js';
import { toRecords } from '../../../src/dataset/records.js';
import { toCsv } from '../../../src/exports/csv.js';
import { toGraphml } from '../../../src/exports/graphml.js';
import { toJsonl } from '../../../src/exports/jsonl.js';
import { toEdgesCsv, toNodesCsv } from '../../../src/exports/neo4j-csv.js';
import { decodeEdge, decodeNode } from '../../../src/graph/neo4j/decode.js';
import { csvFormat } from '../../../src/imports/csv.js';
import { jsonlFormat } from '../../../src/imports/jsonl.js';
import { checkRecord, EDGE_SCHEMA } from '../../../src/imports/record-schema.js';
import { columnsOf } from '../../../src/model/columns.js';
import { differingFields } from '../../../src/model/curated-fields.js';
import type { Field, Fields } from '../../../src/model/field.js';
import { idPrefix, isGroupId } from '../../../src/model/ids.js';
import { edgeProperties, labelsOf, nodeProperties } from '../../../src/model/properties.js';
import {
  EDGE_KINDS,
  type EdgeKind,
  type EdgeRecord,
  FIELDS_OF_EDGES,
  newEdge,
  type NewNode,
  NODE_KINDS,
  type NodeKind,
  type NodeRecord,
  withoutVersion,
} from '../../../src/model/records.js';
import { EDGES, NODES } from '../../../src/model/schema-table.js';
import { typeName } from '../../../src/model/type-name.js';
import { memoryReads, textOf } from '../exports/memory-reads.js';
import { folderOf, readAll } from '../imports/download.js';
import { withDataset } from '../dataset/small-dataset.js';

const DATASET = 'small';
const CITATIONS = [{ source: 'source:handbook', locator: 'basics' }];

/** A value of each type that differs from the type's empty value. */
function valueOf(name: string, { type, choices, kinds }: Field): unknown {
  switch (type) {
    case 'url':
      return `https://example.org/${name}`;
    case 'id':
      return `${idPrefix(kinds![0]!)}:beginner`;
    case 'ids':
      return ['one', 'another'].map((slug) => `${idPrefix(kinds![0]!)}:${slug}`);
    case 'dataset':
      return DATASET;
    case 'choice':
      return choices!.at(-1);
    case 'flag':
      return true;
    case 'rank':
      return 7;
    case 'months':
      return { min: 1.5, max: 4 };
    case 'names':
    case 'texts':
      return [`a ${name}`, `another ${name}`];
    case 'citation':
      return { source: 'source:handbook', locator: 'months' };
    case 'citations':
      return CITATIONS;
    case 'translations':
      return [
        { language: 'de', name: 'ein Name', description: 'Eine Beschreibung.', aliases: ['noch einer'] },
        { language: 'pt-BR', name: 'um nome', description: null, aliases: [] },
      ];
    case 'externalIds':
      return [{ scheme: 'other', value: name, url: 'https://example.org' }];
    default:
      return `some ${name}`;
  }
}

const valuesOf = (fields: Fields): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueOf(name, field)]));
const idOf = (kind: NodeKind, slug = 'full') => `${idPrefix(kind)}:${slug}`;
const fullNode = (kind: NodeKind) => ({ kind, id: idOf(kind), ...valuesOf(NODES[kind]) }) as unknown as NewNode;
/** One edge to each kind of end. Only what leads to a group excepts members, and only other edges are in a group. */
const fullEdges = (kind: EdgeKind) => {
  const { from, to } = EDGES[kind];
  // an edge that joins nodes of one kind ends at the kind at which it starts
  const kinds: readonly NodeKind[] = 'isOfOneKind' in EDGES[kind] ? [from[0]] : to;
  // what a USES edge says depends on its start
  const starts: readonly NodeKind[] = kind === 'USES' ? from : [from[0]];
  return starts.flatMap((start) =>
    kinds.map((end) => {
      const ends = { kind, from: idOf(start), to: idOf(end, 'other') };
      const { group, except, ...values } = valuesOf(FIELDS_OF_EDGES[kind]);
      const ofStart = kind === 'USES' ? (start === 'SKILL' ? { hot: false, inDemand: false } : { primary: false }) : {};
      const ofEnd = end === 'ALTERNATIVE_GROUP' ? { except } : { group };
      return newEdge({ ...ends, ...values, ...ofStart, ...ofEnd } as unknown as EdgeRecord);
    }),
  );
};

const nodes = NODE_KINDS.map(fullNode);
const edges = EDGE_KINDS.flatMap(fullEdges);
const content = { id: DATASET, nodes, edges };
const ofKinds = NODE_KINDS.map((kind) => [kind, fullNode(kind)] as const);
const ofEdgeKinds = edges.map((edge) => [edge.kind, edge] as const);

describe('every field of the schema table', () => {
  it.each(ofKinds)('of a %s is stored in Neo4j and read again', (kind, node) => {
    const row = { ...nodeProperties(node), labels: labelsOf(kind), version: 3 };
    expect(withoutVersion(decodeNode(row))).toEqual(node);
  });

  it.each(ofEdgeKinds)('of a %s edge is stored in Neo4j and read again', (kind, edge) => {
    const { from, to } = edge;
    expect(decodeEdge({ ...edgeProperties(edge), kind, from, to })).toEqual(edge);
  });

  it('is exported as JSON Lines and imported again', async () => {
    const text = await textOf(toJsonl(memoryReads(content)));
    const read = await readAll(await jsonlFormat(`${folderOf({ 'g.jsonl': text })}/g.jsonl`));
    expect(read.skipped).toEqual([]);
    expect(read.nodes).toEqual(expect.arrayContaining(nodes));
    expect(read.edges).toEqual(expect.arrayContaining(edges));
  });

  it('is exported as tables and imported again', async () => {
    const files: Record<string, string> = {};
    for await (const { file, text } of toCsv(memoryReads(content))) files[file] = (files[file] ?? '') + text;
    const read = await readAll(csvFormat(`${folderOf(files)}/mapping.yaml`));
    expect(read.skipped).toEqual([]);
    expect(read.nodes).toEqual(expect.arrayContaining(nodes));
    expect(read.edges).toEqual(expect.arrayContaining(edges));
  });

  it('has a column in GraphML and in CSV for Neo4j', async () => {
    const columns = (all: readonly Fields[]) => all.flatMap((fields) => columnsOf(fields).map(([name]) => name));
    const graphml = await textOf(toGraphml(memoryReads(content)));
    for (const name of columns(Object.values(NODES))) expect(graphml).toContain(`<data key="node.${name}">`);
    for (const name of columns(Object.values(FIELDS_OF_EDGES))) expect(graphml).toContain(`<data key="edge.${name}">`);
    const headerOf = async (csv: AsyncIterable<string>) =>
      (await textOf(csv)).split('\n')[0]!.replaceAll('"', '').split(',');
    expect(await headerOf(toNodesCsv(memoryReads(content)))).toEqual(
      expect.arrayContaining(columns(Object.values(NODES))),
    );
    expect(await headerOf(toEdgesCsv(memoryReads(content)))).toEqual(
      expect.arrayContaining(columns(Object.values(FIELDS_OF_EDGES))),
    );
  });

  it.each(ofKinds)('of a %s is set by a mutation, and null resets it', (kind, node) => {
    const { id, name } = node;
    const written = inputOf(NODES[kind], node);
    const [created] = changed([{ [`create${typeName(kind)}`]: { ...written, id } }]).created.nodes;
    expect(created).toEqual({ ...node, dataset: 'curated' });
    const optional = Object.entries(NODES[kind]).filter(([, field]: [string, Field]) => field.default !== undefined);
    const cleared = Object.fromEntries(
      optional.map(([field, { inputName }]: [string, Field]) => [inputName ?? field, null]),
    );
    const [reset] = changed([{ [`update${typeName(kind)}`]: { ...cleared, id } }], [node]).changed.nodes;
    const required = Object.fromEntries(Object.entries(written).filter(([field]) => !(field in cleared)));
    const [minimal] = changed([{ [`create${typeName(kind)}`]: { ...required, id } }]).created.nodes;
    const { curatedFields, dataset, ...values } = reset!;
    expect({ ...values, dataset: 'curated' }).toEqual(minimal);
    expect(values).toMatchObject({ id, name });
    // the record stays in its dataset, which no longer decides the fields that a curator has reset
    expect(dataset).toBe(node.dataset);
    expect(curatedFields).toEqual(differingFields(node, reset!).sort());
  });

  it.each(ofEdgeKinds)('of a %s edge is set by a mutation', (kind, edge) => {
    const { set } = EDGES[kind];
    const input = { ...inputOf(FIELDS_OF_EDGES[kind], edge), [set.from]: edge.from, [set.to]: edge.to };
    const [created] = changed([{ [set.name]: input }], nodesFor(edge), membersFor(edge)).created.edges;
    expect(created).toEqual({ ...edge, dataset: 'curated' });
  });
});

/** A record's fields under the names that mutations and YAML give them. */
const inputOf = (fields: Fields, record: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, { type }]) => type !== 'dataset')
      .map(([name, { inputName }]) => [inputName ?? name, record[name as keyof typeof record]]),
  );

const kindOf = (id: string) => NODE_KINDS.find((kind) => idPrefix(kind) === id.split(':')[0]) as NodeKind;

const nodesFor = ({ from, to, proficiency, except }: EdgeRecord): NewNode[] =>
  [from, to, proficiency ?? to, ...(except ?? [])].map((id) => ({ ...fullNode(kindOf(id)), id }));

/** The members of the group that an edge leads to, one more than it excepts. */
const membersFor = ({ to: group, except }: EdgeRecord): EdgeRecord[] =>
  [...(except ?? []), 'skill:enough'].map((to) =>
    newEdge({ kind: 'HAS_MEMBER', from: group, to, basis: 'STATED', dataset: DATASET }),
  );

/** The difference that changes make to a graph of some nodes and the cited source. */
function changed(changes: readonly object[], found: readonly NewNode[] = [], edges: readonly EdgeRecord[] = []) {
  const source = { ...fullNode('SOURCE'), id: 'source:handbook' };
  const records = [source, ...found].map((node) => [node.id, { ...node, version: 1 } as NodeRecord] as const);
  return decide('changes', parseChanges('changes', changes), { nodes: new Map(records), edges });
}

describe('every field that people write in YAML', () => {
  const FILES = { SKILL: 'skills', TECHNOLOGY: 'technologies', ROLE: 'roles', LEVEL: 'levels', AREA: 'areas' } as const;
  const MORE_FILES = {
    TRACK: 'tracks',
    TASK: 'tasks',
    RESOURCE: 'resources',
    ALTERNATIVE_GROUP: 'groups',
    SOURCE: 'sources',
  } as const;
  const REFERENCES: Partial<Record<NodeKind, object>> = {
    SKILL: { level: { id: 'level:beginner' }, areas: [{ id: 'area:databases' }] },
    ROLE: { level: 'level:beginner' },
    TASK: { level: 'level:beginner', exercises: ['skill:sql'] },
    LEVEL: { sections: ['handbook#basics'] },
    AREA: { sections: ['handbook#basics'] },
    TRACK: { sections: ['handbook#basics'] },
    ALTERNATIVE_GROUP: { members: ['skill:sql', 'skill:tables'] },
  };

  /** What is left of the time that a skill with every field has a share of. */
  const OTHER_SHARE = {
    'inventory/handbook.yaml': stringify({
      source: 'source:handbook',
      locators: ['basics', 'basics/1', { at: 'months', learningTime: { min: 2, max: 5 } }],
    }),
    'skills/other.yaml': stringify([
      {
        id: 'skill:other',
        name: 'Other',
        description: 'The rest of the topic.',
        cites: ['handbook#basics'],
        ...REFERENCES.SKILL,
        learningTime: { min: 0.5, max: 1, shareOf: 'handbook#months', rationale: 'The rest.' },
      },
    ]),
  };

  it.each(ofKinds)('is a field of the record: %s', (kind, node) => {
    const written = Object.entries(inputOf(NODES[kind], node)).filter(
      ([name]) => !name.startsWith('learningTime') && !['citations', 'externalIds'].includes(name),
    );
    const nested = 'learningTime' in node && {
      learningTime: { ...node.learningTime, rationale: node.learningTimeRationale, shareOf: 'handbook#months' },
    };
    const cites = kind === 'SOURCE' ? {} : { cites: ['handbook#basics'] };
    const entry = { id: node.id, ...Object.fromEntries(written), ...nested, ...cites, ...REFERENCES[kind] };
    const file = `${{ ...FILES, ...MORE_FILES }[kind]}/full.yaml`;
    const read = withDataset({ [file]: stringify([entry]), ...(kind === 'SKILL' ? OTHER_SHARE : {}) }, (folder) =>
      toRecords(readDataset(folder)),
    );
    const unwritten = 'externalIds' in node ? { externalIds: [] } : {};
    expect(read.nodes.find(({ id }) => id === node.id)).toEqual({ ...node, ...unwritten });
  });
});

describe('every field that one plain cell can hold', () => {
  const UNMAPPED = [
    'externalIds',
    'translations',
    'citations',
    'learningTime',
    'learningTimeBasis',
    'learningTimeRationale',
    'learningTimeShareOf',
    'dataset',
  ];
  const cellOf = (value: unknown) => {
    const items = Array.isArray(value) ? value : [value ?? ''];
    return `"${items.join('|')}"`;
  };

  const importTable = async (
    part: 'nodes' | 'edges',
    kind: string,
    columns: object,
    fields: Fields,
    record: object,
  ) => {
    const mapped = Object.keys(fields).filter((name) => name !== 'name' && !UNMAPPED.includes(name));
    const specs = mapped.map((name) => {
      const value: unknown = record[name as keyof typeof record];
      return [name, Array.isArray(value) ? { column: name, split: '|' } : name];
    });
    const table = { file: 't.csv', kind, ...columns, ...(Object.fromEntries(specs) as object) };
    const header = Object.values({ ...columns, ...Object.fromEntries(mapped.map((name) => [name, name])) }).map(
      (column) => (typeof column === 'string' ? column : (column as { column: string }).column),
    );
    const row = header.map((name) => cellOf(record[name as keyof typeof record]));
    const files = {
      't.csv': `${header.join(',')}\n${row.join(',')}\n`,
      'mapping.yaml': stringify({ dataset: DATASET, source: { name: 'S' }, [part]: [table] }),
    };
    const read = await readAll(csvFormat(`${folderOf(files)}/mapping.yaml`));
    expect(read.skipped).toEqual([]);
    return { read, mapped };
  };

  it.each(ofKinds.filter(([kind]) => kind !== 'SOURCE'))('is read from a table of %ss', async (kind, node) => {
    const { read, mapped } = await importTable('nodes', kind, { id: 'id', name: 'name' }, NODES[kind], node);
    const expected = mapped.map((name) => [name, node[name as keyof typeof node]]);
    expect(read.node(node.id)).toMatchObject(Object.fromEntries(expected) as object);
  });

  it.each(ofEdgeKinds)('is read from a table of %s edges', async (kind, edge) => {
    const { from } = EDGES[kind];
    const columns = { from: from.length === 1 ? 'from' : { column: 'from', kind: kindOf(edge.from) }, to: 'to' };
    const { read, mapped } = await importTable('edges', kind, columns, FIELDS_OF_EDGES[kind], edge);
    const expected = mapped.map((name) => [name, edge[name as keyof typeof edge]]);
    expect(read.edges).toMatchObject([Object.fromEntries(expected) as object]);
  });
});

describe('an edge in an import', () => {
  it('has no field of another kind', () => {
    for (const [kind, edge] of ofEdgeKinds) {
      // an edge to a group cannot be in one, too
      const others = isGroupId(edge.to) ? [] : ['group'];
      const values = { strength: 'REQUIRED', proficiency: 'level:a', relation: 'EXACT' };
      for (const field of ['strength', 'importance', 'proficiency', 'tier', 'relation', ...others]) {
        const value = values[field as keyof typeof values] ?? 'ESSENTIAL';
        const { success } = EDGE_SCHEMA.safeParse({ ...edge, [field]: value });
        expect([kind, field, success]).toEqual([kind, field, field in FIELDS_OF_EDGES[kind]]);
      }
    }
  });

  it.each([
    [
      'a role that is the primary skill of a technology',
      { from: 'role:a', primary: true },
      /^primary: must not be true/,
    ],
    ['a skill that uses a hot technology', { from: 'skill:a', hot: true }, /^hot: must not be true for a skill/],
    ['a skill that uses what is in demand', { from: 'skill:a', inDemand: true }, /^inDemand: must not be true/],
  ])('is refused for %s', (_what, fields, reason) => {
    const edge = { kind: 'USES', to: 'technology:t', basis: 'STATED', dataset: DATASET, ...fields };
    expect(checkRecord({ edge })).toMatch(reason);
  });

  it('has ends of the kinds that the table names', () => {
    for (const [kind, edge] of ofEdgeKinds) {
      expect(EDGE_SCHEMA.safeParse(edge).success).toBe(true);
      expect(EDGE_SCHEMA.safeParse({ ...edge, from: 'source:a' }).success).toBe(false);
      expect([kind, EDGE_SCHEMA.safeParse({ ...edge, to: 'task:a' }).success]).toEqual([kind, false]);
    }
  });
});
