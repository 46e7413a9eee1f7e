import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { nginx } from '../../scripts/faults/fronts.js';
import type { ServerProcess } from '../../scripts/measure/server-process.js';
import { startBeside } from '../../scripts/measure/service.js';
import { createApiKey } from '../../src/auth/api-keys.js';
import { type Endpoint, readEndpoint, startManagedNeo4j } from '../../src/managed-neo4j/index.js';

/** Neo4j plans the first statements while this machine does everything else. */
const SETTINGS = { READ_TIMEOUT_MS: '60000', REQUEST_TIMEOUT_MS: '60000' };

/** A Neo4j, and instances of the service on it; the first one loads the default graph. */
export class Cluster {
  private readonly running: { stop(): Promise<void> }[] = [];
  private fronts = 0;

  private constructor(
    private readonly folder: string,
    readonly neo4j: Endpoint,
    private readonly keysFile: string,
    /** of an ADMIN */
    readonly apiKey: string,
  ) {}

  static async start(folder: string): Promise<Cluster> {
    await mkdir(folder, { recursive: true });
    const managed = await startManagedNeo4j({ dataDir: folder });
    const neo4j = await readEndpoint(folder);
    if (!neo4j) throw new Error(`no Neo4j runs on ${folder}`);
    const { key, entry } = createApiKey('instances', 'admin');
    const keysFile = join(folder, 'api-keys.yaml');
    await writeFile(keysFile, stringify([entry]), { mode: 0o600 });
    const cluster = new Cluster(folder, neo4j, keysFile, key);
    cluster.running.push(managed);
    return cluster;
  }

  /** @param uri  of Neo4j, or of a relay to it */
  async startInstance(uri = this.neo4j.uri): Promise<ServerProcess> {
    const instance = await startBeside(
      { neo4j: { ...this.neo4j, uri }, keysFile: this.keysFile },
      this.folder,
      SETTINGS,
    );
    this.running.push(instance);
    return instance;
  }

  /** Starts nginx, which sends requests to the instances in turns, over connections that stay open. Its pid is that of its worker. */
  async startNginx(instances: readonly ServerProcess[]): Promise<ServerProcess> {
    const folder = join(this.folder, `nginx-${this.fronts++}`);
    await rm(folder, { recursive: true, force: true });
    const ports = instances.map(({ url }) => Number(new URL(url).port));
    const front = await nginx(folder, ports);
    this.running.push(front);
    const master = (await readFile(join(folder, 'nginx.pid'), 'utf8')).trim();
    const workers = await readFile(`/proc/${master}/task/${master}/children`, 'utf8');
    return { ...front, pid: Number(workers.trim()) };
  }

  async stop(): Promise<void> {
    for (const server of this.running.reverse()) await server.stop();
  }
}
