import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { Context } from '../../context.js';
import { badUserInput } from '../../errors.js';
import type { QueryLimits } from './query-limits.js';

/** Refuses, before anything is read, what exceeds the limits, and subscriptions, which have transports of their own. */
export function limitsPlugin(limits: QueryLimits): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request }) {
          if (!operation) return;
          if (operation.operation === OperationTypeNode.SUBSCRIPTION) {
            throw badUserInput(
              'query',
              'send a subscription over WebSocket to /graphql, or as an event stream to /graphql/stream',
              { http: { status: 400 } },
            );
          }
          limits.check(document, operation, request.variables);
        },
      };
    },
  };
}
