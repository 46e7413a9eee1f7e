import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/process/package-root.js';

/** Commands of a page that belong together: those of a code block, or one in a sentence. */
export interface DocumentedCommands {
  page: string;
  /** as in the page, without comments */
  lines: readonly string[];
  /** what the page shows as their output; null if it shows none */
  output: string | null;
}

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(packageRoot, 'docs')).flatMap((name) => (name.endsWith('.md') ? [join('docs', name)] : [])),
];

/** A block of commands, and a block without a language that follows it. */
const SHELL_BLOCK = /^ *```sh\n(?<script>[^]*?)^ *```$(?:\n\n```\n(?<output>[^]*?)^```$)?/gm;
/** Commands after `$ `, each with its output. */
const CONSOLE_BLOCK = /^```console\n(?<session>[^]*?)^```$/gm;
const FENCED = /^ *```[^]*?^ *```$/gm;
const CODE_SPAN = /`([^`]+)`/g;
const COMMAND =
  /^(?:[A-Z0-9_]+=\S+ )*(?:\.ci\/|(?:npm|npx|node|curl|python3|pip|docker|kubectl|skill-graph|openssl|pdftotext|riot)\s)/;

/** All of README.md, CONTRIBUTING.md and docs/. */
export function documentedCommands(): DocumentedCommands[] {
  return PAGES.flatMap((page) => {
    const text = readFileSync(join(packageRoot, page), 'utf8');
    return [...blocksOf(text), ...spansOf(text)].map((commands) => ({ page, ...commands }));
  });
}

function blocksOf(text: string): Omit<DocumentedCommands, 'page'>[] {
  const scripts = [...text.matchAll(SHELL_BLOCK)].map(({ groups }) => ({
    lines: linesOf(groups!.script!),
    output: groups!.output ?? null,
  }));
  const sessions = [...text.matchAll(CONSOLE_BLOCK)].flatMap(({ groups }) => groups!.session!.split(/^\$ /m).slice(1));
  const commands = sessions.map((part) => {
    const end = part.indexOf('\n');
    return { lines: [part.slice(0, end)], output: part.slice(end + 1) };
  });
  return [...scripts, ...commands];
}

function linesOf(script: string): string[] {
  const indentation = /^ */.exec(script)![0].length;
  const lines = script.split('\n').map((line) => line.slice(indentation));
  // a comment has two spaces before it in the pages, which nothing in a command has
  return lines
    .join('\n')
    .replace(/ \\\n\s*/g, ' ')
    .split('\n')
    .map((line) => line.replace(/ {2,}#.*$/, ''));
}

function spansOf(text: string): Omit<DocumentedCommands, 'page'>[] {
  const spans = [...text.replace(FENCED, '').matchAll(CODE_SPAN)].map(([, span = '']) => span.replace(/\s+/g, ' '));
  return spans.filter((span) => COMMAND.test(span)).map((span) => ({ lines: [span], output: null }));
}
