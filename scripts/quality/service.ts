import { join } from 'node:path';
import { packageRoot } from '../../src/process/package-root.js';
import { type ServerProcess, startServerProcess } from '../measure/server-process.js';

const MAIN = join(packageRoot, 'src', 'main.ts');

/** Runs the service on a DATA_DIR in a separate process while `work` uses it. */
export async function withService<Result>(
  dataDir: string,
  embeddings: string,
  work: (service: ServerProcess) => Promise<Result>,
): Promise<Result> {
  const args = ['--import', import.meta.resolve('tsx'), MAIN];
  const settings = { ...settingsFor(dataDir), ...embeddingsSettings(embeddings) };
  const service = await startServerProcess(args, dataDir, settings);
  try {
    return await work(service);
  } finally {
    await service.stop();
  }
}

/** The default settings. */
export function settingsFor(dataDir: string) {
  return { DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'warn' };
}

/** The model of a server, where a missing model comes from, and nothing else of the caller's environment. */
function embeddingsSettings(embeddings: string): Record<string, string> {
  const names = ['EMBEDDINGS_MODEL', 'EMBEDDINGS_API_KEY', 'NEO4J_JARS_URL', 'NPM_REGISTRY_URL'];
  const given = names.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return embeddings === 'off' ? {} : { EMBEDDINGS: embeddings, ...Object.fromEntries(given) };
}
