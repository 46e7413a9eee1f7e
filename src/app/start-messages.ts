import { DatasetError } from '../dataset/problems.js';
import { errorCode, messageOf } from '../model/error-code.js';
import { DatasetConflictError, MassDeletionError } from '../graph/ports/dataset-store.js';
import { DownloadError } from '../downloads/errors.js';
import { ManagedNeo4jError } from '../managed-neo4j/index.js';
import type { Service } from './service.js';
import { ServiceError } from '../model/errors.js';
import { ConfigError } from '../process/setting-types.js';

const CONTENTS: Readonly<Record<Service['content'], string>> = {
  LOADED: 'Loaded the default graph.',
  EXISTING: 'Using the existing graph.',
  EMPTY: 'The graph is empty. To fill it: npm run graph -- import --help',
};

const EMPTY_QUERY = '{ graphInfo { version skills roles } }';
const EXAMPLE_QUERY = `{
  skill(id: "skill:message-brokers") {
    name
    prerequisiteClosure(first: 5) { totalCount edges { depth node { name } } }
    technologies { edges { node { name } } }
  }
}`;

/** Printed once the service listens: its addresses, and an example query to paste. */
export function startMessage({ url, content, metricsUrl }: Service): string {
  const query = content === 'EMPTY' ? EMPTY_QUERY : EXAMPLE_QUERY;
  return [
    CONTENTS[content],
    `Explorer: ${url}/`,
    `GraphQL API: ${url}/graphql (GraphiQL in a browser)`,
    ...(metricsUrl === null ? [] : [`Metrics: ${metricsUrl}`]),
    '',
    'Example query:',
    `curl -s ${url}/graphql -H 'content-type: application/json' --data-binary @- <<'JSON'`,
    JSON.stringify({ query: query.replace(/\s+/g, ' ') }),
    'JSON',
    '',
    'Press Ctrl-C to stop.',
  ].join('\n');
}

/** Why the service did not start, and how to fix it. */
export function explainStartFailure(error: unknown): string {
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return `The port is in use: ${messageOf(error)}. Stop the process that listens on it, or set PORT to another one.`;
    case 'EACCES':
      return `Permission denied: ${messageOf(error)}. Set PORT above 1023, or run as a user who may use this port.`;
    default:
      return explainFailure(error, 'The service did not start');
  }
}

/** Errors whose messages say what is wrong and how to fix it. */
const EXPLAINED = [ConfigError, DatasetError, DatasetConflictError, MassDeletionError] as const;

/**
 * Why a command failed that needs the settings and the graph, and how to fix it.
 *
 * @param failed prefix for unexpected errors, such as 'Nothing was loaded'
 */
export function explainFailure(error: unknown, failed: string): string {
  if (error instanceof ManagedNeo4jError || error instanceof DownloadError) return `${error.message}\n${error.hint}`;
  if (EXPLAINED.some((type) => error instanceof type)) return messageOf(error);
  switch (errorCode(error)) {
    case 'Neo.ClientError.Security.Unauthorized':
      return 'Neo4j refused the credentials; check NEO4J_USERNAME and NEO4J_PASSWORD.';
    case 'UNAVAILABLE':
      if (hasReason(error)) return messageOf(error);
      return `Neo4j does not respond; check NEO4J_URI, and that Neo4j runs there. (${causeOf(error)})`;
    default:
      return `${failed}: ${messageOf(error)}`;
  }
}

/** Whether the message itself states the problem of the database, such as a full disk. */
function hasReason(error: unknown): boolean {
  return error instanceof ServiceError && error.extensions.reason !== undefined;
}

function causeOf(error: unknown): string {
  return error instanceof Error && error.cause instanceof Error ? error.cause.message.split('\n')[0]! : 'no details';
}
