import { expect, test } from '@jest/globals';
import { NO_KNOWN_IDS } from '../../../src/imports/item.js';
import { jsonlFormat } from '../../../src/imports/jsonl.js';
import { Counters } from '../../../src/imports/report.js';
import { stage } from '../../../src/imports/stage.js';
import { folderOf } from './download.js';

test('a second primary skill of a technology is skipped, an ordinary use is not', async () => {
  const use = (skill: string, primary: boolean) => ({
    edge: { kind: 'USES', from: `skill:${skill}`, to: 'technology:sails', basis: 'STATED', dataset: 'test', primary },
  });
  const lines = [
    { graph: { format: 'skill-graph', formatVersion: 1 } },
    use('trimming', false),
    use('sailing', true),
    use('racing', true),
  ];
  const folder = folderOf({ 'g.jsonl': lines.map((line) => JSON.stringify(line) + '\n').join('') });
  const counters = new Counters(['test']);
  const staging = folderOf({});
  const known = { ids: NO_KNOWN_IDS, redirects: new Map<string, string>() };
  const { edges } = await stage(await jsonlFormat(`${folder}/g.jsonl`), known, staging, counters, () => undefined);
  const isStaged = (skill: string) => edges.has(`skill:${skill} USES technology:sails`);
  expect([isStaged('trimming'), isStaged('sailing'), isStaged('racing')]).toEqual([true, true, false]);
  expect(counters.report(false).skipped).toMatchObject([
    { reason: expect.stringContaining('another primary skill'), first: [{ line: 4 }] },
  ]);
});
