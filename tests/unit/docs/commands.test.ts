import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Command } from 'commander';
import { graphCommands } from '../../../scripts/graph/commands.js';

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Commands of code blocks and in the text; placeholders such as `<format>` are no arguments. */
const GRAPH_COMMAND = /npm run (?:--silent |-s )?graph -- ([^`;\n]*)/g;
const texts = PAGES.map((page) => ({ page, text: readFileSync(page, 'utf8') }));
const documented = texts.flatMap(({ page, text }) =>
  [...text.matchAll(GRAPH_COMMAND)].flatMap(([, line = '']) =>
    line.includes('<') ? [] : [[page, line.trim()] as const],
  ),
);
const examples = graphCommands().flatMap((command) => {
  let help = '';
  command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
  return [...help.matchAll(GRAPH_COMMAND)].map(([, line = '']) => [`${command.name()} --help`, line.trim()] as const);
});

/** The words of a line as a shell passes them, without a comment or what it is piped to. */
function wordsOf(line: string): string[] {
  const [command = ''] = line.split(/\s(?:#|[|>&])/);
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, word]) => double ?? single ?? word!,
  );
}

/** Parses the arguments of a command without running it. */
function parse(words: readonly string[]): void {
  const program = new Command()
    .exitOverride()
    .configureOutput({ writeOut: () => undefined, writeErr: () => undefined });
  for (const command of graphCommands()) {
    program.addCommand(command.copyInheritedSettings(program).action(() => undefined));
  }
  program.parse(words, { from: 'user' });
}

describe('a documented command', () => {
  it.each([...documented, ...examples])('of %s is one that the program takes: %s', (_page, line) => {
    expect(() => parse(wordsOf(line))).not.toThrow();
  });

  it('would be noticed with an unknown option or without an argument', () => {
    expect(() => parse(['export', 'jsonl', '--format', 'csv'])).toThrow(/unknown option '--format'/);
    expect(() => parse(['export'])).toThrow(/missing required argument/);
    expect(documented.length).toBeGreaterThan(25);
    expect(examples.length).toBeGreaterThan(10);
  });

  it.each(texts)('is a script of the package: $page', ({ text }) => {
    const names = [...text.matchAll(/npm run (?:--silent |-s )?([a-z][a-z:-]*)/g)].map(([, name = '']) => name);
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });
});
