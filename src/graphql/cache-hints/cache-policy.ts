import {
  type DocumentNode,
  getNamedType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { getOrCreate } from '../../model/maps.js';
import { type Annotated, directiveValues } from '../directives.js';

/** How long, and in which HTTP caches, a response may be stored. */
export interface CachePolicy {
  /** in seconds */
  maxAge: number;
  isPrivate: boolean;
}

interface Hint {
  maxAge?: number;
  scope?: 'PUBLIC' | 'PRIVATE';
  inheritMaxAge?: boolean;
}

/**
 * The cache policy of a document by Apollo's rules for `@cacheControl`: the hint of a field overrides that of its type;
 * without a hint, root fields and objects have the default max-age, and scalars that of their parent. The minimum of all
 * fields applies, including fields that are skipped or null. Therefore it is computed once per document, and costs no time
 * in resolvers.
 */
export function cachePolicies(schema: GraphQLSchema, defaultMaxAge: number): (document: DocumentNode) => CachePolicy {
  const policies = new WeakMap<DocumentNode, CachePolicy>();
  return (document) => getOrCreate(policies, document, () => policyOf(schema, document, defaultMaxAge));
}

function policyOf(schema: GraphQLSchema, document: DocumentNode, defaultMaxAge: number): CachePolicy {
  const policy: CachePolicy = { maxAge: Infinity, isPrivate: false };
  const types = new TypeInfo(schema);
  const visitField = (): void => {
    const field = types.getFieldDef();
    const parent = types.getParentType();
    // introspection is not data of the graph
    if (!field || !parent || field.name.startsWith('__') || parent.name.startsWith('__')) return;
    const { maxAge, scope, inheritMaxAge } = hintOf(schema, field);
    const isRoot = parent === schema.getQueryType();
    const inherited =
      isRoot || (isCompositeType(getNamedType(field.type)) && !inheritMaxAge) ? defaultMaxAge : Infinity;
    policy.maxAge = Math.min(policy.maxAge, maxAge ?? inherited);
    policy.isPrivate ||= scope === 'PRIVATE';
  };
  visit(document, visitWithTypeInfo(types, { Field: visitField }));
  return Number.isFinite(policy.maxAge) ? policy : { ...policy, maxAge: 0 };
}

function hintOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): Hint {
  const cacheControlOf = (declared: Annotated) => directiveValues(schema, 'cacheControl', declared);
  return { ...cacheControlOf(getNamedType(field.type)), ...cacheControlOf(field) };
}
