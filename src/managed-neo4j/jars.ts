import { ensureFiles } from '../downloads/files.js';
import { mavenRepository } from '../downloads/origin.js';
import * as progress from '../downloads/progress.js';
import type { Jar } from './jar-list.js';

export interface JarOptions {
  /** the URL of a Maven repository */
  jarsUrl: string;
  onProgress: (progress: progress.FetchProgress) => void;
  log: (message: string) => void;
}

/** Ensures that the folder holds every jar intact, as {@link ensureFiles}. @returns the number of downloaded jars */
export function ensureJars(folder: string, jars: readonly Jar[], options: JarOptions, verifyAll = false) {
  const { jarsUrl, onProgress, log } = options;
  const origin = mavenRepository(jarsUrl);
  return ensureFiles(folder, jars, { what: 'jars of Neo4j', origin, onProgress, log }, verifyAll);
}

export const progressReporter = (stream?: NodeJS.WriteStream) => progress.progressReporter('Neo4j', 'jars', stream);
