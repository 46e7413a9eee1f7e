import { describe, expect, it } from '@jest/globals';
import { crosswalkFormat } from '../../../src/imports/crosswalk.js';
import type { KnownIds, Skipped } from '../../../src/imports/item.js';
import type { EdgeRecord, NewNode } from '../../../src/model/records.js';
import { folderOf } from './download.js';

const OCCUPATION = 'http://data.europa.eu/esco/occupation';
/** Entities by external id. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  [`esco ${OCCUPATION}/historian`]: ['role:esco-historian'],
  [`esco ${OCCUPATION}/mayor`]: ['role:esco-mayor'],
  [`esco ${OCCUPATION}/twice`]: ['role:esco-twice', 'role:own-twice'],
  'onet-soc 19-3093.00': ['role:onet-historians'],
  'onet-soc 11-1011.00': ['role:onet-chief-executives'],
};
const known: KnownIds = {
  idOf: () => undefined,
  isTaken: () => false,
  named: (scheme, value) => KNOWN[`${scheme} ${value}`] ?? [],
};

async function read(csv: string, dataset?: string) {
  const format = await crosswalkFormat(`${folderOf({ 'crosswalk.csv': csv })}/crosswalk.csv`, dataset);
  const skipped: Skipped[] = [];
  const edges: (EdgeRecord & { line: number })[] = [];
  const nodes: NewNode[] = [];
  for await (const item of format.items((row) => skipped.push(row), known)) {
    if ('edge' in item) edges.push({ line: item.at.line, ...item.edge });
    else nodes.push(item.node);
  }
  return { format, nodes, edges, skipped };
}

const NESTA =
  'id,esco_occupation,isco_code,onet_code,onet_occupation,matching_job_titles,semantic_similarity,confidence,concept_uri';
const nesta = (title: string, code: string, other: string, confidence: string, uri = `${OCCUPATION}/mayor`) =>
  `1,${title},1111,${code},"${other}",['a'],0.80614,${confidence},${uri}`;
const ESCO =
  'O*NET Id,O*NET Title,O*NET Description,ESCO or ISCO URI,ESCO or ISCO Title,ESCO or ISCO Description,Type of Match';
const esco = (code: string, uri: string, type: string) =>
  `${code},A title,"A description, long",${uri},Other,Text,${type}`;

describe("Nesta's crosswalk", () => {
  it.each([
    ['historian', '19-3093.00', 'historians', '1.0', 'EXACT'],
    ['historian', '19-3093.00', 'historians', '0.5', 'BROAD'],
    ['mayor', '11-1011.00', 'chief executives', '2.0', 'CLOSE'],
    ['mayor', '11-1011.00', 'chief executives', '1.0', 'BROAD'],
    ['mayor', '11-1011.00', 'chief executives', '0.5', 'BROAD'],
  ])('%s, %s %s with confidence %s is %s', async (title, code, other, confidence, relation) => {
    const { edges } = await read(`${NESTA}\n${nesta(title, code, other, confidence)}\n`);
    expect(edges).toMatchObject([
      { kind: 'MATCHES', from: 'role:esco-mayor', to: KNOWN[`onet-soc ${code}`]?.[0], relation, basis: 'INFERRED' },
    ]);
    expect(edges[0]?.rationale).toContain(`confidence of ${Number(confidence)} of 2 and a semantic similarity of 0.81`);
  });

  it('is a dataset of its own, of edges and their source', async () => {
    const csv = `${NESTA}\n${nesta('mayor', '11-1011.00', 'chief executives', '2.0')}\n`;
    const { format, nodes, edges } = await read(csv);
    expect(format).toMatchObject({ dataset: 'nesta-crosswalk', references: ['esco', 'onet-soc'] });
    expect(nodes).toMatchObject([{ kind: 'SOURCE', id: 'source:nesta-crosswalk', dataset: 'nesta-crosswalk' }]);
    expect(nodes[0]).toMatchObject({ licence: expect.stringContaining('MIT') as unknown });
    expect(edges[0]).toMatchObject({
      dataset: 'nesta-crosswalk',
      citations: [{ source: 'source:nesta-crosswalk', locator: `${OCCUPATION}/mayor 11-1011.00` }],
    });
    const named = await read(csv, 'our-crosswalk');
    expect([named.format.dataset, named.nodes[0]?.id]).toEqual(['our-crosswalk', 'source:our-crosswalk']);
    await expect(read(csv, 'Our crosswalk')).rejects.toThrow('--dataset Our crosswalk: must be in lower case');
  });

  it('skips rows whose ends the graph does not know, with the ids, and rows without a known confidence', async () => {
    const { edges, skipped } = await read(
      [
        NESTA,
        nesta('mayor', '11-2031.00', 'public relations managers', '1.0'),
        nesta('pilot', '11-1011.00', 'chief executives', '1.0', `${OCCUPATION}/pilot`),
        nesta('twice', '11-1011.00', 'chief executives', '1.0', `${OCCUPATION}/twice`),
        nesta('mayor', '11-1011.00', 'chief executives', 'high'),
      ].join('\n'),
    );
    expect(edges).toEqual([]);
    expect(skipped.map(({ at, reason, id }) => [at.line, reason, id])).toEqual([
      [2, 'nothing in the graph has the external id in the scheme onet-soc', '11-2031.00'],
      [3, 'nothing in the graph has the external id in the scheme esco', `${OCCUPATION}/pilot`],
      [4, 'several entities have the external id in the scheme esco', `${OCCUPATION}/twice`],
      [5, 'the confidence is none of 0.5, 1 and 2', undefined],
    ]);
  });
});

describe("ESCO's crosswalk", () => {
  const historian = (type: string) => esco('19-3093.00', `${OCCUPATION}/historian`, type);

  it.each([
    ['exactMatch', 'EXACT'],
    ['skos:closeMatch', 'CLOSE'],
    ['Broad Match', 'BROAD'],
    ['narrow_match', 'NARROW'],
    ['NarrowMatch', 'NARROW'],
    ['exact', 'EXACT'],
  ])('states %s as %s of the O*NET occupation', async (type, relation) => {
    const { format, edges } = await read(`${ESCO}\n${historian(type)}\n`);
    expect(format.dataset).toBe('esco-crosswalk');
    expect(edges).toMatchObject([
      { from: 'role:onet-historians', to: 'role:esco-historian', relation, basis: 'STATED', rationale: null },
    ]);
  });

  it('is read after the text before its header, with the lines of the file', async () => {
    const before = ['\uFEFF"The crosswalk', 'of 2022"', '', '© European Union'].join('\r\n');
    const { edges } = await read(`${before}\r\n${ESCO}\r\n${historian('exactMatch')}\r\n`);
    expect(edges).toMatchObject([{ line: 6, from: 'role:onet-historians' }]);
  });

  it('skips groups of ISCO and other types of match', async () => {
    const { edges, skipped } = await read(
      [ESCO, esco('19-3093.00', 'http://data.europa.eu/esco/isco/C2632', 'exactISCO'), historian('related')].join('\n'),
    );
    expect(edges).toEqual([]);
    expect(skipped.map(({ reason }) => reason)).toEqual([
      'a group of ISCO, which is no entity here',
      'the type of match is none of exactMatch, closeMatch, broadMatch and narrowMatch',
    ]);
  });
});

it('refuses a file without the columns of a crosswalk', async () => {
  await expect(read('a,b\n1,2\n')).rejects.toThrow('crosswalk.csv: no line names the columns of a crosswalk: O*NET Id');
});
