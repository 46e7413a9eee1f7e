import { expect, it } from '@jest/globals';
import { progressReporter } from '../../../src/downloads/progress.js';

function shown(isTTY: boolean): string {
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) };
  const report = progressReporter('Neo4j', 'jars', stream as unknown as NodeJS.WriteStream);
  for (let part = 0; part < 1000; part += 1) {
    report({ files: 2, filesDone: part < 600 ? 0 : 1, bytes: 128e6, bytesDone: part * 128e3 });
  }
  report({ files: 2, filesDone: 2, bytes: 128e6, bytesDone: 128e6 });
  return written.join('');
}

it('writes a line at each quarter to a log', () => {
  expect(shown(false).trimEnd().split('\n')).toEqual([
    'Neo4j: 0.0 of 128.0 MB, 0 of 2 jars',
    'Neo4j: 32.0 of 128.0 MB, 0 of 2 jars',
    'Neo4j: 64.0 of 128.0 MB, 0 of 2 jars',
    'Neo4j: 96.0 of 128.0 MB, 1 of 2 jars',
    'Neo4j: 128.0 of 128.0 MB, 2 of 2 jars',
  ]);
});

it('draws a bar on one line of a terminal', () => {
  const text = shown(true);
  expect(text.match(/\n/g)).toHaveLength(1);
  expect(text).toContain('[###############               ]  50% Neo4j: 64.0 of 128.0 MB');
  expect(text.endsWith('[##############################] 100% Neo4j: 128.0 of 128.0 MB, 2 of 2 jars\n')).toBe(true);
});
