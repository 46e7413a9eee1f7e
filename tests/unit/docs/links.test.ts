import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { packageRoot } from '../../../src/process/package-root.js';

const inRoot = (path: string) => join(packageRoot, path);
const textOf = (path: string) => readFileSync(inRoot(path), 'utf8');
const PAGES = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'bench/results/README.md'],
  ...readdirSync(inRoot('docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];

/** Without fenced code, whose brackets are not links and whose # is not a heading. */
const withoutCode = (text: string) => text.replace(/^ *```[^]*?^ *```$/gm, '');

/** The anchors that GitHub gives the headings of a page. */
function anchorsOf(path: string): string[] {
  const headings = [...withoutCode(textOf(path)).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function brokenLinks(page: string): string[] {
  const targets = [...withoutCode(textOf(page)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => {
    if (/^https?:/.test(target)) return false;
    const [file = '', anchor] = target.split('#');
    const path = file === '' ? page : relative(packageRoot, join(inRoot(dirname(page)), file));
    return !existsSync(inRoot(path)) || (anchor !== undefined && !anchorsOf(path).includes(anchor));
  });
}

const FOLDERS = 'architecture|bench|clients|cypher|data|deploy|docs|examples|neo4j|schema|scripts|src|tests|web';
const NAMED_PATH = new RegExp('`((?:' + FOLDERS + ')/[\\w./-]*)`', 'g');

function missingPaths(page: string): string[] {
  const paths = [...textOf(page).matchAll(NAMED_PATH)].map(([, path = '']) => path);
  return paths.filter((path) => !existsSync(inRoot(path)));
}

/** Subcommands by script, as `npm run <script> -- <subcommand>` names them. */
const SUBCOMMANDS: Readonly<Record<string, readonly string[]>> = {
  graph: commandsIn('scripts/graph'),
  cli: commandsIn('clients/cli'),
};

function commandsIn(folder: string): string[] {
  const sources = readdirSync(inRoot(folder)).map((name) => textOf(join(folder, name)));
  return sources.flatMap((source) => [...source.matchAll(/new Command\('([a-z-]+)'\)/g)].map(([, name = '']) => name));
}

function unknownCommands(page: string): string[] {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const commands = [...textOf(page).matchAll(/npm run (?:--?[\w-]+ )*([a-z][\w:-]*)(?: -- ([a-z][\w-]*))?/g)];
  return commands
    .filter(([, script = '', subcommand]) => {
      if (!Object.hasOwn(scripts, script)) return true;
      const known = SUBCOMMANDS[script];
      return known !== undefined && subcommand !== undefined && !known.includes(subcommand);
    })
    .map(([command]) => command);
}

describe.each(PAGES)('%s', (page) => {
  it('links to files and headings that exist', () => {
    expect(brokenLinks(page)).toEqual([]);
  });

  it('names files and folders that exist', () => {
    expect(missingPaths(page)).toEqual([]);
  });

  it('names npm scripts and subcommands that exist', () => {
    expect(unknownCommands(page)).toEqual([]);
  });
});

it('documents every setting, and no other', () => {
  const declared = ['app', 'auth', 'embeddings', 'telemetry'].flatMap((folder) =>
    [...textOf(`src/${folder}/settings.ts`).matchAll(/^ {2}([A-Z][A-Z0-9_]+): /gm)].map(([, name = '']) => name),
  );
  const documented = ['docs/settings.md', 'docs/authentication.md'].flatMap((path) =>
    [...textOf(path).matchAll(/^\| `([A-Z][A-Z0-9_]+)` +\| +(?:`[^|]*)?(?:Maven Central +)?\|/gm)].map(
      ([, name = '']) => name,
    ),
  );
  expect(new Set(documented)).toEqual(new Set(declared));
});
