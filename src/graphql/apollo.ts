import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { Logger } from 'pino';
import { cacheHintsPlugin } from './cache-hints/cache-hints-plugin.js';
import type { Context } from './context.js';
import { refuseIntrospection } from './hidden-schema.js';
import { MAX_TOKENS } from './nesting.js';
import { type AccessOptions, accessPlugin } from './authorization.js';
import { type CostControl, limitsPlugin } from './limits/limits-plugin.js';
import { budgetPlugin } from './budget/budget-plugin.js';
import type { BudgetLimits } from './budget/limits.js';
import { jsonStatusPlugin } from './errors/json-status-plugin.js';
import { persistedDocuments } from './persisted-documents.js';
import { maskError, unexpectedErrorsPlugin } from './errors/error-masking.js';
import { resolvers } from './generated/resolvers.generated.js';
import { typeDefs } from './type-definitions.js';

/** What every transport answers by. */
export const schema = makeExecutableSchema({ typeDefs, resolvers });

export const PARSE_OPTIONS = { maxTokens: MAX_TOKENS };

export interface ApolloOptions {
  cost: CostControl;
  budget: BudgetLimits;
  introspection: boolean;
  access: AccessOptions;
  /** for how many seconds HTTP caches may keep what has no hint of its own */
  httpMaxAge: number;
  /** since when answers may be older than the database; null while it answers */
  staleSince: () => Date | null;
  /** documents that may be asked by their SHA-256 without having been sent before */
  documents: ReadonlyMap<string, string>;
  log: Logger;
}

/** The GraphQL server: the schema, its resolvers, and what guards them. */
export function buildApollo(options: ApolloOptions): ApolloServer<Context> {
  const { cost, budget, introspection, access, httpMaxAge, staleSince, documents, log } = options;
  return new ApolloServer<Context>({
    schema,
    // our own rule names our own setting
    introspection: true,
    validationRules: introspection ? [] : [refuseIntrospection],
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: PARSE_OPTIONS,
    persistedQueries: { cache: persistedDocuments(documents) },
    formatError: maskError,
    logger: log,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // it wraps every field's resolver; cacheHintsPlugin reads the same hints once for each document
      ApolloServerPluginCacheControlDisabled(),
      budgetPlugin(budget.answerBytes),
      cacheHintsPlugin(schema, httpMaxAge, staleSince),
      accessPlugin(access),
      limitsPlugin(cost),
      jsonStatusPlugin(),
      unexpectedErrorsPlugin(log, introspection),
    ],
  });
}
