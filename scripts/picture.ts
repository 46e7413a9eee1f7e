/**
 * Draws docs/graph.svg: a small part of the graph, exported as DOT by a running service. Requires Graphviz.
 *
 * npx tsx scripts/picture.ts [url]
 *   url  the URL of the service (default: http://127.0.0.1:4000)
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/process/package-root.js';
import { ask, DEFAULT_URL } from './ask.js';

const QUERY = `{ subgraph(roots: ["skill:message-brokers"], depth: 1, maxNodes: 20) { diagram(format: DOT) } }`;

const response = await ask(process.argv[2] ?? DEFAULT_URL, QUERY);
const dot = (response.data as { subgraph?: { diagram: string } } | undefined)?.subgraph?.diagram;
if (dot === undefined) throw new Error(`the response has no diagram: ${JSON.stringify(response.errors)}`);
writeFileSync(join(packageRoot, 'docs', 'graph.svg'), execFileSync('dot', ['-Tsvg'], { input: dot }));
