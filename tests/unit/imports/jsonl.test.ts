import { describe, expect, test } from '@jest/globals';
import { jsonlFormat } from '../../../src/imports/jsonl.js';
import { yamlFormat } from '../../../src/imports/yaml.js';
import { folderOf, readAll } from './download.js';

const HEADER = '{"graph":{"format":"skill-graph","formatVersion":1,"graphId":"g","version":3}}';
const role = (id: string, more: object = {}) => ({ kind: 'ROLE', id, name: 'Pilot', dataset: 'staff', ...more });
const line = (record: object) => JSON.stringify(record);
const fileOf = (...lines: string[]) => `${folderOf({ 'g.jsonl': lines.join('\n') })}/g.jsonl`;

describe('JSON Lines', () => {
  test('preserve every record of the default graph', async () => {
    const { nodes, edges } = await readAll(yamlFormat('data/backend'));
    const lines = [...nodes.map((node) => line({ node })), ...edges.map((edge) => line({ edge }))];
    const format = await jsonlFormat(fileOf(HEADER, ...lines, ''));
    const read = await readAll(format);
    expect(format.datasets).toEqual(['backend']);
    expect(read.skipped).toEqual([]);
    expect({ nodes: read.nodes, edges: read.edges }).toEqual({ nodes, edges });
  });

  test('may hold several datasets, and each record keeps its own', async () => {
    const lines = [
      line({ node: role('role:a', { dataset: 'staff' }) }),
      line({ node: role('role:b', { dataset: 'more' }) }),
    ];
    const format = await jsonlFormat(fileOf(HEADER, ...lines));
    expect(format.datasets).toEqual(['more', 'staff']);
    expect((await readAll(format)).nodes.map(({ dataset }) => dataset)).toEqual(['staff', 'more']);
  });

  test('do not import a dataset of which every record is invalid', async () => {
    const lines = [line({ node: role('role:a') }), line({ node: role('nonsense', { dataset: 'more' }) })];
    expect((await jsonlFormat(fileOf(HEADER, ...lines))).datasets).toEqual(['staff']);
  });

  test('keep line separators that JSON allows, and text that chunks cut', async () => {
    const description = `a\u2028b${'é'.repeat(290)}`;
    const lines = Array.from({ length: 200 }, (_, at) => line({ node: role(`role:r${at}`, { description }) }));
    const { nodes } = await readAll(await jsonlFormat(fileOf(`\uFEFF${HEADER}\r`, ...lines)));
    expect(nodes).toHaveLength(200);
    expect(nodes.every((node) => 'description' in node && node.description === description)).toBe(true);
  });

  test('clean names, and keep one of the aliases that are equal after folding', async () => {
    const record = role('role:a', {
      name: 'Big\u00A0Data\u200B',
      aliases: ['big  data', '\u200B', 'Données', 'donnees'],
    });
    const { nodes } = await readAll(await jsonlFormat(fileOf(HEADER, line({ node: record }))));
    expect(nodes).toEqual([expect.objectContaining({ name: 'Big Data', aliases: ['Données'] })]);
  });

  test('report each invalid record with its line and field', async () => {
    const requires = {
      kind: 'REQUIRES',
      from: 'skill:a',
      to: 'skill:b',
      basis: 'STATED',
      dataset: 'd',
      strength: 'REQUIRED',
    };
    const { nodes, skipped } = await readAll(
      await jsonlFormat(
        fileOf(
          HEADER,
          line({ node: role('role:fine') }),
          line({ node: role('skill:a') }),
          line({ node: role('role:a', { salary: 1 }) }),
          line({ node: role('role:a', { name: 'x'.repeat(301) }) }),
          line({ edge: { ...requires, importance: 'ESSENTIAL' } }),
          line({ edge: { ...requires, to: 'skill:a' } }),
          line({ edge: { ...requires, from: 'role:a' } }),
          line({ thing: {} }),
          '{"node":',
          line({ node: role('role:a', { citations: [{ source: 'x', locator: 'y' }] }) }),
          '',
        ),
      ),
    );
    expect(nodes.map(({ id }) => id)).toEqual(['role:fine']);
    expect(skipped.map((one) => one.replace(/^g\.jsonl:/, ''))).toEqual([
      '3: id: must be role:<slug>, the slug in lower case with hyphens',
      expect.stringMatching(/^4: Unrecognized key: "salary"/),
      expect.stringMatching(/^5: name: Too big/),
      expect.stringMatching(/^6: importance: /),
      '7: to: must not be where the edge begins',
      '8: from: must be skill:<slug>, the slug in lower case with hyphens',
      '9: neither {"node": {…}} nor {"edge": {…}}',
      '10: neither {"node": {…}} nor {"edge": {…}}',
      '11: citations[0].source: must be source:<slug>, the slug in lower case with hyphens',
    ]);
  });

  test('without the header, or truncated within a line, are refused', async () => {
    await expect(jsonlFormat(fileOf(line({ node: role('role:a') })))).rejects.toThrow(
      /g\.jsonl:1: .*the first line must be/,
    );
    await expect(jsonlFormat(fileOf(HEADER.replace(':1,', ':2,')))).rejects.toThrow(/g\.jsonl:1: graph\.formatVersion/);
    await expect(jsonlFormat(fileOf(HEADER, line({ node: role('role:a') }), '{"node":{"ki'))).rejects.toThrow(
      'g.jsonl:3: truncated; get the complete file',
    );
    await expect(jsonlFormat(fileOf(HEADER, ''))).rejects.toThrow('g.jsonl: has no valid node or edge');
    await expect(jsonlFormat('/nowhere/g.jsonl')).rejects.toThrow(/cannot be read/);
  });
});

describe('a YAML dataset', () => {
  test('has the file and line of the entry of each record', async () => {
    const { places } = await readAll(yamlFormat('data/backend'));
    expect(places.get('source:skills-article')).toMatch(/^sources\.yaml:\d+$/);
    expect([...places.values()].filter((place) => place.includes('undefined'))).toEqual([]);
  });

  test('with problems is refused with all of them', () => {
    const folder = folderOf({ 'dataset.yaml': 'id: x\nname: X\n', 'roles.yaml': '- id: nope\n' });
    expect(() => yamlFormat(folder)).toThrow(/dataset\.yaml:1: x\.description: .*roles\.yaml:1: nope\.id: /s);
    expect(() => yamlFormat('/nowhere')).toThrow('/nowhere: cannot be read; name a folder that holds dataset.yaml');
  });
});
