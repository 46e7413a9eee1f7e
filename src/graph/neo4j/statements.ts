import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { packageRoot } from '../../process/package-root.js';
import { EDGE_KINDS, type EdgeKind, leadsToGroups } from '../../model/records.js';

/** A Cypher file: its header and its text. */
export interface Statement {
  /** path in `cypher/` without the extension, e.g. `skill/list`; followed by the edge kind where there is one per kind */
  name: string;
  purpose: string;
  access: 'read' | 'write' | 'schema';
  /** names of the parameters */
  params: readonly string[];
  /** the text that is sent, without comments */
  text: string;
}

/** A statement that is expanded for each kind of edge that its placeholder stands for, if it has one. */
interface Expandable extends Statement {
  placeholder: string | null;
}

const EXTENSION = '.cypher';
/** Placeholders for the edge type in a statement that is expanded for each kind, with the kinds. */
const PLACEHOLDERS: ReadonlyMap<string, readonly EdgeKind[]> = new Map([
  ['KIND', EDGE_KINDS.filter((kind) => !leadsToGroups(kind))],
  ['GROUPED_KIND', EDGE_KINDS.filter(leadsToGroups)],
]);
const ACCESS = new Set(['read', 'write', 'schema']);

/**
 * Reads all statements in a folder.
 *
 * @throws Error with the name of a file whose header lacks the purpose or @access
 */
export function readStatements(folder = join(packageRoot, 'cypher')): ReadonlyMap<string, Statement> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(EXTENSION));
  const statements = files.sort().flatMap((file) => {
    const name = file.slice(0, -EXTENSION.length).split(sep).join('/');
    return expandKinds(parseStatement(name, readFileSync(join(folder, file), 'utf8')));
  });
  return new Map(statements.map((statement) => [statement.name, statement]));
}

function parseStatement(name: string, text: string): Expandable {
  const lines = text.split('\n');
  const headerLength = lines.findIndex((line) => !line.startsWith('//'));
  const header = lines.slice(0, headerLength).map((line) => line.slice(2).trim());
  const tags = header.flatMap((line) => {
    const [, tag, first] = /^@(\w+)\s+(\S+)/.exec(line) ?? [];
    return tag !== undefined && first !== undefined ? [{ tag, first }] : [];
  });
  const access = tags.find(({ tag }) => tag === 'access')?.first;
  const [purpose] = header;
  if (!purpose || access === undefined || !ACCESS.has(access)) {
    throw new Error(
      `cypher/${name}${EXTENSION}: the header needs the purpose in its first line, and @access read, write or schema`,
    );
  }
  const placeholder = tags.find(({ tag }) => tag === 'each')?.first ?? null;
  const params = tags.filter(({ tag }) => tag === 'param').map(({ first }) => first);
  return {
    name,
    purpose,
    access: access as Statement['access'],
    params,
    text: codeOf(name, lines),
    placeholder,
  };
}

/** The text to send: without comments, to keep it short, and with the name, to identify it in Neo4j's query log. */
function codeOf(name: string, lines: readonly string[]): string {
  const code = lines.filter((line) => !line.trimStart().startsWith('//'));
  return `// ${name}\n${code.join('\n').trim()}`;
}

/** One statement for each kind: if the edge type were a parameter, the database would scan all edges of a node. */
function expandKinds({ placeholder, ...statement }: Expandable): Statement[] {
  if (placeholder === null) return [statement];
  const { name, text } = statement;
  return (PLACEHOLDERS.get(placeholder) ?? []).map((kind) => ({
    ...statement,
    name: `${name} ${kind}`,
    text: text.replace(new RegExp(`:${placeholder}\\b`, 'g'), `:${kind}`),
  }));
}
