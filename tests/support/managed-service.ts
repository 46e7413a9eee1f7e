/**
 * Runs a managed Neo4j until it is killed, in place of the service.
 *
 * Usage: node --import tsx tests/support/managed-service.ts <DATA_DIR>; prints the Neo4j's endpoint as JSON when ready
 */
import { readEndpoint, startManagedNeo4j } from '../../src/managed-neo4j/index.js';

const [dataDir = ''] = process.argv.slice(2);
await startManagedNeo4j({ dataDir });
console.log(JSON.stringify(await readEndpoint(dataDir)));
