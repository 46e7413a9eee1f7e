import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { Logger } from 'pino';
import { answerNotesPlugin } from './answer-notes.js';
import type { Context } from './context.js';
import { refuseIntrospection } from './graphql/hidden-schema.js';
import { MAX_TOKENS } from './graphql/nesting.js';
import { type AccessOptions, accessPlugin } from './access/permissions.js';
import { type CostControl, limitsPlugin } from './graphql/limits/limits-plugin.js';
import { budgetPlugin } from './graphql/budget/budget-plugin.js';
import type { BudgetLimits } from './graphql/budget/limits.js';
import { jsonStatusPlugin } from './http/json-status.js';
import { persistedQueries } from './persisted-queries.js';
import { maskError, unexpectedErrorsPlugin } from './masking.js';
import { resolvers } from './resolvers.generated.js';
import { typeDefs } from './typeDefs.generated.js';

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
    persistedQueries: { cache: persistedQueries(documents) },
    formatError: maskError,
    logger: log,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // it wraps every field's resolver; answerNotesPlugin reads the same hints once for each document
      ApolloServerPluginCacheControlDisabled(),
      budgetPlugin(budget.answerBytes),
      answerNotesPlugin(schema, httpMaxAge, staleSince),
      accessPlugin(access),
      limitsPlugin(cost),
      jsonStatusPlugin(),
      unexpectedErrorsPlugin(log, introspection),
    ],
  });
}
