import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { packageRoot } from '../../package-root.js';

/** A Cypher file: what its header says, and its text, which is sent untouched. */
export interface Statement {
  /** path inside `cypher/` without the ending, e.g. `skill/list` */
  name: string;
  purpose: string;
  access: 'read' | 'write' | 'schema';
  /** names of the parameters that it takes */
  params: readonly string[];
  text: string;
}

const ENDING = '.cypher';
const ACCESS = new Set(['read', 'write', 'schema']);

/**
 * Reads every statement in a folder.
 *
 * @throws Error naming the file whose header has no purpose or no @access
 */
export function readStatements(folder = join(packageRoot, 'cypher')): ReadonlyMap<string, Statement> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ENDING));
  const statements = files.sort().map((file) => {
    const name = file.slice(0, -ENDING.length).split(sep).join('/');
    return parseStatement(name, readFileSync(join(folder, file), 'utf8'));
  });
  return new Map(statements.map((statement) => [statement.name, statement]));
}

function parseStatement(name: string, text: string): Statement {
  const lines = text.split('\n');
  const header = lines
    .slice(
      0,
      lines.findIndex((line) => !line.startsWith('//')),
    )
    .map((line) => line.slice(2).trim());
  const tags = header.flatMap((line) => {
    const [, tag, first] = /^@(\w+)\s+(\S+)/.exec(line) ?? [];
    return tag !== undefined && first !== undefined ? [{ tag, first }] : [];
  });
  const access = tags.find(({ tag }) => tag === 'access')?.first;
  const [purpose] = header;
  if (!purpose || access === undefined || !ACCESS.has(access)) {
    throw new Error(
      `cypher/${name}${ENDING}: the header needs a first line that says what, and @access read, write or schema`,
    );
  }
  const params = tags.filter(({ tag }) => tag === 'param').map(({ first }) => first);
  return { name, purpose, access: access as Statement['access'], params, text };
}
