import { type ApolloOptions, buildApollo, type GraphQLServer, schema } from '../../src/graphql/apollo.js';
import type { QueryLimits } from '../../src/graphql/limits/query-limits.js';
import { createLog } from '../../src/app/log.js';
import { costControl, WIDE_BUDGET } from './budget.js';

/** Apollo Server for the API's schema without HTTP; its log is silent unless a test reads it. */
export function apolloWith(limits: QueryLimits, log: ApolloOptions['log'] = createLog('silent')): GraphQLServer {
  return buildApollo({
    schema,
    cost: costControl(limits),
    budget: WIDE_BUDGET,
    introspection: true,
    access: { requireAuth: false, configured: true },
    httpMaxAge: 0,
    staleSince: () => null,
    documents: new Map(),
    log,
  });
}
