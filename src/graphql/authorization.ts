import {
  type DocumentNode,
  getOperationAST,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import { type ServiceError, unauthenticated } from '../model/errors.js';
import { getOrCreate } from '../model/maps.js';
import { directiveValues } from './directives.js';
import { type Fragments, fragmentsOf } from './fragments.js';
import type { CreateHooks, RequestHooks } from './request-hooks.js';
import { withHttpStatus } from './errors/graphql-error.js';
import { forbidden } from '../auth/errors.js';
import { type AccessRole, isAccessRole, hasRole, type Viewer } from '../auth/viewer.js';

export interface AccessOptions {
  /** whether reads require authentication as well */
  requireAuth: boolean;
  /** whether callers can authenticate at all; see `isConfigured` */
  configured: boolean;
}

const HINT = 'send Authorization: Bearer <token> or X-Api-Key';

/** Refuses an unauthorized operation before execution, with the matching HTTP status. */
export function authorizationHooks(options: AccessOptions): CreateHooks<{ viewer: Viewer | null }> {
  const hooks: RequestHooks<{ viewer: Viewer | null }> = {
    didResolveOperation({ schema, document, operationName, contextValue }) {
      const error = authorizationError(schema, document, operationName, contextValue.viewer, options);
      if (error) throw withHttpStatus(error);
    },
  };
  return () => hooks;
}

/**
 * Checks the roles that `@access(role:)` requires for the root fields of an operation. A mutation without the directive
 * requires the role admin. `@skip` and `@include` are ignored.
 *
 * @param document validated, with any number of operations
 * @returns UNAUTHENTICATED or FORBIDDEN; null if the viewer is authorized
 */
export function authorizationError(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  viewer: Viewer | null,
  { requireAuth, configured }: AccessOptions,
): ServiceError | null {
  const error = authenticationError(viewer, requireAuth);
  if (error) return error;
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  const isMutation = operation.operation === OperationTypeNode.MUTATION;
  const root = schema.getRootType(operation.operation);
  for (const field of rootFields(document, operation)) {
    const required = requiredRole(schema, root, field) ?? (isMutation ? 'admin' : null);
    if (required === null) continue;
    if (!configured) {
      return forbidden(
        `${field} requires the role ${required}, but authentication is not configured: set AUTH_JWKS_URL, AUTH_JWT_SECRET or AUTH_API_KEYS_FILE where the service runs.`,
      );
    }
    if (!viewer) return unauthenticated(`Authentication required: ${field} requires the role ${required}; ${HINT}.`);
    if (!hasRole(viewer.role, required))
      return forbidden(`${field} requires the role ${required}; your role is ${viewer.role}.`);
  }
  return null;
}

/** @returns UNAUTHENTICATED if reads require authentication; null if the viewer may read */
export function authenticationError(viewer: Viewer | null, requireAuth: boolean): ServiceError | null {
  return requireAuth && !viewer ? unauthenticated(`Authentication required: ${HINT}.`) : null;
}

/** The names of an operation's root fields, including those in fragments, without `__typename`. */
function rootFields(document: DocumentNode, operation: OperationDefinitionNode): string[] {
  const names = new Set<string>();
  collectFieldNames(operation.selectionSet, fragmentsOf(document), new Set(), names);
  return [...names].filter((name) => !name.startsWith('__'));
}

/** @param visited fragments that were collected already */
function collectFieldNames(
  { selections }: SelectionSetNode,
  fragments: Fragments,
  visited: Set<string>,
  names: Set<string>,
): void {
  for (const node of selections) {
    if (node.kind === Kind.FIELD) names.add(node.name.value);
    else if (node.kind === Kind.INLINE_FRAGMENT) collectFieldNames(node.selectionSet, fragments, visited, names);
    else if (!visited.has(node.name.value)) {
      visited.add(node.name.value);
      const fragment = fragments.get(node.name.value);
      if (fragment) collectFieldNames(fragment.selectionSet, fragments, visited, names);
    }
  }
}

const requiredRoles = new WeakMap<GraphQLField<unknown, unknown>, AccessRole | null>();

/** The role in `@access(role:)` of a root field; null without the directive. */
function requiredRole(
  schema: GraphQLSchema,
  root: GraphQLObjectType | null | undefined,
  field: string,
): AccessRole | null {
  const definition = root?.getFields()[field];
  if (!definition) return null;
  return getOrCreate(requiredRoles, definition, () => declaredRole(schema, definition));
}

function declaredRole(schema: GraphQLSchema, definition: GraphQLField<unknown, unknown>): AccessRole | null {
  const role = String(directiveValues(schema, 'access', definition)?.role).toLowerCase();
  return isAccessRole(role) ? role : null;
}
