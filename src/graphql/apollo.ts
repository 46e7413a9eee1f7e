import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { type IExecutableSchemaDefinition, makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { typeNameOf } from '../model/type-name.js';
import { cacheHintsHooks } from './cache-hints/cache-hints-hooks.js';
import type { Context } from './context.js';
import { entityQueries } from './entity-queries.js';
import { applyDefaultsForNull } from './argument-defaults.js';
import { disableIntrospection } from './hidden-schema.js';
import { MAX_TOKENS } from './nesting.js';
import { type AccessOptions, authorizationHooks } from './authorization.js';
import { type CostControl, limitsHooks } from './limits/limits-hooks.js';
import { budgetHooks } from './budget/budget-hooks.js';
import type { BudgetLimits } from './budget/limits.js';
import { jsonStatusHooks } from './errors/json-status-hooks.js';
import { persistedDocuments } from './persisted-documents.js';
import { maskError, unexpectedErrorsHooks } from './errors/error-masking.js';
import { changeMutations } from './change-mutations.js';
import { PreparedQueries } from './prepared-queries/prepared-queries.js';
import { type CreateHooks, requestHooksPlugin } from './request-hooks.js';
import { telemetryHooks } from './telemetry-hooks.js';
import { entityTexts } from './entity-texts.js';
import { rejectWhereResolversThrow } from './rejecting-resolvers.js';
import { resolvers } from './generated/resolvers.generated.js';
import { typeDefs } from './type-definitions.js';

type ResolverMap = Extract<IExecutableSchemaDefinition<Context>['resolvers'], readonly unknown[]>[number];

/**
 * The API's schema with its resolvers.
 *
 * @param definitions  SDL besides that of the API
 * @param added        the resolvers of its fields
 */
export function executableSchema(definitions: readonly string[] = [], added: ResolverMap = {}): GraphQLSchema {
  const executable = makeExecutableSchema({
    typeDefs: [typeDefs, ...definitions],
    resolvers: [
      resolvers,
      entityTexts,
      {
        Query: entityQueries,
        Mutation: changeMutations,
        Node: { __resolveType: typeNameOf },
        Entity: { __resolveType: typeNameOf },
      },
      added,
    ],
  });
  return rejectWhereResolversThrow(applyDefaultsForNull(executable));
}

/** The schema that callers see unless the service is a subgraph. */
export const schema = executableSchema();

export const PARSE_OPTIONS = { maxTokens: MAX_TOKENS };

export interface ApolloOptions {
  schema: GraphQLSchema;
  cost: CostControl;
  budget: BudgetLimits;
  introspection: boolean;
  access: AccessOptions;
  /** max-age in seconds of fields without a cache hint */
  httpMaxAge: number;
  /** since when responses may be stale; null while the database responds */
  staleSince: () => Date | null;
  /** persisted documents by SHA-256, which clients need not register */
  documents: Pick<ReadonlyMap<string, string>, 'get'>;
  log: Logger;
}

/** Apollo Server, and the queries that it has executed before. */
export interface GraphQLServer {
  apollo: ApolloServer<Context>;
  prepared: PreparedQueries;
}

export function buildApollo(options: ApolloOptions): GraphQLServer {
  const { schema, introspection, documents, log } = options;
  const hooks = requestHooks(options);
  const prepared = new PreparedQueries(schema, hooks);
  const apollo = new ApolloServer<Context>({
    schema,
    // disableIntrospection names the setting of this service
    introspection: true,
    validationRules: introspection ? [] : [disableIntrospection],
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: PARSE_OPTIONS,
    persistedQueries: { cache: persistedDocuments(documents) },
    formatError: maskError,
    logger: log,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // it wraps every resolver; cacheHintsHooks evaluates the hints once per document
      ApolloServerPluginCacheControlDisabled(),
      requestHooksPlugin<Context>([...hooks, prepared.prepareHooks], ({ started }) => started),
    ],
  });
  return { apollo, prepared };
}

function requestHooks(options: ApolloOptions): CreateHooks<Context>[] {
  const { schema, cost, budget, introspection, access, httpMaxAge, staleSince, log } = options;
  return [
    budgetHooks(budget.answerBytes),
    telemetryHooks,
    cacheHintsHooks(schema, httpMaxAge, staleSince),
    authorizationHooks(access),
    limitsHooks(cost),
    jsonStatusHooks,
    unexpectedErrorsHooks(log, introspection),
  ];
}
