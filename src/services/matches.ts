import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import type { Direction, Neighbour } from '../graph/ports/graph-reads.js';
import { grouped } from '../model/maps.js';
import { inverseRelation, MATCH_RELATIONS } from '../model/match-relation.js';
import type { EdgeRecord, EntityRecord, MatchRelation } from '../model/records.js';
import {
  compareKeys,
  type Connection,
  type Keyed,
  NEIGHBOUR_KEY,
  type PageArgs,
  takeSlice,
  toConnection,
  toSlice,
} from './pagination.js';
import { WHOLE_LIST } from './relations.js';

/** An entity that another one matches, with the edge as it is stored. */
export interface Match extends Keyed {
  node: EntityRecord;
  edge: EdgeRecord;
  /** as seen from the entity that has the list */
  relation: MatchRelation;
}

export interface MatchArgs extends PageArgs {
  relations?: readonly MatchRelation[] | null;
}

/** A page of what an entity matches, in either direction of the edges. */
export async function matchConnection(
  graph: GraphLoaders,
  { id, kind }: EntityRecord,
  { relations, ...page }: MatchArgs,
): Promise<Connection<Match> & { totalCount: number }> {
  const read = async (direction: Direction) =>
    graph.neighbours(id, { kind: 'MATCHES', direction, to: kind, strength: null }, WHOLE_LIST);
  const [outgoing, incoming] = await Promise.all([read('OUT'), read('IN')]);
  const matches = matchesOf(id, [...outgoing.items, ...incoming.items]);
  const selected = relations ? matches.filter(({ relation }) => relations.includes(relation)) : matches;
  return toConnection(takeSlice(selected, toSlice(page, NEIGHBOUR_KEY)), page, (match) => match);
}

/** The neighbours of an entity along MATCHES edges, each once: the closest relation, then the outgoing edge. */
export function matchesOf(id: string, neighbours: readonly Neighbour[]): Match[] {
  const seen = neighbours.filter(({ node }) => node.id !== id).map((neighbour) => toMatch(id, neighbour));
  const closest = [...grouped(seen, ({ node }) => node.id).values()].map((same) =>
    same.reduce((best, other) => (rankOf(other) < rankOf(best) ? other : best)),
  );
  return closest.sort((a, b) => compareKeys(a.key, b.key));
}

function toMatch(id: string, { key: [, name = ''], edge, node }: Neighbour): Match {
  const stored = edge.relation as MatchRelation;
  const relation = edge.from === id ? stored : inverseRelation(stored);
  return { key: [MATCH_RELATIONS.indexOf(relation), name, node.id], node, edge, relation };
}

const rankOf = ({ relation }: Match): number => MATCH_RELATIONS.indexOf(relation);
