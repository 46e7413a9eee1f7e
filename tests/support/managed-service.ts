/**
 * Runs a managed Neo4j until it is killed, in place of the service.
 *
 * Usage: node --import tsx tests/support/managed-service.ts <DATA_DIR> [cache folder]; prints the Neo4j's endpoint as JSON
 * when ready. With a cache folder, it then begins to create the class-data archive, and never ends that.
 */
import { readEndpoint, startManagedNeo4j } from '../../src/managed-neo4j/index.js';

const [dataDir = '', cacheDir] = process.argv.slice(2);
const neo4j = await startManagedNeo4j({ dataDir, ...(cacheDir === undefined ? {} : { cacheDir }) });
console.log(JSON.stringify(await readEndpoint(dataDir)));
if (cacheDir !== undefined) await neo4j.createArchive(() => new Promise(() => undefined), new AbortController().signal);
