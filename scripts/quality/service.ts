import { join } from 'node:path';
import { packageRoot } from '../../src/process/package-root.js';
import { startServerProcess } from '../measure/server-process.js';

const MAIN = join(packageRoot, 'src', 'main.ts');

/** Runs the service on a DATA_DIR in a separate process while `work` uses it. */
export async function withService<Result>(dataDir: string, work: (url: string) => Promise<Result>): Promise<Result> {
  const args = ['--import', import.meta.resolve('tsx'), MAIN];
  const service = await startServerProcess(args, dataDir, settingsFor(dataDir));
  try {
    return await work(service.url);
  } finally {
    await service.stop();
  }
}

/** The default settings. */
export function settingsFor(dataDir: string) {
  return { DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'warn' };
}
