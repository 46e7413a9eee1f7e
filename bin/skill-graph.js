#!/usr/bin/env node
/** The command of the npm package: starts the service, or runs one of the other programs. */
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

const PROGRAMS = {
  start: 'src/main',
  graph: 'scripts/graph',
  load: 'scripts/load',
  cli: 'clients/cli',
  mcp: 'clients/mcp',
};
const HELP = `Usage: skill-graph [program] [arguments]

  start   the service; the default. Its settings are environment variables, or lines of .env in this folder
  graph   imports, exports, checks and history of the graph
  load    loads a folder of YAML
  cli     questions to a running service
  mcp     a running service as tools of an assistant, over standard input and output

skill-graph <program> --help describes graph, load, cli and mcp.`;

const [name = 'start'] = process.argv.slice(2);
if (Object.hasOwn(PROGRAMS, name)) {
  process.argv.splice(2, 1);
  // as in `npm start`, see docs/caching.md
  if (name === 'start' || name === 'graph') setFlagsFromString('--heap-growing-percent=20');
  await import(new URL(`../dist/${PROGRAMS[name]}.js`, import.meta.url));
} else if (name === '--help' || name === '-h') {
  console.log(HELP);
} else if (name === '--version') {
  console.log(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version);
} else {
  console.error(`skill-graph has no program '${name}'.\n\n${HELP}`);
  process.exitCode = 2;
}
