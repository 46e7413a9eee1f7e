export { readEndpoint, type Endpoint } from './endpoint.js';
export { ManagedNeo4jError } from './errors.js';
export { type ExitInfo, type ManagedNeo4j, type ManagedNeo4jOptions, startManagedNeo4j } from './managed.js';
export { progressReporter } from './jars.js';
