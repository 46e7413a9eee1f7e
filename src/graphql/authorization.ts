import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getOperationAST,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import { type ServiceError, unauthenticated } from '../model/errors.js';
import { withHttpStatus } from './errors/http-status.js';
import { forbidden } from '../auth/errors.js';
import { type AccessRole, isAccessRole, reaches, type Viewer } from '../auth/viewer.js';

export interface AccessOptions {
  /** whether reading, too, asks for a viewer */
  requireAuth: boolean;
  /** whether there is any way to tell who asks; see `isConfigured` */
  configured: boolean;
}

const HOW = 'send Authorization: Bearer with a token, or X-Api-Key';

/** Refuses, before anything runs, an operation that its viewer may not ask for; HTTP's status says so, too. */
export function accessPlugin(options: AccessOptions): ApolloServerPlugin<{ viewer: Viewer | null }> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operationName, contextValue }) {
          const error = refusal(schema, document, operationName, contextValue.viewer, options);
          if (error) throw withHttpStatus(error);
        },
      };
    },
  };
}

/**
 * Why a viewer may not ask for an operation: UNAUTHENTICATED or FORBIDDEN; null where they may. `@access(role:)` says who
 * may; a mutation that it says nothing of is for admins. Whether a field is skipped or included makes no difference.
 *
 * @param document validated, with any number of operations
 */
export function refusal(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  viewer: Viewer | null,
  { requireAuth, configured }: AccessOptions,
): ServiceError | null {
  if (requireAuth && !viewer) return unauthenticated(`This service answers those it knows: ${HOW}.`);
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  const writes = operation.operation === OperationTypeNode.MUTATION;
  const root = schema.getRootType(operation.operation);
  for (const field of rootFields(document, operation)) {
    const needed = roleFor(root, field) ?? (writes ? 'admin' : null);
    if (needed === null) continue;
    if (!configured) {
      return forbidden(
        `${writes ? 'Writing' : field} is off: set AUTH_JWKS_URL, AUTH_JWT_SECRET or AUTH_API_KEYS_FILE where the service runs.`,
      );
    }
    if (!viewer) return unauthenticated(`${field} needs the role ${needed}: ${HOW}.`);
    if (!reaches(viewer.role, needed)) return forbidden(`${field} needs the role ${needed}; yours is ${viewer.role}.`);
  }
  return null;
}

/** The names of an operation's root fields, those in fragments among them; `__typename` writes nothing. */
function rootFields(document: DocumentNode, operation: OperationDefinitionNode): string[] {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  const names = new Set<string>();
  collect(operation.selectionSet, fragments, new Set(), names);
  return [...names].filter((name) => !name.startsWith('__'));
}

/** @param spread fragments that were walked before; each is walked once, however often it is spread */
function collect(
  selected: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  spread: Set<string>,
  names: Set<string>,
): void {
  for (const one of selected.selections) {
    if (one.kind === Kind.FIELD) names.add(one.name.value);
    else if (one.kind === Kind.INLINE_FRAGMENT) collect(one.selectionSet, fragments, spread, names);
    else if (!spread.has(one.name.value)) {
      spread.add(one.name.value);
      const fragment = fragments.get(one.name.value);
      if (fragment) collect(fragment.selectionSet, fragments, spread, names);
    }
  }
}

/** What `@access(role:)` says of a root field; null where it says nothing. */
function roleFor(root: GraphQLObjectType | null | undefined, field: string): AccessRole | null {
  const directives = root?.getFields()[field]?.astNode?.directives ?? [];
  const value = directives
    .find(({ name }) => name.value === 'access')
    ?.arguments?.find(({ name }) => name.value === 'role')?.value;
  const role = value?.kind === Kind.ENUM ? value.value.toLowerCase() : '';
  return isAccessRole(role) ? role : null;
}
