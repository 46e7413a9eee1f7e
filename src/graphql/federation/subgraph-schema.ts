import type { GraphQLSchema } from 'graphql';
import { ENTITY_KINDS, type EntityRecord } from '../../model/records.js';
import { typeName, typeNameOf } from '../../model/type-name.js';
import { nodeOf } from '../../services/representations.js';
import { firstIdentifier } from '../../services/external-ids.js';
import { executableSchema } from '../apollo.js';
import type { Context } from '../context.js';
import { typeDefs } from '../type-definitions.js';
import { GATEWAY_FIELDS, KEY_FIELDS } from './definitions.js';
import { subgraphSdl } from './subgraph-sdl.js';

const keyFields = { externalId: ({ externalIds }: EntityRecord) => firstIdentifier(externalIds) };

/** The schema of the service as a subgraph of Apollo Federation 2: that of the API, with what a gateway needs. */
export function subgraphSchema(): GraphQLSchema {
  const sdl = subgraphSdl(typeDefs);
  return executableSchema([KEY_FIELDS, GATEWAY_FIELDS], {
    ...Object.fromEntries(ENTITY_KINDS.map((kind) => [typeName(kind), keyFields])),
    _Entity: { __resolveType: typeNameOf },
    Query: {
      _service: () => ({ sdl }),
      _entities: (_parent: unknown, { representations }: { representations: readonly unknown[] }, { graph }: Context) =>
        representations.map((representation) => nodeOf(graph, representation)),
    },
  });
}
