import { readFileSync } from 'node:fs';
import { getOrCreate } from '../../src/model/maps.js';
import { median, percentile } from '../measure/slope.js';
import { search, type SearchMode, untilIndexed, type Vectors } from './over-http.js';
import { type Places, placesIn } from './ranking.js';
import { baselinePlaces, type SearchTask } from './search-task.js';
import { withService } from './service.js';

/** How the service answers on a graph, with and without embeddings. */
export interface GraphSearches {
  /** the places of the right answers, by the title of a task and by method */
  places: ReadonlyMap<string, ReadonlyMap<string, readonly Places[]>>;
  speeds: Speed[];
  /** of the process of the service after all searches, in MB; null where the system does not tell */
  memory: { off: number | null; on: number | null };
  /** null without embeddings */
  vectors: Vectors | null;
}

/** The time of a search, in ms. */
export interface Speed {
  mode: SearchMode;
  median: number;
  /** 95 % take no longer */
  slow: number;
}

/** The answers of the service in one state. */
interface Answers {
  places: Map<string, Map<SearchMode, Places[]>>;
  speeds: Speed[];
  memory: number | null;
}

/**
 * Searches over HTTP, one request at a time: by words without embeddings, then by meaning and by both.
 *
 * @param onIndexed  what else to measure while embeddings are on
 */
export async function measureSearches(
  dataDir: string,
  tasks: readonly SearchTask[],
  embeddings: string,
  onIndexed: (url: string) => Promise<void> = () => Promise.resolve(),
): Promise<GraphSearches> {
  console.error('  searching by words');
  const off = await withService(dataDir, 'off', ({ url, pid }) => answersOf(url, pid, tasks, ['WORDS']));
  const on = embeddings === 'off' ? null : await withEmbeddings(dataDir, tasks, embeddings, onIndexed);
  console.error('  searching by the baselines');
  const places = tasks.map((task) => {
    const found = [off, on].flatMap((state) => [...(state?.places.get(task.title) ?? [])]);
    return [task.title, new Map<string, Places[]>([...baselinePlaces(task), ...found])] as const;
  });
  return {
    places: new Map(places),
    speeds: [...off.speeds, ...(on?.speeds ?? [])],
    memory: { off: off.memory, on: on?.memory ?? null },
    vectors: on?.vectors ?? null,
  };
}

function withEmbeddings(
  dataDir: string,
  tasks: readonly SearchTask[],
  embeddings: string,
  onIndexed: (url: string) => Promise<void>,
): Promise<Answers & { vectors: Vectors }> {
  console.error('  making vectors');
  return withService(dataDir, embeddings, async ({ url, pid }) => {
    const vectors = await untilIndexed(url);
    console.error(`  searching by meaning, after ${vectors.seconds.toFixed(0)} s`);
    const answers = await answersOf(url, pid, tasks, ['MEANING', 'BOTH']);
    await onIndexed(url);
    return { ...answers, vectors };
  });
}

async function answersOf(
  url: string,
  pid: number,
  tasks: readonly SearchTask[],
  modes: readonly SearchMode[],
): Promise<Answers> {
  const places: Answers['places'] = new Map();
  const speeds: Speed[] = [];
  for (const mode of modes) {
    const times: number[] = [];
    for (const { title, queries, kinds } of tasks) {
      const found: Places[] = [];
      for (const query of queries) {
        const { ids, ms } = await search(url, mode, query.text, kinds);
        found.push(placesIn(ids, query));
        times.push(ms);
      }
      getOrCreate(places, title, () => new Map<SearchMode, Places[]>()).set(mode, found);
    }
    speeds.push({ mode, median: median(times), slow: percentile(times, 0.95) });
  }
  return { places, speeds, memory: residentMegabytes(pid) };
}

function residentMegabytes(pid: number): number | null {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) / 1_000;
  } catch {
    return null;
  }
}
