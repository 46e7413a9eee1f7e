import { ENTITY_KINDS, NODE_KINDS } from '../../model/records.js';
import { typeName } from '../../model/type-name.js';

/** Fields of the types of the API that only a subgraph has: part of its SDL. */
export const KEY_FIELDS = ENTITY_KINDS.map(
  (kind) => `
extend type ${typeName(kind)} {
  "Its first identifier in another system: its own, or otherwise that of a concept that it matches exactly. Null if there is none."
  externalId: ExternalId
}`,
).join('');

/**
 * What a gateway reads the SDL and the entities by; not part of the SDL.
 *
 * @see https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec
 */
export const GATEWAY_FIELDS = `
"A reference to an entity: its \`__typename\` and the fields of one of its keys."
scalar _Any

"Every type that has a key."
union _Entity = ${NODE_KINDS.map(typeName).join(' | ')}

"The subgraph."
type _Service {
  "The schema with the directives of Apollo Federation."
  sdl: String!
}

extend type Query {
  "The entities and sources that other subgraphs refer to, in the order of \`representations\`, with null for each that does not exist."
  _entities(
    "Each with \`__typename\`, and \`id\` or \`externalId { scheme value }\`. At most 2,000."
    representations: [_Any!]! @cost(weight: 3)
  ): [_Entity]! @cost(weight: 90) @listSize(slicingArguments: ["representations"])
  "The subgraph, for composition. Refused with INTROSPECTION=false."
  _service: _Service!
}
`;
