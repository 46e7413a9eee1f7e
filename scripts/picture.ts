/**
 * Draws docs/graph.svg: a readable piece of the graph, as a running service gives it in DOT. Needs Graphviz.
 *
 * npx tsx scripts/picture.ts [url]
 *   url  the service's address; http://127.0.0.1:4000 unless told
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/process/package-root.js';
import { ask, DEFAULT_URL } from './ask.js';

const QUERY = `{ subgraph(roots: ["skill:message-brokers"], depth: 1, maxNodes: 20) { diagram(format: DOT) } }`;

const answer = await ask(process.argv[2] ?? DEFAULT_URL, QUERY);
const dot = (answer.data as { subgraph?: { diagram: string } } | undefined)?.subgraph?.diagram;
if (dot === undefined) throw new Error(`the service gave no diagram: ${JSON.stringify(answer.errors)}`);
writeFileSync(join(packageRoot, 'docs', 'graph.svg'), execFileSync('dot', ['-Tsvg'], { input: dot }));
