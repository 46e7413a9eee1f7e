import type { RelationPrefetch } from '../ports/graph-reads.js';
import { leadsToGroups } from '../../model/records.js';
import type { CypherSession, Parameters } from './session.js';

/** A statement of `cypher/` that returns nodes. */
export interface NodeStatement {
  name: string;
  /** the properties to read */
  fields: readonly string[];
  /** the column beside `node` */
  key: 'id' | 'key';
  params: Parameters;
}

/** A relation to follow: from the neighbours of `parent`, or from the start nodes where that is null. */
export interface Step {
  index: number;
  prefetch: RelationPrefetch;
  parent: Step | null;
}

/** The steps of relations, parents before the steps that follow them. */
export function toSteps(relations: readonly RelationPrefetch[]): Step[] {
  const steps: Step[] = relations.map((prefetch, index) => ({ index, prefetch, parent: null }));
  for (const parent of steps) {
    for (const prefetch of parent.prefetch.nested) steps.push({ index: steps.length, prefetch, parent });
  }
  return steps;
}

/** Identifies the text of a composed statement. */
export function shapeOf(statement: NodeStatement, steps: readonly Step[]): string {
  const relations = steps.map(({ prefetch: { relation }, parent }) => [
    relation.kind,
    relation.direction,
    parent?.index ?? null,
  ]);
  return JSON.stringify([statement.name, relations]);
}

/** For telemetry. Each shape has a text of its own; there are too many to tell them apart. */
export function nameOf(start: NodeStatement | null, steps: readonly Step[]): string {
  const [step] = steps;
  if (step === undefined) return start?.name ?? 'neighbours';
  return start === null ? relationStatement(step.prefetch) : `${start.name} with neighbourhood`;
}

/** The name of the statement that follows a relation. */
function relationStatement({ relation: { kind, direction } }: RelationPrefetch): string {
  return `neighbours/${direction === 'OUT' ? 'outgoing' : 'incoming'}${leadsToGroups(kind) ? '-grouped' : ''} ${kind}`;
}

/**
 * Items for each row. The driver takes twice the time for a row of more than 8 kB, which arrives in several chunks; an
 * average node has 1 kB.
 */
const PER_ROW = 8;

/**
 * A statement that reads nodes and their neighbourhood in one round trip: the statements of the relations become
 * subqueries. It returns the start nodes, the neighbours and the pages of each step as rows of the columns `part` (`starts`,
 * `nodes`, `pages0`, …) and `items`, PER_ROW at most; the rows of a part are in its order.
 *
 * @param start      a statement for the start nodes, or null where `$ids` has their ids
 * @param withNodes  whether to return the neighbours
 */
export function compose(
  session: CypherSession,
  start: NodeStatement | null,
  steps: readonly Step[],
  withNodes = true,
): string {
  const startText =
    start === null
      ? 'WITH $ids AS ids, [] AS starts'
      : `CALL () {
${session.text(start.name)}
}
WITH
  collect(DISTINCT node.id) AS ids,
  collect([${start.key}, node.labels, [field IN $startFields | node[field]]]) AS starts`;
  const parts = ['starts', 'nodes', ...steps.map(({ index }) => `pages${index}`)];
  const nodes = steps.length === 0 || !withNodes ? '[]' : steps.map(({ index }) => `nodes${index}`).join(' + ');
  return `${startText}
${steps.map((step) => subquery(session, step)).join('\n')}
CALL (*) {
  UNWIND ${nodes} AS node
  WITH DISTINCT node
  RETURN collect([labels(node), [field IN $nodeFields | node[field]]]) AS nodes
}
CALL (${parts.join(', ')}) {
${parts.map(rowsOf).join('\nUNION ALL\n')}
}
RETURN part, items`;
}

function rowsOf(part: string): string {
  return `UNWIND range(0, size(${part}) - 1, ${PER_ROW}) AS at
RETURN '${part}' AS part, ${part}[at..at + ${PER_ROW}] AS items`;
}

/** The neighbours of all nodes from which the relation is followed. */
function subquery(session: CypherSession, { index, prefetch, parent }: Step): string {
  const ids = parent === null ? 'ids' : `ids${parent.index}`;
  const text = session
    .text(relationStatement(prefetch))
    .replace(/\$(\w+)/g, (_, name: string) => (name === 'ids' ? ids : `$step${index}.${name}`));
  return `CALL (${ids}) {
CALL (${ids}) {
${text}
}
WITH
  collect([id, total, more, [item IN items | [item.key] + [field IN $step${index}.edgeFields | item.edge[field]]]]) AS pages${index},
  collect([item IN items | item.node]) AS lists
CALL (lists) {
  UNWIND lists AS list
  UNWIND list AS node
  RETURN collect(DISTINCT node) AS nodes${index}
}
RETURN pages${index}, nodes${index}, [node IN nodes${index} | node.id] AS ids${index}
}`;
}
