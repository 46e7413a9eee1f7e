import type { ExportReads } from '../graph/ports/export-reads.js';
import type { ColumnType } from '../model/columns.js';
import { type Columns, EDGE_COLUMNS } from './fields.js';
import type { FilePart, WriteGraph } from './formats.js';
import { NODE_PROPERTIES, toEdgesCsv, toNodesCsv } from './neo4j-csv.js';

/** Reverses the escaping of the CSV; the percent sign must be last. */
const UNESCAPED = [
  ['%0A', '\\n'],
  ['%0D', '\\r'],
  ['%3B', ';'],
  ['%5C', '\\\\'],
  ['%25', '%'],
] as const;

const FILES: Readonly<Record<string, WriteGraph>> = {
  'nodes.csv': toNodesCsv,
  'edges.csv': toEdgesCsv,
  'load.cypher': toLoadCypher,
};

/** Nodes and edges for Neo4j's LOAD CSV, and the Cypher that loads them. */
export async function* toNeo4jFiles(graph: ExportReads): AsyncIterable<FilePart> {
  for (const [file, write] of Object.entries(FILES)) for await (const text of write(graph)) yield { file, text };
}

/**
 * Cypher that loads nodes.csv and edges.csv into an empty database, which the service can then use.
 *
 * @see https://neo4j.com/docs/cypher-manual/5/clauses/load-csv/
 */
async function* toLoadCypher(graph: ExportReads): AsyncIterable<string> {
  const { version } = await graph.state();
  yield `// Loads nodes.csv and edges.csv from Neo4j's import folder into an empty Neo4j 5.26 or later:
// cypher-shell -f load.cypher

CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;

LOAD CSV WITH HEADERS FROM 'file:///nodes.csv' AS row
CALL (row) {
  CREATE (n:$(split(row.labels, ';')))
  SET
${assignments('n', NODE_PROPERTIES)}
} IN TRANSACTIONS OF 1000 ROWS;

LOAD CSV WITH HEADERS FROM 'file:///edges.csv' AS row
CALL (row) {
  MATCH (a:Entity {id: ${unescaped('row.from')}})
  MATCH (b:Entity {id: ${unescaped('row.to')}})
  CREATE (a)-[e:$(row.kind)]->(b)
  SET
${assignments('e', EDGE_COLUMNS)}
} IN TRANSACTIONS OF 1000 ROWS;

MERGE (v:GraphVersion {id: 'graph'})
ON CREATE SET v.graphId = randomUUID()
SET v.version = ${version}, v.updatedAt = datetime();
`;
}

function assignments(variable: string, columns: Columns): string {
  return [...columns]
    .map(([name, type]) => `    ${variable}.\`${name}\` = ${valueOf(`row.\`${name}\``, type)}`)
    .join(',\n');
}

function valueOf(cell: string, type: ColumnType): string {
  switch (type) {
    case 'text':
      return unescaped(cell);
    case 'list':
      return `[item IN split(${cell}, ';') | ${unescaped('item')}]`;
    case 'integer':
      return `toInteger(${cell})`;
    case 'number':
      // the service stores whole numbers as integers
      return `CASE WHEN ${cell} CONTAINS '.' THEN toFloat(${cell}) ELSE toInteger(${cell}) END`;
    case 'boolean':
      return `toBoolean(${cell})`;
  }
}

function unescaped(text: string): string {
  return UNESCAPED.reduce((inner, [from, to]) => `replace(${inner}, '${from}', '${to}')`, text);
}
