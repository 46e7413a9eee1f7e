import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { packageRoot } from '../../process/package-root.js';
import { EDGE_KINDS } from '../../model/records.js';

/** A Cypher file: what its header says, and its text. */
export interface Statement {
  /** path inside `cypher/` without the ending, e.g. `skill/list`; where there is one for each KIND of edge, with that */
  name: string;
  purpose: string;
  access: 'read' | 'write' | 'schema';
  /** names of the parameters that it takes */
  params: readonly string[];
  /** as it is sent */
  text: string;
}

const ENDING = '.cypher';
/** Stands for the type of edges in a statement that there is one of for each. */
const KIND = 'KIND';
const ACCESS = new Set(['read', 'write', 'schema']);

/**
 * Reads every statement in a folder.
 *
 * @throws Error naming the file whose header has no purpose or no @access
 */
export function readStatements(folder = join(packageRoot, 'cypher')): ReadonlyMap<string, Statement> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ENDING));
  const statements = files.sort().flatMap((file) => {
    const name = file.slice(0, -ENDING.length).split(sep).join('/');
    return forEachKind(parseStatement(name, readFileSync(join(folder, file), 'utf8')));
  });
  return new Map(statements.map((statement) => [statement.name, statement]));
}

function parseStatement(name: string, text: string): Statement & { isForEachKind: boolean } {
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
  const isForEachKind = tags.some(({ tag, first }) => tag === 'each' && first === KIND);
  const params = tags.filter(({ tag }) => tag === 'param').map(({ first }) => first);
  return { name, purpose, access: access as Statement['access'], params, text: codeOf(name, lines), isForEachKind };
}

/** What is sent, without comments: the driver sends so much at a time. The name tells it apart in Neo4j's query log. */
function codeOf(name: string, lines: readonly string[]): string {
  const code = lines.filter((line) => !line.trimStart().startsWith('//'));
  return `// ${name}\n${code.join('\n').trim()}`;
}

/** Cypher that names the type of its edges, which a parameter cannot do without all edges being looked at. */
function forEachKind({ isForEachKind, ...statement }: Statement & { isForEachKind: boolean }): Statement[] {
  if (!isForEachKind) return [statement];
  const { name, text } = statement;
  return EDGE_KINDS.map((kind) => ({
    ...statement,
    name: `${name} ${kind}`,
    text: text.replace(new RegExp(`:${KIND}\\b`, 'g'), `:${kind}`),
  }));
}
