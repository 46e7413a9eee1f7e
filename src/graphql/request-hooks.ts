import type {
  ApolloServerPlugin,
  BaseContext,
  GraphQLRequestContext,
  GraphQLRequestContextDidEncounterErrors,
  GraphQLRequestContextDidResolveOperation,
  GraphQLRequestContextWillSendResponse,
} from '@apollo/server';

/** Hooks of Apollo Server's request life cycle, for one request. Those that have nothing to wait for are synchronous. */
export interface RequestHooks<Context extends BaseContext> {
  /** Refuses the operation by an error. */
  didResolveOperation?(request: GraphQLRequestContextDidResolveOperation<Context>): void | Promise<void>;
  didEncounterErrors?(request: GraphQLRequestContextDidEncounterErrors<Context>): void;
  willSendResponse?(request: GraphQLRequestContextWillSendResponse<Context>): void;
}

/** Called once per request. */
export type CreateHooks<Context extends BaseContext> = (
  request: GraphQLRequestContext<Context>,
) => RequestHooks<Context> | undefined;

/**
 * One plugin that calls hooks in the order of `parts`; an operation that one refuses is not passed to the next. Apollo Server
 * waits for each hook of each plugin, which takes longer than most of these hooks do.
 */
export function requestHooksPlugin<Context extends BaseContext>(
  parts: readonly CreateHooks<Context>[],
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart(started) {
      const hooks = parts.flatMap((create) => create(started) ?? []);
      return {
        async didResolveOperation(request) {
          for (const hook of hooks) {
            const pending = hook.didResolveOperation?.(request);
            if (pending !== undefined) await pending;
          }
        },
        async didEncounterErrors(request) {
          for (const hook of hooks) hook.didEncounterErrors?.(request);
        },
        async willSendResponse(request) {
          for (const hook of hooks) hook.willSendResponse?.(request);
        },
      };
    },
  };
}
