import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';
import type { Context } from './context.js';
import { type Limits, limitsPlugin } from './limits.js';
import { maskError, unexpectedErrorsPlugin } from './masking.js';
import { resolvers } from './resolvers.generated.js';
import { typeDefs } from './typeDefs.generated.js';

/** A document of more tokens is not parsed. */
const TOKENS_AT_MOST = 5_000;

export interface ApolloOptions {
  limits: Limits;
  introspection: boolean;
  log: Logger;
}

/** The GraphQL server: the schema, its resolvers, and what guards them. */
export function buildApollo({ limits, introspection, log }: ApolloOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    typeDefs,
    resolvers,
    introspection,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: TOKENS_AT_MOST },
    formatError: maskError,
    logger: log,
    plugins: [ApolloServerPluginLandingPageDisabled(), limitsPlugin(limits), unexpectedErrorsPlugin(log)],
  });
}
