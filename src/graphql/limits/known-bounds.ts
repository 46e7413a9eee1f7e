import type { GraphSizes } from '../../graph/ports/graph-reads.js';
import type { SizeBounds } from './estimate-cost.js';
import { sizeBounds, NO_BOUNDS } from './size-bounds.js';

/** Minimum interval between measurements. */
const REFRESH_MS = 1_000;

interface MeasuredGraph {
  /** identifies the current version, without querying the database */
  readonly stateName: string;
  sizes(): Promise<GraphSizes>;
}

/**
 * The list bounds of the latest measured version of the graph. They are measured in the background after a change, at most
 * once a second, so that no request waits for them. Before the first measurement only page sizes bound lists.
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
        // the previous bounds apply until the database responds again
        () => undefined,
      )
      .finally(() => {
        this.isMeasuring = false;
      });
  }
}
