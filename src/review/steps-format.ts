import { needsOfSteps, describeProblems, stateOf } from '../curation/decide-steps.js';
import { type AnyStep, findStepProblems, isNodeStep, StepIndex, type StepProblem } from '../curation/steps.js';
import type { CurationStore } from '../graph/ports/curation-store.js';
import type { ImportStore } from '../graph/ports/import-store.js';
import { EdgeRules } from '../imports/edge-rules.js';
import { ImportError, type ImportItem } from '../imports/item.js';
import type { JournalWriter } from '../imports/journal.js';
import type { Counters, Outcome } from '../imports/report.js';
import type { ImportOptions } from '../imports/import-options.js';
import { CURATED } from '../model/dataset-content.js';
import { actionOf, keyOf, recordOfStep } from '../model/steps.js';
import { entryOf } from './item.js';

/** Steps that one statement looks up. */
const MAX_CHUNK = 1_000;
/** Problems that are kept for the message; all are counted. */
const MAX_KEPT = 100;

export interface StepStores {
  imports: ImportStore;
  curation: Pick<CurationStore, 'find'>;
}

/** Steps of any number. Each call reads them again, so that they need not be in memory. */
export interface StepSource {
  /** the datasets of the records; those of curators may be among them as well */
  datasets: readonly string[];
  steps(): AsyncIterable<AnyStep>;
  /** the first words of the message if steps cannot be applied */
  refusal: string;
}

/**
 * Steps in place of files, for `runImport`: they are checked against the graph, all of them before any is written, and are then
 * written as the batches of an import, which can be resumed or reverted.
 */
export function stepsFormat(stores: StepStores, source: StepSource): ImportOptions['format'] {
  const { datasets } = source;
  return {
    dataset: datasets[0] as string,
    datasets,
    items: nothing,
    plan: (journal, counters) => new StepPlanner(stores, source, journal, counters).run(),
  };
}

async function* nothing(): AsyncGenerator<ImportItem> {
  yield* [];
}

/** Checks steps in chunks and writes them to a journal in the order in which they can be applied. */
class StepPlanner {
  private readonly index = new StepIndex();
  private readonly rules = new EdgeRules();
  private readonly problems: StepProblem[] = [];
  private problemCount = 0;

  constructor(
    private readonly stores: StepStores,
    private readonly source: StepSource,
    private readonly journal: JournalWriter,
    private readonly counters: Counters,
  ) {}

  /** @throws ImportError naming each step that cannot be applied */
  async run(): Promise<void> {
    for (const phase of await this.prepare()) {
      let chunk: AnyStep[] = [];
      for await (const step of this.source.steps()) {
        if (!phase.has(rankOf(step))) continue;
        chunk.push(step);
        if (chunk.length < MAX_CHUNK) continue;
        await this.plan(chunk);
        chunk = [];
      }
      await this.plan(chunk);
    }
    if (this.problemCount > 0) {
      throw new ImportError(`${this.source.refusal}: ${describeProblems(this.problems, this.problemCount)}.`);
    }
    await this.rules.check(() => this.stores.imports.storedEdges(CURATED));
  }

  /** @returns the ranks to write in one pass each; all in one where the steps are in order */
  private async prepare(): Promise<ReadonlySet<number>[]> {
    const seen = new Set<string>();
    let [last, isOrdered] = [0, true];
    for await (const step of this.source.steps()) {
      const key = keyOf(recordOfStep(step));
      if (seen.has(key)) this.refuse([{ id: key, reason: 'occurs twice' }]);
      seen.add(key);
      this.index.add(step);
      const rank = rankOf(step);
      isOrdered &&= rank >= last;
      last = rank;
    }
    return isOrdered ? [new Set(RANKS)] : RANKS.map((rank) => new Set([rank]));
  }

  private async plan(chunk: readonly AnyStep[]): Promise<void> {
    if (chunk.length === 0) return;
    const { imports, curation } = this.stores;
    const found = await curation.find(needsOfSteps(chunk));
    this.refuse(findStepProblems(chunk, this.index, stateOf(found)));
    const entries = chunk.map(entryOf);
    const conflicts = await imports.conflicts(entries, [...this.source.datasets, CURATED]);
    this.refuse(conflicts.map(({ id, why, dataset }) => ({ id, reason: `${why} dataset ${dataset}` })));
    for (const [at, step] of chunk.entries()) {
      const sort = isNodeStep(step) ? 'nodes' : 'edges';
      this.counters.read(sort);
      this.counters.count(actionOf(step).toLowerCase() as Outcome, sort);
      if (step.after !== null && !('id' in step.after)) this.rules.add(step.after);
      await this.journal.add(entries[at]!);
    }
  }

  private refuse(problems: readonly StepProblem[]): void {
    this.problemCount += problems.length;
    this.problems.push(...problems.slice(0, MAX_KEPT - this.problems.length));
  }
}

/** Nodes come before the edges that lead to them, and are deleted after them. */
const RANKS = [0, 1, 2, 3];

function rankOf(step: AnyStep): number {
  if (isNodeStep(step)) return step.after === null ? 3 : 0;
  return step.after === null ? 2 : 1;
}
