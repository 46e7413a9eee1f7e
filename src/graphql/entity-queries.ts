import type { GraphQLResolveInfo } from 'graphql';
import type { EntityKind } from '../model/records.js';
import { listAll } from '../services/relations.js';
import type { Context } from './context.js';
import type { QueryResolvers } from './generated/types.generated.js';
import { prefetchedRelations } from './prefetch.js';

/** Resolves the entity of a kind with the id in the arguments; null for unknown ids and for entities of another kind. */
const byId =
  <Kind extends EntityKind>(kind: Kind) =>
  (_parent: unknown, { id }: { id: string }, { graph }: Context, info: GraphQLResolveInfo) =>
    graph.entity(kind, id, () => prefetchedRelations(info));

/** The queries for one entity by its id, and for all entities of a kind that has few. */
export const entityQueries: QueryResolvers = {
  skill: byId('SKILL'),
  technology: byId('TECHNOLOGY'),
  role: byId('ROLE'),
  level: byId('LEVEL'),
  area: byId('AREA'),
  track: byId('TRACK'),
  levels: (_parent, _args, { graph }) => listAll(graph, 'LEVEL'),
  areas: (_parent, _args, { graph }) => listAll(graph, 'AREA'),
  tracks: (_parent, _args, { graph }) => listAll(graph, 'TRACK'),
};
