import type { ExportReads } from '../graph/ports/export-reads.js';
import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import type { SubgraphBounds } from '../services/subgraph.js';
import { toCsv } from './csv.js';
import { toGraphml } from './graphml.js';
import { toJsonl } from './jsonl.js';
import { toJsonld } from './jsonld.js';
import { toSchemaOrg } from './schema-org.js';
import { toNeo4jFiles } from './neo4j-load.js';
import { toDiagram } from './subgraph.js';
import { toTurtle } from './turtle.js';

/** Writes a graph in chunks. */
export type WriteGraph = (graph: ExportReads) => AsyncIterable<string>;

interface Named {
  name: string;
  description: string;
}
/** The graph as one file; `ending` is its file name extension, e.g. `.jsonl`. */
export type FileFormat = Named & { gives: 'FILE'; ending: string; write: WriteGraph };
/** A piece of a file, which follows the earlier pieces of the same file. */
export interface FilePart {
  file: string;
  text: string;
}
/** The graph as a folder of files. */
export type FolderFormat = Named & { gives: 'FOLDER'; write: (graph: ExportReads) => AsyncIterable<FilePart> };
/** The neighbourhood of some entities as a diagram. */
export type DiagramExport = Named & {
  gives: 'DIAGRAM';
  ending: string;
  write: (graph: GraphLoaders, roots: readonly string[], bounds: SubgraphBounds) => AsyncIterable<string>;
};
export type ExportFormat = FileFormat | FolderFormat | DiagramExport;

/** Every export format, in the order of the command's help. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    gives: 'FILE',
    name: 'jsonl',
    description: 'JSON Lines: the complete graph, to be imported again unchanged',
    ending: '.jsonl',
    write: toJsonl,
  },
  {
    gives: 'FILE',
    name: 'graphml',
    description: 'GraphML, for networkx, Gephi, yEd and others',
    ending: '.graphml',
    write: toGraphml,
  },
  { gives: 'FILE', name: 'turtle', description: 'SKOS as Turtle', ending: '.ttl', write: toTurtle },
  { gives: 'FILE', name: 'jsonld', description: 'SKOS as JSON-LD', ending: '.jsonld', write: toJsonld },
  {
    gives: 'FILE',
    name: 'schemaorg',
    description: 'schema.org and LRMI as JSON-LD, for search engines and catalogues',
    ending: '.schema.jsonld',
    write: toSchemaOrg,
  },
  {
    gives: 'FOLDER',
    name: 'csv',
    description: 'tables for spreadsheets: the complete graph, to be imported again with the mapping.yaml beside them',
    write: toCsv,
  },
  {
    gives: 'FOLDER',
    name: 'neo4j',
    description: "nodes.csv and edges.csv for Neo4j's LOAD CSV, and the load.cypher that loads them",
    write: toNeo4jFiles,
  },
  {
    gives: 'DIAGRAM',
    name: 'mermaid',
    description: 'the neighbourhood of some entities as a Mermaid flowchart',
    ending: '.mmd',
    write: (...args) => toDiagram('MERMAID', ...args),
  },
  {
    gives: 'DIAGRAM',
    name: 'dot',
    description: 'the neighbourhood of some entities in the DOT language of Graphviz',
    ending: '.dot',
    write: (...args) => toDiagram('DOT', ...args),
  },
];
