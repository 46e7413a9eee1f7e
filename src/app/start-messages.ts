import { DatasetError } from '../dataset/problems.js';
import { errorCode } from '../model/error-code.js';
import { DatasetConflictError } from '../graph/ports/dataset-store.js';
import { ManagedNeo4jError } from '../managed-neo4j/index.js';
import type { Service } from './service.js';
import { ServiceError } from '../model/errors.js';
import { ConfigError } from '../process/setting-types.js';

const FIRST_QUERY = `{
  skill(id: "skill:message-brokers") {
    name
    prerequisiteClosure(first: 5) { totalCount edges { depth node { name } } }
    technologies { edges { node { name } } }
  }
}`;

/** What a person sees once the service answers: where, and a first query to paste. */
export function welcome({ url, loaded }: Service): string {
  return [
    loaded ? 'The default graph was loaded.' : 'The graph was there already.',
    `Look around in a browser: ${url}/`,
    `Skill graph answers at ${url}/graphql (GraphiQL in a browser), or paste:`,
    '',
    `curl -s ${url}/graphql -H 'content-type: application/json' --data-binary @- <<'JSON'`,
    JSON.stringify({ query: FIRST_QUERY.replace(/\s+/g, ' ') }),
    'JSON',
    '',
    'Ctrl-C stops it.',
  ].join('\n');
}

/** Why the service did not start, and what to do. */
export function explainStartFailure(error: unknown): string {
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return `The port is in use: ${messageOf(error)}. Stop what listens there, or set PORT to another one.`;
    case 'EACCES':
      return `Not allowed: ${messageOf(error)}. Set PORT above 1023, or run with the rights for it.`;
    default:
      return explainFailure(error, 'The service did not start');
  }
}

/**
 * Why something could not be done that needs the settings and the graph, and what to do.
 *
 * @param failed what to say of a failure that nobody foresaw, such as 'Nothing was loaded'
 */
export function explainFailure(error: unknown, failed: string): string {
  if (error instanceof ManagedNeo4jError) return `${error.message}\n${error.hint}`;
  if (error instanceof ConfigError || error instanceof DatasetError || error instanceof DatasetConflictError)
    return error.message;
  switch (errorCode(error)) {
    case 'Neo.ClientError.Security.Unauthorized':
      return 'Neo4j refuses the credentials; check NEO4J_USERNAME and NEO4J_PASSWORD.';
    case 'UNAVAILABLE':
      if (hasReason(error)) return messageOf(error);
      return `Neo4j does not answer; check NEO4J_URI, and that it runs there. (${causeOf(error)})`;
    default:
      return `${failed}: ${messageOf(error)}`;
  }
}

/** Whether the message names what is wrong with the database, such as a full disk. */
function hasReason(error: unknown): boolean {
  return error instanceof ServiceError && error.extensions.reason !== undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function causeOf(error: unknown): string {
  return error instanceof Error && error.cause instanceof Error ? error.cause.message.split('\n')[0]! : 'no details';
}
