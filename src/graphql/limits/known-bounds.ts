import type { GraphSizes } from '../../graph/ports/graph-reads.js';
import type { SizeBounds } from './estimate-cost.js';
import { sizeBounds, NO_BOUNDS } from './size-bounds.js';

/** The sizes of a graph that changes are measured no more often than this. */
const REFRESH_MS = 1_000;

interface MeasuredGraph {
  /** names the graph's version as it is known, without asking the database */
  readonly stateName: string;
  sizes(): Promise<GraphSizes>;
}

/**
 * The list bounds of the newest graph version that was measured. They are measured in the background when the version has
 * moved, at most once a second, so that no request waits for it; before the first measurement no list has a bound, and
 * page sizes alone count.
 */
export class KnownBounds {
  private bounds: SizeBounds = NO_BOUNDS;
  private measuredState: string | null = null;
  private startedAt = -Infinity;
  private isMeasuring = false;

  constructor(private readonly graph: MeasuredGraph) {}

  current(): SizeBounds {
    if (!this.isMeasuring && this.measuredState !== this.graph.stateName) this.measure();
    return this.bounds;
  }

  private measure(): void {
    const now = performance.now();
    if (now - this.startedAt < REFRESH_MS) return;
    this.startedAt = now;
    this.isMeasuring = true;
    const { stateName } = this.graph;
    this.graph
      .sizes()
      .then(
        (sizes) => {
          this.bounds = sizeBounds(sizes);
          this.measuredState = stateName;
        },
        // the last bounds stand until the database answers again
        () => undefined,
      )
      .finally(() => {
        this.isMeasuring = false;
      });
  }
}
