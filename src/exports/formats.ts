import type { ExportReads } from '../graph/ports/export-reads.js';
import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import type { SubgraphBounds } from '../services/subgraph.js';
import { toGraphml } from './graphml.js';
import { toJsonl } from './jsonl.js';
import { toJsonld } from './jsonld.js';
import { toEdgesCsv, toNodesCsv } from './neo4j-csv.js';
import { toLoadCypher } from './neo4j-load.js';
import { toDiagram } from './subgraph.js';
import { toTurtle } from './turtle.js';

/** Writes a graph, a piece at a time. */
export type WriteGraph = (graph: ExportReads) => AsyncIterable<string>;

interface Named {
  name: string;
  description: string;
}
/** The graph as one text; `ending` is what such files end in, e.g. `.jsonl`. */
export type FileFormat = Named & { gives: 'FILE'; ending: string; write: WriteGraph };
/** The graph as several files of a folder, by their names. */
export type FolderFormat = Named & { gives: 'FOLDER'; files: Readonly<Record<string, WriteGraph>> };
/** What lies around some entities, as a drawing. */
export type DiagramExport = Named & {
  gives: 'DIAGRAM';
  ending: string;
  write: (graph: GraphLoaders, roots: readonly string[], bounds: SubgraphBounds) => AsyncIterable<string>;
};
export type ExportFormat = FileFormat | FolderFormat | DiagramExport;

/** Every way to export, in the order in which a person is told of them. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    gives: 'FILE',
    name: 'jsonl',
    description: 'JSON Lines: everything, to import again exactly',
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
    gives: 'FOLDER',
    name: 'csv',
    description: "nodes.csv and edges.csv for Neo4j's LOAD CSV, and the load.cypher that loads them",
    files: { 'nodes.csv': toNodesCsv, 'edges.csv': toEdgesCsv, 'load.cypher': toLoadCypher },
  },
  {
    gives: 'DIAGRAM',
    name: 'mermaid',
    description: 'what lies around some entities, as a Mermaid flowchart',
    ending: '.mmd',
    write: (...given) => toDiagram('MERMAID', ...given),
  },
  {
    gives: 'DIAGRAM',
    name: 'dot',
    description: "what lies around some entities, in Graphviz' DOT",
    ending: '.dot',
    write: (...given) => toDiagram('DOT', ...given),
  },
];
