import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../src/process/package-root.js';
import { readMermaid } from '../diagram/readers.js';

it.each(['README.md', 'docs/architecture.md'])('%s draws diagrams that Mermaid can read', async (page) => {
  const text = readFileSync(join(packageRoot, page), 'utf8');
  const diagrams = [...text.matchAll(/```mermaid\n([^]*?)```/g)].map(([, diagram = '']) => diagram);
  expect(diagrams).toHaveLength(1);
  for (const diagram of diagrams) expect((await readMermaid(diagram)).edges).not.toEqual([]);
});
