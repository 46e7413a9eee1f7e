import type {
  ApolloServerPlugin,
  BaseContext,
  GraphQLRequestContextDidEncounterErrors,
  GraphQLRequestContextDidResolveOperation,
  GraphQLRequestContextWillSendResponse,
} from '@apollo/server';

/** What hooks may know of an operation before it is executed. */
export type ResolvedRequest<Context extends BaseContext> = Pick<
  GraphQLRequestContextDidResolveOperation<Context>,
  'schema' | 'document' | 'operation' | 'operationName' | 'request' | 'contextValue'
>;

/** What hooks may know of a response; the operation is missing where none was found. */
export type AnsweredRequest<Context extends BaseContext> = Pick<
  GraphQLRequestContextWillSendResponse<Context>,
  'source' | 'document' | 'operation' | 'request' | 'contextValue' | 'errors' | 'response'
>;

/** Hooks of Apollo Server's request life cycle, for one request. Those that have nothing to wait for are synchronous. */
export interface RequestHooks<Context extends BaseContext> {
  /** Refuses the operation by an error. */
  didResolveOperation?(request: ResolvedRequest<Context>): void | Promise<void>;
  didEncounterErrors?(request: GraphQLRequestContextDidEncounterErrors<Context>): void;
  willSendResponse?(request: AnsweredRequest<Context>): void;
}

/** Called once per request. */
export type CreateHooks<Context extends BaseContext> = () => RequestHooks<Context> | undefined;

/** Where the hooks of a request ran before it was passed to Apollo Server. */
export interface StartedRequest<Context extends BaseContext> {
  hooks: readonly RequestHooks<Context>[];
  /** the error by which a hook refused the operation; null if none did */
  refusal: Error | null;
}

export function createHooks<Context extends BaseContext>(
  parts: readonly CreateHooks<Context>[],
): RequestHooks<Context>[] {
  return parts.map((create) => create()).filter((hooks) => hooks !== undefined);
}

/** @throws the error by which a hook refuses the operation; the hooks after it are not called */
export async function resolveOperation<Context extends BaseContext>(
  hooks: readonly RequestHooks<Context>[],
  request: ResolvedRequest<Context>,
): Promise<void> {
  for (const hook of hooks) {
    const pending = hook.didResolveOperation?.(request);
    if (pending !== undefined) await pending;
  }
}

export function sendResponse<Context extends BaseContext>(
  hooks: readonly RequestHooks<Context>[],
  request: AnsweredRequest<Context>,
): void {
  for (const hook of hooks) hook.willSendResponse?.(request);
}

/**
 * One plugin that calls hooks in the order of `parts`: Apollo Server waits for each hook of each plugin, which takes longer
 * than most of these hooks do.
 *
 * @param startedOf  the hooks that have run for this context before; undefined for a request that begins here
 */
export function requestHooksPlugin<Context extends BaseContext>(
  parts: readonly CreateHooks<Context>[],
  startedOf: (contextValue: Context) => StartedRequest<Context> | undefined = () => undefined,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart({ contextValue }) {
      const started = startedOf(contextValue);
      const hooks = started?.hooks ?? createHooks(parts);
      return {
        async didResolveOperation(request) {
          if (started === undefined) return resolveOperation(hooks, request);
          if (started.refusal !== null) throw started.refusal;
        },
        async didEncounterErrors(request) {
          for (const hook of hooks) hook.didEncounterErrors?.(request);
        },
        async willSendResponse(request) {
          sendResponse(hooks, request);
        },
      };
    },
  };
}
