import {
  type DirectiveNode,
  type DocumentNode,
  getDirectiveValues,
  getNamedType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** How long, and where, HTTP caches may keep an answer. */
export interface CachePolicy {
  /** in seconds; 0 where no field lasts */
  maxAge: number;
  isPrivate: boolean;
}

interface Hint {
  maxAge?: number;
  scope?: 'PUBLIC' | 'PRIVATE';
  inheritMaxAge?: boolean;
}

/**
 * What the schema's `@cacheControl` says of the answer to a document, by Apollo's rules: a field's own hint goes before
 * its type's; without one, root fields and objects last for the default, scalars as long as their object. The least
 * lasting field counts, were it skipped or null: so it is known of the document once, and no field waits to be looked at
 * while it is resolved.
 */
export function cachePolicies(schema: GraphQLSchema, defaultMaxAge: number): (document: DocumentNode) => CachePolicy {
  const policies = new WeakMap<DocumentNode, CachePolicy>();
  return (document) => {
    const known = policies.get(document);
    if (known) return known;
    const policy = policyOf(schema, document, defaultMaxAge);
    policies.set(document, policy);
    return policy;
  };
}

function policyOf(schema: GraphQLSchema, document: DocumentNode, defaultMaxAge: number): CachePolicy {
  const policy: CachePolicy = { maxAge: Infinity, isPrivate: false };
  const types = new TypeInfo(schema);
  const look = (): void => {
    const field = types.getFieldDef();
    const parent = types.getParentType();
    // the schema itself is no data
    if (!field || !parent || field.name.startsWith('__') || parent.name.startsWith('__')) return;
    const { maxAge, scope, inheritMaxAge } = hintOf(schema, field);
    const isRoot = parent === schema.getQueryType();
    const lasting = isRoot || (isCompositeType(getNamedType(field.type)) && !inheritMaxAge) ? defaultMaxAge : Infinity;
    policy.maxAge = Math.min(policy.maxAge, maxAge ?? lasting);
    policy.isPrivate ||= scope === 'PRIVATE';
  };
  visit(document, visitWithTypeInfo(types, { Field: look }));
  return Number.isFinite(policy.maxAge) ? policy : { ...policy, maxAge: 0 };
}

function hintOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): Hint {
  return { ...directive(schema, getNamedType(field.type)), ...directive(schema, field) };
}

function directive(
  schema: GraphQLSchema,
  { astNode }: { astNode?: { directives?: readonly DirectiveNode[] } | null | undefined },
): Hint {
  const cacheControl = schema.getDirective('cacheControl');
  return (astNode && cacheControl && getDirectiveValues(cacheControl, astNode)) ?? {};
}
